#include "windowhost.h"

#include "article/articleview.h"
#include "language/language.h"
#include "palette/labelpalettemodel.h"
#include "project/project.h"
#include "projectfixture.h"
#include "settings/languagechoice.h"
#include "window/actions.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/workbench.h"

#include <QGuiApplication>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Galley;
using namespace Galley::Testing;

namespace {

void choose(const WindowHost &host, const QString &language)
{
    host.window().actions().preferences->trigger();
    auto *const choice = host.window().findChild<LanguageChoice *>();
    choice->setCurrentIndex(choice->findData(language));
    Q_EMIT choice->activated(choice->currentIndex());
}

} // namespace

class tst_WindowHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { useOwnSettings(m_folder); }

    void aChosenLanguageIsSpokenAtTheSamePlace()
    {
        Appearance appearance;
        WindowHost host(appearance);
        const QString path = m_folder.filePath(u"p.galley"_s);
        makeProject(path, 3);
        host.window().show();
        host.window().open(path);
        QTRY_VERIFY(host.window().session());
        const auto first = host.window().session()->article().id;
        host.window().actions().nextArticle->trigger();
        QTRY_VERIFY(host.window().session() && host.window().session()->article().id != first);
        const auto second = host.window().session()->article().id;
        host.window().bench()->article()->setCaret(5);
        const QString english = host.window().actions().undo->text();

        choose(host, u"ar"_s);
        QTRY_COMPARE(Language::spoken(), u"ar"_s);
        QTRY_VERIFY(host.window().session());
        QCOMPARE(host.window().session()->article().id, second);
        QCOMPARE(host.window().bench()->article()->caret(), 5);
        QCOMPARE(host.window().layoutDirection(), Qt::RightToLeft);
        QVERIFY(host.window().actions().undo->text() != english);

        choose(host, u"en"_s);
        QTRY_COMPARE(Language::spoken(), u"en"_s);
        QTRY_VERIFY(host.window().session());
        QCOMPARE(host.window().layoutDirection(), Qt::LeftToRight);
        QCOMPARE(host.window().actions().undo->text(), english);
    }

    void labelsAreNamedInTheLanguageThatIsSpoken()
    {
        Schema schema = smallSchema();
        schema.layers[0].labels[0].translations = {{u"name[fr]"_s, u"État"_s}};
        const QString path = m_folder.filePath(u"translated.galley"_s);
        makeProject(path, 1);
        QVERIFY((*Store::open(path))->putSchema(schema));
        Appearance appearance;
        WindowHost host(appearance);
        host.window().show();
        host.window().open(path);
        QTRY_VERIFY(host.window().session());
        for (const auto &[language, name] : {std::pair(u"fr"_s, u"État"_s), std::pair(u"en"_s, u"State"_s)}) {
            choose(host, language);
            QTRY_COMPARE(Language::spoken(), language);
            QTRY_VERIFY(host.window().session());
            const SchemaSet &shown = host.window().session()->schemas();
            QCOMPARE(shown.label(u"actor", u"state")->name, name);
            QCOMPARE(shown.label(u"actor", u"force")->name, u"Armed forces"_s);
            const auto *const palette = host.window().findChild<LabelPaletteModel *>();
            QVERIFY(palette);
            QCOMPARE(palette->schemas().label(u"actor", u"state")->name, name);
            QCOMPARE(host.window().project()->facts().keptSchemas, SchemaSet({schema}));
        }
        QCOMPARE((*Store::open(path))->schemas(), SchemaSet({schema}));
    }

    void theChoiceIsKept()
    {
        QSettings().setValue(u"language"_s, u"fr"_s);
        WindowHost::speakChosenLanguage();
        QCOMPARE(Language::spoken(), u"fr"_s);
        QSettings().setValue(u"language"_s, u"tlh"_s);
        WindowHost::speakChosenLanguage();
        QCOMPARE(Language::spoken(), Language::ofSystem());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_WindowHost)

#include "tst_windowhost.moc"
