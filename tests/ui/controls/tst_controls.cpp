#include "controls.h"
#include "projectwords.h"
#include "pseudotranslator.h"
#include "scene.h"
#include "stage.h"
#include "window/appearance.h"
#include "words.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Galley;
using namespace Galley::Screenshots;
using namespace Galley::Testing;

// Plays every scene in a language of brackets, and looks for what somebody without sight, mouse or English
// could not use.
class TestControls : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const Newsroom m_newsroom{m_folder.path()};
    std::unique_ptr<ProjectWords> m_words;
    PseudoTranslator m_translator;
    qsizetype m_scenes = 0;
    QSet<QString> m_played; // classes of the dialogs that opened
    QSet<QString> m_told;   // of the main window, which every page would say again

    static QStringList faultsOf(QWidget &window, const ProjectWords &words)
    {
        QStringList faults;
        const auto add = [&](const QString &what, const QStringList &found) {
            for (const QString &fault : found)
                faults.append(what + u": " + fault);
        };
        add(u"not translated"_s, untranslatedTexts(window, words));
        add(u"without a name"_s, namelessControls(window));
        add(u"said twice"_s, repeatedDescriptions(window));
        add(u"told by a tooltip alone"_s, itemsToldByTooltip(window));
        add(u"without words"_s, wordlessActions(window));
        add(u"dialog"_s, missingDefaultButton(window));
        add(u"not reached by keys"_s, unreachedControls(window));
        return faults;
    }

private Q_SLOTS:

    void initTestCase()
    {
        for (const char *const variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, QFile::encodeName(m_folder.filePath(u"home"_s)));
        qputenv("USER", "ann");
        QCoreApplication::setOrganizationName(u"galley-tests"_s);
        QVERIFY(m_newsroom.make());
        m_words = std::make_unique<ProjectWords>(m_newsroom.project());
        // What the scenes type, and what commands wrote into the project in the language of the shell.
        m_words->add({u"weekly"_s,
                      u"group"_s,
                      u"place"_s,
                      u"The ministry, or the state?"_s,
                      u"Mark the vote as a claim, too."_s,
                      u"Parliament is an actor here."_s,
                      u"Mark “ambassador” as actor/other"_s,
                      u"Adjudicate by majority"_s,
                      u"Return 1 article to ann"_s,
                      u"wire-118"_s,
                      u"wire-117"_s,
                      u"wire-003-v2"_s,
                      u"Notes of events"_s,
                      u"Unexpected end of the line"_s,
                      u"wire/2025-03.jsonl"_s,
                      u"dataset/train.conll"_s,
                      u"Quote “the army” is not what stands at 112–120"_s,
                      u"wire/2025-03.jsonl:14:220: Quote “the army” is not what stands at 112–120"_s,
                      u"wire/2025-03.jsonl:96:1042: Unexpected end of the line"_s,
                      u"Naval “boats”"_s});
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
    }

    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_translator); }

    void everythingIsNamedReachedAndTranslated_data()
    {
        QTest::addColumn<qsizetype>("number");
        const QList<Scene> all = scenes();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << i;
    }

    void everythingIsNamedReachedAndTranslated()
    {
        QFETCH(qsizetype, number);
        const Scene scene = scenes().at(number);
        QSettings().clear();
        QSettings().setValue("annotator/name"_L1, scene.annotator);
        Appearance appearance;
        MainWindow window(appearance);
        window.resize(scene.size);
        window.show();
        window.activateWindow();
        Stage stage(window, m_newsroom);
        if (!scene.isWithoutProject)
            stage.openProject();
        scene.play(stage);
        ++m_scenes;
        QWidget *const subject = stage.subject();
        subject->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(subject));
        for (const QDialog *const dialog : window.findChildren<QDialog *>())
            m_played.insert(QString::fromLatin1(dialog->metaObject()->className()));
        QStringList faults = faultsOf(*subject, *m_words);
        if (subject == &window) {
            faults.removeIf([this](const QString &fault) { return m_told.contains(fault); });
            m_told.unite({faults.begin(), faults.end()});
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyDialogHasAScene()
    {
        if (m_scenes < scenes().size())
            QSKIP("looks at what all scenes opened");
        static const QRegularExpression dialog(u"class (\\w+) : public QDialog\\b"_s);
        QStringList missing;
        QDirIterator headers(QStringLiteral(GALLEY_SOURCE_DIR "/ui"), {u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch found = dialog.match(QString::fromUtf8(header.readAll()));
            if (found.hasMatch() && !m_played.contains(u"Galley::"_s + found.captured(1)))
                missing.append(found.captured(1));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
