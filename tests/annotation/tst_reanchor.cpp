#include "annotation/reanchor.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

ArticleText textOf(const QString &text)
{
    return ArticleText::fromString(text).value();
}

// Where the only place of a quote is, in code points.
Range placeOf(const ArticleText &text, const QString &quote, qsizetype nth = 0)
{
    qsizetype at = text.string().indexOf(quote);
    for (; nth > 0; --nth)
        at = text.string().indexOf(quote, at + 1);
    return text.toCodePoints(Utf16Range{at, at + quote.size()});
}

} // namespace

class TestReanchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlacesAgain_data();
    void findsPlacesAgain();
    void keepsWhatIsStillThere();
    void losesRelationsWithTheirEnds();
    void countsDecisionsThatMoveOrAreLost();
    void stayAmongManyAlike();
};

void TestReanchor::findsPlacesAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); // empty: lost
    const QString story = u"NIAMEY, 12 April. An Il-76 brought instructors. The army said nothing."_s;
    QTest::newRow("nothing changed") << story << u"Il-76"_s << story << u"Il-76"_s;
    QTest::newRow("a paragraph before it")
        << story << u"Il-76"_s << u"UPDATE: two aircraft.\n\n"_s + story << u"Il-76"_s;
    QTest::newRow("a sentence behind it")
        << story << u"instructors"_s << story + u" It later denied this."_s << u"instructors"_s;
    QTest::newRow("a rescue worker of several code points before it")
        << story << u"instructors"_s << u"👨🏻‍🚒 "_s + story << u"instructors"_s;
    QTest::newRow("the sentence is gone")
        << story << u"Il-76"_s << u"NIAMEY, 12 April. The army said nothing."_s << QString();
    QTest::newRow("its spelling was corrected")
        << story << u"Il-76"_s << u"NIAMEY, 12 April. An Il 76 brought instructors. The army said nothing."_s
        << u"Il 76"_s;
    QTest::newRow("something else is in its place")
        << story << u"Il-76"_s
        << u"NIAMEY, 12 April. An Antonov brought instructors. The army said nothing."_s << QString();
    QTest::newRow("everything is another")
        << story << u"Il-76"_s << u"A quite different story."_s << QString();
    QTest::newRow("right-to-left") << u"وصلت طائرة إلى نيامي. قال الجيش."_s << u"نيامي"_s
                                   << u"عاجل: وصلت طائرة إلى نيامي. قال الجيش."_s << u"نيامي"_s;
}

void TestReanchor::findsPlacesAgain()
{
    QFETCH(const QString, before);
    QFETCH(const QString, quote);
    QFETCH(const QString, after);
    QFETCH(const QString, expected);
    const ArticleText old = textOf(before);
    const ArticleText young = textOf(after);
    const auto place = Reanchor(old, young).place({placeOf(old, quote)});
    QCOMPARE(place.has_value(), !expected.isEmpty());
    if (place)
        QCOMPARE(young.quote(*place), expected);
}

void TestReanchor::keepsWhatIsStillThere()
{
    const ArticleText old = textOf(u"Il-76 and Mi-8 landed. Mi-8 left."_s);
    const ArticleText young = textOf(u"Two Il-76 and Mi-8 landed."_s);
    const auto span = [&](SpanId id, const Range &range) {
        return Span{.id = id,
                    .layer = u"equipment"_s,
                    .label = u"aircraft"_s,
                    .segments = {range},
                    .quote = old.quote({range}),
                    .attributes = {{u"count"_s, id}}};
    };
    const QList<Span> spans{span(1, placeOf(old, u"Il-76"_s)), span(2, placeOf(old, u"Mi-8"_s)),
                            span(7, placeOf(old, u"Mi-8"_s, 1))};
    const auto set =
        AnnotationSet::fromParts(4, 9, {.id = 1, .name = u"ann"_s}, SetState::Done, spans, {}, {});
    QVERIFY(set);
    const ReanchoredSet moved = reanchored(*set, old, young);
    QCOMPARE(moved.moved, (QList<SpanId>{1, 2}));
    QCOMPARE(moved.lost, QList<SpanId>{7});
    QVERIFY(moved.stayed.isEmpty());
    QCOMPARE(moved.set.state(), SetState::InProgress);
    const Span *const first = moved.set.span(1);
    QVERIFY(first);
    QCOMPARE(first->segments, QList{placeOf(young, u"Il-76"_s)});
    QCOMPARE(first->quote, u"Il-76"_s);
    QCOMPARE(first->attributes, spans[0].attributes);
}

void TestReanchor::losesRelationsWithTheirEnds()
{
    const ArticleText old = textOf(u"Russia sent Mi-8."_s);
    const ArticleText young = textOf(u"Nobody sent Mi-8."_s);
    const auto span = [&](SpanId id, const QString &quote) {
        return Span{
            .id = id, .layer = u"x"_s, .label = u"y"_s, .segments = {placeOf(old, quote)}, .quote = quote};
    };
    const auto set = AnnotationSet::fromParts(4, 9, {.id = 1, .name = u"ann"_s}, SetState::Done,
                                              {span(1, u"Russia sent"_s), span(2, u"Mi-8"_s)},
                                              {{.id = 1, .type = u"sends"_s, .from = 1, .to = 2}}, {});
    QVERIFY(set);
    const ReanchoredSet moved = reanchored(*set, old, young);
    QCOMPARE(moved.set.spanCount(), 2 - moved.lost.size());
    QCOMPARE(moved.set.relationCount(), moved.lost.isEmpty() ? 1 : 0);
    QCOMPARE(moved.lostRelations, moved.lost.isEmpty() ? 0 : 1);
}

void TestReanchor::countsDecisionsThatMoveOrAreLost()
{
    const QString first = u"The army of Karsova said on Monday that nothing had happened. "_s;
    const ArticleText old =
        textOf(first + u"The minister resigned over this. A pilot was hurt in the north."_s);
    const ArticleText young = textOf(first + u"A pilot was hurt in the north."_s);
    QList<Decision> decisions;
    for (const QString &quote : {u"army"_s, u"minister resigned"_s, u"pilot"_s})
        decisions.append({.id = decisions.size() + 1,
                          .layer = u"x"_s,
                          .place = placeOf(old, quote),
                          .quote = quote,
                          .spans = {},
                          .reason = u"Guidelines"_s});
    const auto gold =
        AnnotationSet::fromParts(4, 9, {.id = 1, .name = u"gold"_s, .kind = Annotator::Kind::Adjudicator},
                                 SetState::Done, {}, {}, {}, 1, 1, 1, {}, 1, decisions);
    QVERIFY(gold);
    const ReanchoredSet carried = reanchored(*gold, old, young);
    QCOMPARE(carried.lostDecisions, 1);
    QCOMPARE(carried.movedDecisions, 1);
    QCOMPARE(carried.set.decisions().keys(), (QList<DecisionId>{1, 3}));
    QCOMPARE(*carried.set.decision(1), decisions.at(0));
    QCOMPARE(carried.set.decision(3)->place, placeOf(young, u"pilot"_s));
    QCOMPARE(carried.set.decision(3)->reason, u"Guidelines"_s);
    QCOMPARE(carried.set.state(), SetState::InProgress);
}

// The same words a thousand times over: each place keeps its own.
void TestReanchor::stayAmongManyAlike()
{
    const QString line = u"Mi-8 landed.\n"_s;
    const ArticleText old = textOf(line.repeated(1000));
    const ArticleText young = textOf(u"First.\n"_s + line.repeated(1000));
    Reanchor anchor(old, young);
    for (const qsizetype nth : {0, 1, 500, 999}) {
        const qsizetype at = nth * line.size();
        const auto place = anchor.place({{at, at + 4}});
        QVERIFY(place);
        QCOMPARE(*place, (QList<Range>{{at + 7, at + 11}}));
    }
}

QTEST_GUILESS_MAIN(TestReanchor)
#include "tst_reanchor.moc"
