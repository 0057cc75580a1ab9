#include "settings/settingsfile.h"
#include "settings/textpage.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class tst_Preferences : public QObject
{
    Q_OBJECT
private:
    void write(const QByteArray &bytes) const
    {
        const QString path = QSettings().fileName();
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:

    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"galley"_s);
        QCoreApplication::setApplicationName(u"galley"_s);
    }

    void aBrokenFileIsSetAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero bytes, as after a power cut") << QByteArray(2000, '\0');
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("words") << QByteArray("[window]\nthis is no setting\nnor this\n");
    }

    void aBrokenFileIsSetAsideAndSaid()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const QString said = setBrokenSettingsAside();
        QVERIFY2(said.contains(u".broken"_s), qPrintable(said));
        QVERIFY(!QFile::exists(QSettings().fileName()));
        QVERIFY(setBrokenSettingsAside().isEmpty());
    }

    void aGoodFileOrNoneIsLeftAlone()
    {
        QFile::remove(QSettings().fileName());
        QVERIFY(setBrokenSettingsAside().isEmpty());
        QSettings().setValue(u"article/size"_s, 14);
        QSettings().setValue(u"keys/changed"_s, QByteArray("{\"a\": [\"ü\"]}\n"));
        QVERIFY(setBrokenSettingsAside().isEmpty());
        QCOMPARE(QSettings().value(u"article/size"_s).toInt(), 14);
    }

    void textIsKeptAndBroughtIntoBounds()
    {
        TextSettings text{.family = u"Some Face"_s, .size = 15.5, .characters = 90, .leading = 2.1};
        text.keep();
        QCOMPARE(TextSettings::kept(), text);
        text = {.family = {}, .size = 500, .characters = -3, .leading = 0};
        text.keep();
        const TextSettings kept = TextSettings::kept();
        QCOMPARE(kept.size, TextSettings::greatestSize);
        QCOMPARE(kept.characters, TextSettings::fewestCharacters);
        QCOMPARE(kept.leading, TextSettings::leastLeading);
    }

    void thePageTellsEveryChange()
    {
        TextPage page({});
        TextSettings last;
        connect(&page, &TextPage::changed, &page, [&last](const TextSettings &text) { last = text; });
        page.findChild<QSpinBox *>()->setValue(100);
        QCOMPARE(last.characters, 100);
        QCOMPARE(last.size, 0.0);
        QVERIFY(last.family.isEmpty());
    }
};

QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
