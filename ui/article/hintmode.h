#pragma once

#include "text/range.h"

#include <QKeyEvent>
#include <QList>

#include <optional>

namespace Galley {

struct Hint
{
    QString code; // small letters
    Range range;

    bool operator==(const Hint &) const = default;
};

// Typing the code of a stretch of text to select it. A code typed with Shift begins a stretch that the next
// code ends.
class HintMode
{
public:
    [[nodiscard]] bool isActive() const { return !m_hints.isEmpty(); }

    void start(const QList<Range> &likeliestFirst);
    void cancel();

    struct Answer
    {
        bool handled = false;
        std::optional<Range> selection; // complete: the mode has ended
    };

    // Leaves the mode at any key that belongs to no hint; letters are never passed on.
    [[nodiscard]] Answer handleKey(const QKeyEvent &event);

    // Those that what was typed still leaves, the likeliest first.
    [[nodiscard]] QList<Hint> hints() const;

    [[nodiscard]] const QString &typed() const { return m_typed; }

    // What a code typed with Shift chose.
    [[nodiscard]] std::optional<Range> from() const { return m_from; }

private:
    [[nodiscard]] Answer typeLetter(QChar letter);
    [[nodiscard]] Answer choose(Range range, bool asBegin);

    QList<Hint> m_hints;
    QString m_typed; // small letters
    std::optional<Range> m_from;
};

} // namespace Galley
