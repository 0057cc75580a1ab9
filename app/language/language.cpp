#include "language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const auto folder = u":/galley/translations"_s;
const auto english = u"en"_s;

// A translator that goes with the application, or when another language is spoken.
class SpokenTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
};

void install(const QString &file, const QString &in)
{
    auto *const translator = new SpokenTranslator(QCoreApplication::instance());
    if (translator->load(file, in))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

QList<SpokenTranslator *> installed()
{
    QList<SpokenTranslator *> found;
    const QObjectList &children = QCoreApplication::instance()->children();
    for (QObject *child : children)
        if (auto *const translator = dynamic_cast<SpokenTranslator *>(child))
            found.append(translator);
    return found;
}

} // namespace

QStringList Language::available()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({u"galley_*.qm"_s});
    for (const QString &file : files)
        codes.append(file.sliced(7).chopped(3));
    std::ranges::sort(codes, {}, [](const QString &code) {
        return std::pair(code != english, nativeName(code).toCaseFolded());
    });
    return codes;
}

QString Language::ofSystem()
{
    const QStringList here = available();
    const QStringList wanted = QLocale::system().uiLanguages(QLocale::TagSeparator::Underscore);
    for (const QString &language : wanted)
        if (const QString code = language.section(u'_', 0, 0); here.contains(code))
            return code;
    return english;
}

QString Language::nativeName(const QString &code)
{
    return code == english ? u"English"_s : QLocale(code).nativeLanguageName();
}

bool Language::isRightToLeft(const QString &code)
{
    return QLocale(code).textDirection() == Qt::RightToLeft;
}

void Language::speak(const QString &code)
{
    const QList<SpokenTranslator *> before = installed();
    const QString language = available().contains(code) ? code : english;
    // English has the plural forms, and is what remains where a translation lacks something.
    install("galley_"_L1 + english, folder);
    if (language != english) {
        install("qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install("galley_"_L1 + language, folder);
    }
    qDeleteAll(before);
    QCoreApplication::instance()->setProperty("galleyLanguage", language);
}

QString Language::spoken()
{
    const QString language = QCoreApplication::instance()->property("galleyLanguage").toString();
    return language.isEmpty() ? english : language;
}

} // namespace Galley
