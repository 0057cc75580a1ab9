#include "text/sentences.h"

#include <QTest>

using namespace Galley;

namespace {

ArticleText textOf(const QString &string)
{
    return ArticleText::fromString(string).value();
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoSentences_data();
    void splitsIntoSentences();
    void findsTheSentenceAtAnOffset();
    void takesWholeSentencesOfARange();
    void isLinearOnOneLongLine_data();
    void isLinearOnOneLongLine();
};

void TestSentences::splitsIntoSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentences"); // with | between
    const auto row = [](const char *name, const QString &text, const QString &sentences) {
        QTest::newRow(name) << text << sentences;
    };
    row("two", QStringLiteral("They came. They left."), QStringLiteral("They came.|They left."));
    row("a lost space", QStringLiteral("the Ministry of Defense.Public television announced."),
        QStringLiteral("the Ministry of Defense.|Public television announced."));
    row("a dotted abbreviation within", QStringLiteral("The U.S. President left. He came."),
        QStringLiteral("The U.S. President left.|He came."));
    row("a dotted abbreviation at the end", QStringLiteral("They left the U.S. The army stays."),
        QStringLiteral("They left the U.S.|The army stays."));
    row("titles", QStringLiteral("Gen. Diani met Mr. Putin. Lt. Col. Ba spoke."),
        QStringLiteral("Gen. Diani met Mr. Putin.|Lt. Col. Ba spoke."));
    row("initials", QStringLiteral("It was J. F. Kennedy. He spoke."),
        QStringLiteral("It was J. F. Kennedy.|He spoke."));
    row("a counted thing", QStringLiteral("In No. 4 Square. No. He said no."),
        QStringLiteral("In No. 4 Square.|No.|He said no."));
    row("decimals and thousands", QStringLiteral("It cost 3.5 million. Some 1,000 went."),
        QStringLiteral("It cost 3.5 million.|Some 1,000 went."));
    row("a closing mark stays", QStringLiteral("\u201CWe are here.\u201D He left."),
        QStringLiteral("\u201CWe are here.\u201D|He left."));
    row("a French closing mark after a space stays",
        QStringLiteral("\u00AB Nous sommes ici. \u00BB Il part."),
        QStringLiteral("\u00AB Nous sommes ici. \u00BB|Il part."));
    row("an unbalanced closing mark stays", QStringLiteral("between Russia and Niger. \u00BB"),
        QStringLiteral("between Russia and Niger. \u00BB"));
    row("a closing mark that lost its space stays",
        QStringLiteral("\u201CThreats remain. \u00BBWhile they attack."),
        QStringLiteral("\u201CThreats remain. \u00BB|While they attack."));
    row("German marks open the other way", QStringLiteral("Er kam. \u00BBWir gehen.\u00AB"),
        QStringLiteral("Er kam.|\u00BBWir gehen.\u00AB"));
    row("straight marks", QStringLiteral("He said \"We go.\" \"You stay.\""),
        QStringLiteral("He said \"We go.\"|\"You stay.\""));
    row("speech with its tag", QStringLiteral("\u201CAre you here?\u201D he asked. Yes!"),
        QStringLiteral("\u201CAre you here?\u201D he asked.|Yes!"));
    row("a line end always ends one", QStringLiteral("A headline\n\nThe text goes\r\non"),
        QStringLiteral("A headline|The text goes|on"));
    row("Chinese", QStringLiteral("\u4FC4\u519B\u5230\u4E86\u3002\u4ED6\u4EEC\u8D70\u4E86\uFF01"),
        QStringLiteral("\u4FC4\u519B\u5230\u4E86\u3002|\u4ED6\u4EEC\u8D70\u4E86\uFF01"));
    row("Arabic",
        QStringLiteral(
            "\u0645\u0646 \u062C\u0627\u0621\u061F \u062C\u0627\u0621 \u0627\u0644\u062C\u064A\u0634."),
        QStringLiteral(
            "\u0645\u0646 \u062C\u0627\u0621\u061F|\u062C\u0627\u0621 \u0627\u0644\u062C\u064A\u0634."));
    row("a domain and a version", QStringLiteral("See example.org and Qt 6.8 now."),
        QStringLiteral("See example.org and Qt 6.8 now."));
    row("white space alone", QStringLiteral(" \n\t"), QString());
}

void TestSentences::splitsIntoSentences()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentences);
    const ArticleText article = textOf(text);
    QStringList found;
    for (const Range range : sentencesOf(article, article.all()))
        found.append(article.view(range).toString());
    QCOMPARE(found.join(u'|'), sentences);
}

void TestSentences::findsTheSentenceAtAnOffset()
{
    const ArticleText text = textOf(QStringLiteral("\U0001F600 One.  Two.\n\nThree."));
    QCOMPARE(sentenceAt(text, 0), (Range{0, 6}));
    QCOMPARE(sentenceAt(text, 6), (Range{0, 6}));
    QCOMPARE(sentenceAt(text, 7), (Range{0, 6}));
    QCOMPARE(sentenceAt(text, 8), (Range{8, 12}));
    QCOMPARE(sentenceAt(text, 12), (Range{8, 12}));
    QVERIFY(sentenceAt(text, 13).isEmpty());
    QCOMPARE(sentenceAt(text, 14), (Range{14, 20}));
}

void TestSentences::takesWholeSentencesOfARange()
{
    const ArticleText text = textOf(QStringLiteral("One. Two. Three."));
    QCOMPARE(sentencesOf(text, {6, 11}), (QList<Range>{{5, 9}, {10, 16}}));
    QCOMPARE(sentencesOf(text, {4, 5}), QList<Range>());
}

void TestSentences::isLinearOnOneLongLine_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("quotations") << QStringLiteral("He \"said so.\" ");
    QTest::newRow("stray closers") << QStringLiteral("So.\u201Da ");
    QTest::newRow("marks alone") << QStringLiteral("! ? ");
    QTest::newRow("dotted letters") << QStringLiteral("A.b.");
    QTest::newRow("abbreviations") << QStringLiteral("U.S. ");
}

void TestSentences::isLinearOnOneLongLine()
{
    QFETCH(const QString, piece);
    const ArticleText text = textOf(piece.repeated(1000000 / piece.size()));
    QVERIFY(!sentencesOf(text, text.all()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
