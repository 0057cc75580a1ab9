#include "text/chunks.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QStringList quotes(const QString &string, Chunk::Kind kind)
{
    const ArticleText text = ArticleText::fromString(string).value();
    QStringList result;
    const QList<Chunk> chunks = chunksOf(text, text.all());
    for (const Chunk &chunk : chunks) {
        if (chunk.kind == kind)
            result.append(text.view(chunk.range).toString());
    }
    return result;
}

} // namespace

class TestChunks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void findsNumbers_data();
    void findsNumbers();
    void findsQuotationsWithAndWithoutTheirMarks();
    void findsPhrases_data();
    void findsPhrases();
    void findsNamesWithinCompounds();
    void givesOnlyWhatSharesTextWithTheRange();
    void isQuickInATextWithoutLineEnds();
};

void TestChunks::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &text, const QString &names) {
        QTest::newRow(name) << text << names;
    };
    row("a report from Niamey",
        u"NIAMEY: Brig. Gen. Abdourahamane Tiani of the Conseil National pour la Sauvegarde de la Patrie met Maj. Gen. Seidu Ba."_s,
        u"NIAMEY|Brig. Gen. Abdourahamane Tiani of the Conseil National|Brig. Gen. Abdourahamane Tiani|"
        "Conseil National|Sauvegarde de la Patrie|Maj. Gen. Seidu Ba"_s);
    row("both sides of an of, too", u"met President Bashar al-Assad of Syria there"_s,
        u"President Bashar al-Assad of Syria|President Bashar al-Assad|Syria"_s);
    row("particles at either end are no part", u"the van of Paris de"_s, u"Paris"_s);
    row("a comma divides", u"to Paris, France"_s, u"Paris|France"_s);
    row("a sentence starter is no name", u"The army. In Mali. However, he."_s, u"Mali"_s);
    row("a possessive ends a name", u"saw Syria's President Assad"_s, u"Syria|President Assad"_s);
    row("a compound with a number", u"an Il-76 and a MiG-29"_s, u"Il-76|MiG-29"_s);
    row("al- with a small first letter", u"by al-Shabaab there"_s, u"al-Shabaab"_s);
    row("an ampersand joins", u"for Ernst & Young now"_s, u"Ernst & Young"_s);
    row("none in Chinese", u"\u4ED6\u6765\u4E86\u3002"_s, {});
    row("none in Arabic", u"\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633"_s, {});
}

void TestChunks::findsNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, names);
    QCOMPARE(quotes(text, Chunk::Kind::Name), names.split(u'|', Qt::SkipEmptyParts));
}

void TestChunks::findsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers"); // longer first where two begin at one place
    const auto row = [](const char *name, const QString &text, const QString &numbers) {
        QTest::newRow(name) << text << numbers;
    };
    row("money", u"for $1.5 million now"_s, u"$1.5 million|1.5"_s);
    row("a percentage in words", u"by 20 per cent now"_s, u"20 per cent|20"_s);
    row("a distance", u"some 1,000 km off"_s, u"1,000 km|1,000"_s);
    row("a date", u"on 15 June 2015 there"_s, u"15 June 2015|15"_s);
    row("Chinese units", u"\u6709 300 \u4E07\u5143\u3002"_s, u"300 \u4E07\u5143|300"_s);
    row("the number of a sentence's end", u"in 2015. 300 died"_s, u"2015|300"_s);
}

void TestChunks::findsNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, numbers);
    QCOMPARE(quotes(text, Chunk::Kind::Number), numbers.split(u'|', Qt::SkipEmptyParts));
}

void TestChunks::findsQuotationsWithAndWithoutTheirMarks()
{
    QCOMPARE(quotes(u"He \u00AB dit oui \u00BB, \u201Cor no\u201D."_s, Chunk::Kind::Quotation),
             (QStringList{u"\u00AB dit oui \u00BB"_s, u"dit oui"_s, u"\u201Cor no\u201D"_s, u"or no"_s}));
    QCOMPARE(quotes(u"He said \"it rains and"_s, Chunk::Kind::Quotation),
             (QStringList{u"\"it rains and"_s, u"it rains and"_s}));
}

void TestChunks::findsPhrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrases");
    const auto row = [](const char *name, const QString &text, const QString &phrases) {
        QTest::newRow(name) << text << phrases;
    };
    row("with its article and without", u"in the red house"_s, u"the red house|red house"_s);
    row("linked by of, as a whole, too", u"by a team of six girls"_s,
        u"a team of six girls|a team|team|six girls"_s);
    row("French", u"dans une petite ville du nord"_s, u"une petite ville|petite ville|du nord|nord"_s);
}

void TestChunks::findsPhrases()
{
    QFETCH(const QString, text);
    QFETCH(const QString, phrases);
    QCOMPARE(quotes(text, Chunk::Kind::Phrase), phrases.split(u'|'));
}

void TestChunks::findsNamesWithinCompounds()
{
    QCOMPARE(quotes(u"the pro-Assad forces, a Kurdish-controlled town, Salah al-Din and anti-aircraft guns"_s,
                    Chunk::Kind::Part),
             (QStringList{u"Assad"_s, u"Kurdish"_s}));
}

void TestChunks::givesOnlyWhatSharesTextWithTheRange()
{
    const ArticleText text = ArticleText::fromString(u"Mali and Niger\nand Togo"_s).value();
    const QList<Chunk> chunks = chunksOf(text, {10, 12});
    QCOMPARE(chunks.size(), 1);
    QCOMPARE(chunks.first().range, (Range{9, 14}));
}

void TestChunks::isQuickInATextWithoutLineEnds()
{
    const ArticleText text =
        ArticleText::fromString(u"The army of Mali paid $5 million. "_s.repeated(40'000)).value();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!chunksOf(text, {600'000, 600'040}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChunks)
#include "tst_chunks.moc"
