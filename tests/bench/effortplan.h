#pragma once

#include "annotation/annotationset.h"

#include "article/hintmode.h"

#include <Qt>

namespace Galley {

// A key with its modifiers, or a character that is typed.
struct KeyStroke
{
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    QChar character;

    bool operator==(const KeyStroke &) const = default;
};

// What a practised annotator sees before he selects something.
struct Outlook
{
    const ArticleText &text;
    const AnnotationSet &set;
    QList<Hint> mentions; // what ; shows
    QList<Hint> words;    // what ;; shows
    qsizetype anchor = 0;
    qsizetype caret = 0;
    bool exact = false; // the selection was made by e, a hint or a comma
};

// The fewest keys after which a label's key marks just this stretch, in a layer that snaps to tokens.
// Searches what a practised annotator would think of: growing or extending what is selected, going to a word
// or a mention nearby, hints; and then growing and extending again. Nothing when sixteen keys are too few.
[[nodiscard]] std::optional<QList<KeyStroke>> fewestKeys(const Outlook &outlook, Range wanted);

// Whether a label's key marks just this stretch as things stand.
[[nodiscard]] bool marks(const Outlook &outlook, Range wanted);

} // namespace Galley
