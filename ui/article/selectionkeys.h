#pragma once

#include "annotation/session.h"
#include "article/articlepage.h"
#include "article/hintmode.h"
#include "article/selectiongrowth.h"

#include <QCoreApplication>

namespace Galley {

// Keys that select what the text means: e grows the selection and E shrinks it, ; shows hints on likely
// mentions, ;; on all words, a comma goes to the next likely mention and < to the one before.
class SelectionKeys
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SelectionKeys)
public:
    enum class Command { Grow, Shrink, Hints, Next, Previous };

    struct Answer
    {
        bool handled = false;
        std::optional<Range> selection; // to be made
        QString message;                // why nothing happened
    };

    // Holds the hints' letters while they are shown, else the characters above.
    [[nodiscard]] bool owns(const QKeyEvent &event) const;
    [[nodiscard]] Answer handleKey(const QKeyEvent &event, ArticlePage &page, const Session &session,
                                   Range selection);

    [[nodiscard]] Answer run(Command command, ArticlePage &page, const Session &session, Range selection);

    [[nodiscard]] const HintMode &hints() const { return m_hints; }

    void leaveHints() { m_hints.cancel(); }

    [[nodiscard]] QString hint() const; // what keys do while hints are shown

private:
    [[nodiscard]] Answer handleHintKey(const QKeyEvent &event, ArticlePage &page, Range selection);
    [[nodiscard]] Answer showMentions(ArticlePage &page, const Session &session, Range selection);
    [[nodiscard]] Answer step(const Session &session, Range selection, bool after) const;

    HintMode m_hints;
    SelectionGrowth m_growth;
};

} // namespace Galley
