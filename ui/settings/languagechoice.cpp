#include "settings/languagechoice.h"

#include "language/language.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString settingsKey()
{
    return u"language"_s;
}

QString keptLanguage()
{
    const QString kept = QSettings().value(settingsKey()).toString();
    return Language::available().contains(kept) ? kept : QString();
}

} // namespace

QString chosenLanguage()
{
    const QString kept = keptLanguage();
    return kept.isEmpty() ? Language::ofSystem() : kept;
}

LanguageChoice::LanguageChoice(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Language"));
    setToolTip(tr("The language of windows and messages. The window is made again at the same place."));
    addItem(tr("Like the system (%1)").arg(Language::nativeName(Language::ofSystem())), QString());
    const QStringList languages = Language::available();
    for (const QString &code : languages)
        addItem(Language::nativeName(code), code);
    setCurrentIndex(findData(keptLanguage()));
    connect(this, &QComboBox::activated, this, &LanguageChoice::keep);
}

void LanguageChoice::keep()
{
    QSettings().setValue(settingsKey(), currentData());
    if (chosenLanguage() != Language::spoken())
        Q_EMIT chosen();
}

} // namespace Galley
