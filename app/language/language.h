#pragma once

#include <QString>
#include <QStringList>

// The language in which the program speaks to its user. Main thread, and only while there is an application.
namespace Galley::Language {

// Codes as in "fr", English first, then by name. Each has a translation that is built in.
[[nodiscard]] QStringList available();

// What the user's system asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), where that is available; else
// English.
[[nodiscard]] QString ofSystem();

// What a language calls itself: "français".
[[nodiscard]] QString nativeName(const QString &code);

[[nodiscard]] bool isRightToLeft(const QString &code);

// Speaks an available language from now on, English otherwise; Qt's own dialogs do, too, where Qt has a
// translation. Every widget gets a QEvent::LanguageChange; what was translated before stays as it is.
void speak(const QString &code);

[[nodiscard]] QString spoken();

} // namespace Galley::Language
