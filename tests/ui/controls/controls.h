#pragma once

#include <QStringList>

class QWidget;

// What keeps somebody who cannot see, or has no mouse, from using a window. Each fault names its control.
namespace Galley::Testing {

// Controls that take the keys, or are clicked, and have no name.
[[nodiscard]] QStringList namelessControls(const QWidget &window);

// Controls whose description says their name again, so that a screen reader speaks twice.
[[nodiscard]] QStringList repeatedDescriptions(const QWidget &window);

// Items of lists that tell something by a tooltip alone, which no screen reader reads.
[[nodiscard]] QStringList itemsToldByTooltip(const QWidget &window);

// Controls that neither Tab nor a menu or a key of an action reaches. Tab is pressed from what has the keys.
// Enables them all.
[[nodiscard]] QStringList unreachedControls(QWidget &window);

// Actions without text or without a word on what they do.
[[nodiscard]] QStringList wordlessActions(const QWidget &window);

// A dialog in which Enter does nothing.
[[nodiscard]] QStringList missingDefaultButton(const QWidget &window);

} // namespace Galley::Testing
