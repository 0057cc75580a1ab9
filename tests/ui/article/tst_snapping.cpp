#include "article/snapping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

class tst_Snapping : public QObject
{
    Q_OBJECT
private:
    static ArticleText make(const QString &text) { return *ArticleText::fromString(text); }

private Q_SLOTS:

    void selectionsSnapAsTheLayerWants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("snap");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, int begin, int end, Layer::Snap snap,
                            const QString &expected) {
            QTest::newRow(name) << text << begin << end << int(snap) << expected;
        };
        using enum Layer::Snap;
        row("grows to whole words", u"the armed forces left"_s, 5, 12, Token, u"armed forces"_s);
        row("leaves whole words alone", u"the armed forces left"_s, 4, 16, Token, u"armed forces"_s);
        row("drops white space at the ends", u"the armed forces left"_s, 3, 17, Token, u"armed forces"_s);
        row("keeps compounds whole", u"an Il-76 landed"_s, 6, 7, Token, u"Il-76"_s);
        row("free keeps parts of words", u"the armed forces left"_s, 5, 12, Free, u"rmed fo"_s);
        row("graphemes are not split", u"a e\u0301 b"_s, 2, 3, Grapheme, u"e\u0301"_s);
        row("nothing but white space", u"a   b"_s, 1, 4, Token, QString());
        row("the whole text", u"word"_s, 0, 4, Token, u"word"_s);
    }

    void selectionsSnapAsTheLayerWants()
    {
        QFETCH(QString, text);
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(int, snap);
        QFETCH(QString, expected);
        const ArticleText article = make(text);
        const Range range = snapped(article, {begin, end}, Layer::Snap(snap));
        QCOMPARE(article.view(range).toString(), expected);
    }

    void boundariesStepByTokenToTheirOwnKindOfEdge()
    {
        const ArticleText text = make(u"one two three"_s);
        QCOMPARE(steppedBoundary(text, 3, true, true, true), 7);  // an end goes on to an end
        QCOMPARE(steppedBoundary(text, 7, false, true, true), 3); // and back to one
        QCOMPARE(steppedBoundary(text, 4, true, false, true), 8); // a begin goes on to a begin
        QCOMPARE(steppedBoundary(text, 8, false, false, true), 4);
        QCOMPARE(steppedBoundary(text, 13, true, true, true), 13); // the text ends
        QCOMPARE(steppedBoundary(text, 0, false, false, true), 0);
        QCOMPARE(steppedBoundary(text, 8, true, false, true), 8); // no token begins behind the last
    }

    void boundariesStepByCharacter()
    {
        const ArticleText text = make(u"a👨‍👩‍👧b"_s);
        QCOMPARE(steppedBoundary(text, 1, true, true, false),
                 6); // a family is five code points, one character
        QCOMPARE(steppedBoundary(text, 6, false, true, false), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Snapping)
#include "tst_snapping.moc"
