#include "language/language.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString articles(int n)
{
    return QCoreApplication::translate("Galley::AssignDialog", "%n article(s)", nullptr, n);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishComesFirst();
    void languagesAreCalledAsTheyCallThemselves_data();
    void languagesAreCalledAsTheyCallThemselves();
    void whatTheSystemAsksForIsSpoken_data();
    void whatTheSystemAsksForIsSpoken();
    void englishHasPlurals();
    void pluralsFollowTheLanguage();
    void anUnknownLanguageIsEnglish();
};

void TestLanguage::englishComesFirst()
{
    QCOMPARE(Language::available().value(0), u"en"_s);
}

void TestLanguage::languagesAreCalledAsTheyCallThemselves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addRow("en") << u"English"_s << false;
    QTest::addRow("fr") << u"français"_s << false;
    QTest::addRow("ru") << u"русский"_s << false;
    QTest::addRow("ar") << u"العربية"_s << true;
}

void TestLanguage::languagesAreCalledAsTheyCallThemselves()
{
    QFETCH(const QString, name);
    QFETCH(const bool, rightToLeft);
    const auto code = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(Language::nativeName(code), name);
    QCOMPARE(Language::isRightToLeft(code), rightToLeft);
}

void TestLanguage::whatTheSystemAsksForIsSpoken_data()
{
    QTest::addColumn<QByteArray>("languages");
    QTest::addColumn<QString>("spoken");
    QTest::addRow("nothing") << QByteArray() << u"en"_s;
    QTest::addRow("a language that is not there") << QByteArray("tlh") << u"en"_s;
    QTest::addRow("another first, then English") << QByteArray("tlh:en_GB") << u"en"_s;
}

void TestLanguage::whatTheSystemAsksForIsSpoken()
{
    QFETCH(const QByteArray, languages);
    QFETCH(const QString, spoken);
    const auto restore = qScopeGuard([before = qgetenv("LANGUAGE")] { qputenv("LANGUAGE", before); });
    qputenv("LANGUAGE", languages);
    QCOMPARE(Language::ofSystem(), spoken);
}

void TestLanguage::englishHasPlurals()
{
    Language::speak(u"en"_s);
    QCOMPARE(articles(1), u"1 article"_s);
    QCOMPARE(articles(2), u"2 articles"_s);
}

void TestLanguage::pluralsFollowTheLanguage()
{
    Language::speak(u"ru"_s);
    QSet<QString> forms;
    for (const int n : {1, 2, 5, 21})
        forms.insert(articles(n).remove(QString::number(n)));
    QCOMPARE(forms.size(), 3);
}

void TestLanguage::anUnknownLanguageIsEnglish()
{
    Language::speak(u"tlh"_s);
    QCOMPARE(Language::spoken(), u"en"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)

#include "tst_language.moc"
