#pragma once

#include "annotation/session.h"
#include "article/articlepage.h"
#include "article/hintmode.h"
#include "article/selectiongrowth.h"

#include <QCoreApplication>

namespace Galley {

// Selects what the text means: the selection grows and shrinks, hints stand on likely mentions or on all
// words, and the next and the previous likely mention are one step away.
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

    // While hints are shown: their letters, and Esc.
    [[nodiscard]] bool ownsForHints(const QKeyEvent &event) const;
    [[nodiscard]] Answer handleHintKey(const QKeyEvent &event);

    // Hints while there are some are on all words.
    [[nodiscard]] Answer run(Command command, ArticlePage &page, const Session &session, Range selection);

    [[nodiscard]] const HintMode &hints() const { return m_hints; }

    void leaveHints() { m_hints.cancel(); }

    // What keys do while hints are shown; every is how to get one on every word.
    [[nodiscard]] QString hint(const QString &every) const;

private:
    [[nodiscard]] Answer showMentions(ArticlePage &page, const Session &session, Range selection);
    [[nodiscard]] Answer showWords(ArticlePage &page, Range selection);
    [[nodiscard]] Answer step(const Session &session, Range selection, bool after) const;

    HintMode m_hints;
    SelectionGrowth m_growth;
};

} // namespace Galley
