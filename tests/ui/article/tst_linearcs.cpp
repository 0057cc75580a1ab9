#include "article/linearcs.h"

#include <QGuiApplication>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

TextStyle styleOf(Density density)
{
    TextStyle style = TextStyle::make(QGuiApplication::font(), QGuiApplication::palette(), 1, 900, density);
    style.column = 600;
    return style;
}

RelationNames namesOf(const TextStyle &style)
{
    Schema schema;
    Layer layer{.id = u"l"_s, .name = u"L"_s};
    layer.relations = {RelationType{.id = u"by"_s, .name = u"supplied by"_s},
                       RelationType{.id = u"to"_s, .name = u"to"_s}};
    schema.layers = {layer};
    return {SchemaSet({schema}), style};
}

SpanBox boxAt(SpanId span, qreal left, qreal right)
{
    SpanBox box;
    box.span = span;
    box.begins = true;
    box.pieces = {{left, right}};
    return box;
}

// One line with a span of 30 pixels every 40, numbered from 1.
LineBox rowOfSpans(int count)
{
    LineBox line;
    for (int i = 0; i < count; ++i)
        line.spans.push_back(boxAt(i + 1, i * 40, i * 40 + 30));
    return line;
}

RelationPart relation(RelationId id, SpanId from, SpanId to, int type = 0)
{
    return {.id = id, .type = type, .from = from, .to = to, .fromBegin = from, .toBegin = to};
}

// Whether a vertical part of one arc cuts the horizontal part of the other.
bool cross(const LineArc &a, const LineArc &b)
{
    const LineArc &high = a.track > b.track ? a : b;
    const LineArc &low = a.track > b.track ? b : a;
    const auto cuts = [&](qreal x, bool isEnd) { return isEnd && low.left() < x && x < low.right(); };
    return cuts(high.x, true) || cuts(high.otherX, high.way == LineArc::Way::Inside);
}

bool interleave(const LineArc &a, const LineArc &b)
{
    const bool first = a.left() < b.left() && b.left() < a.right() && a.right() < b.right();
    const bool second = b.left() < a.left() && a.left() < b.right() && b.right() < a.right();
    return first || second;
}

} // namespace

class tst_LineArcs : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void whatIsInsideRunsBelow()
    {
        const std::vector<TrackRequest> requests{
            {0, 100, 0, 100}, {10, 30, 10, 30}, {40, 60, 40, 60}, {45, 50, 45, 50}, {200, 210, 200, 210}};
        const std::vector<int> tracks = assignTracks(requests, 8);
        QCOMPARE(tracks, (std::vector<int>{2, 0, 1, 0, 0}));
    }

    void tracksAreNeverMoreThanAllowed()
    {
        std::vector<TrackRequest> requests;
        for (int i = 0; i < 30; ++i)
            requests.push_back({qreal(i), 100 + qreal(i), qreal(i), 100 + qreal(i)});
        QCOMPARE(std::ranges::max(assignTracks(requests, 5)), 4);
    }

    void arcsOfOneLineCrossOnlyWhereTheirEndsInterleave_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 20; ++seed)
            QTest::addRow("relations %d", seed) << seed;
    }

    void arcsOfOneLineCrossOnlyWhereTheirEndsInterleave()
    {
        QFETCH(const int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const std::vector<LineBox> lines{rowOfSpans(14)};
        std::vector<RelationPart> parts;
        for (int i = 0; i < 5; ++i) {
            const auto from = SpanId(1 + random() % 14);
            const auto to = SpanId(1 + random() % 14);
            if (from != to)
                parts.push_back(relation(i + 1, from, to));
        }
        const TextStyle style = styleOf(Density::Clean);
        const RelationNames names = namesOf(style);
        const std::vector<LineArc> arcs = routeArcs({lines, names, style}, parts).front();
        QCOMPARE(arcs.size(), parts.size());
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const LineArc &a = arcs[i];
                const LineArc &b = arcs[j];
                const bool meet = a.left() < b.right() && b.left() < a.right();
                QVERIFY(!meet || a.track != b.track);
                QVERIFY2(interleave(a, b) || !cross(a, b), "two arcs cross that need not");
            }
        }
    }

    void namesThatWouldMeetAreLeftOutWhereTracksRunOut()
    {
        const std::vector<LineBox> lines{rowOfSpans(14)};
        std::vector<RelationPart> parts; // more than there are tracks, all over the middle
        for (int i = 0; i < 40; ++i)
            parts.push_back(relation(i + 1, 1 + i % 7, 8 + (i / 7) % 7));
        const TextStyle style = styleOf(Density::Relations);
        const RelationNames names = namesOf(style);
        const std::vector<LineArc> arcs = routeArcs({lines, names, style}, parts).front();
        for (const LineArc &a : arcs) {
            for (const LineArc &b : arcs) {
                if (&a == &b || a.track != b.track || a.name.isEmpty() || b.name.isEmpty())
                    continue;
                const qreal right = a.nameLeft + std::min(a.nameRoom, names.widthOf(a.name));
                QVERIFY(right <= b.nameLeft || b.nameLeft < a.nameLeft);
            }
        }
    }

    void namesMeetNeitherEachOtherNorArcs()
    {
        const std::vector<LineBox> lines{rowOfSpans(14)};
        const std::vector<RelationPart> parts{relation(1, 1, 14), relation(2, 2, 5), relation(3, 6, 5, 1),
                                              relation(4, 9, 12), relation(5, 3, 50)};
        const TextStyle style = styleOf(Density::Relations);
        const RelationNames names = namesOf(style);
        const std::vector<LineArc> arcs = routeArcs({lines, names, style}, parts).front();
        int shown = 0;
        for (const LineArc &arc : arcs) {
            if (arc.name.isEmpty())
                continue;
            ++shown;
            const qreal right = arc.nameLeft + std::min(arc.nameRoom, names.widthOf(arc.name));
            for (const LineArc &other : arcs) {
                if (&other == &arc)
                    continue;
                const qreal otherRight = other.nameLeft + std::min(other.nameRoom, names.widthOf(other.name));
                QVERIFY(other.track != arc.track || other.name.isEmpty() || right <= other.nameLeft ||
                        otherRight <= arc.nameLeft);
                for (const qreal x : {other.x, other.otherX})
                    QVERIFY(other.track <= arc.track || x <= arc.nameLeft || x >= right);
            }
        }
        QVERIFY(shown >= 4);
    }

    void endsLieOverTheirSpans()
    {
        for (const bool rightToLeft : {false, true}) {
            const std::vector<LineBox> lines{rowOfSpans(3), rowOfSpans(0)};
            std::vector<RelationPart> parts;
            for (int i = 0; i < 12; ++i)
                parts.push_back(relation(i + 1, 2, i % 2 ? 1 : 3));
            const TextStyle style = styleOf(Density::Relations);
            const RelationNames names = namesOf(style);
            const auto routed = routeArcs({lines, names, style, rightToLeft}, parts);
            QCOMPARE(routed[0].size(), parts.size());
            for (const LineArc &arc : routed[0]) {
                QVERIFY(arc.x >= 40 && arc.x <= 70);
                const qreal left = qreal(arc.other - 1) * 40;
                QVERIFY(arc.otherX >= left && arc.otherX <= left + 30);
            }
        }
    }

    void relationsToOtherLinesShareAWayAndAreCounted()
    {
        std::vector<LineBox> lines{rowOfSpans(1), {}};
        for (int i = 0; i < 7; ++i)
            lines[1].spans.push_back(boxAt(100 + i, i * 40, i * 40 + 30));
        std::vector<RelationPart> parts;
        for (int i = 0; i < 7; ++i)
            parts.push_back(relation(i + 1, 1, 100 + i, i == 0 ? 1 : 0));
        const TextStyle style = styleOf(Density::Relations);
        const RelationNames names = namesOf(style);
        const auto routed = routeArcs({lines, names, style}, parts);
        QVERIFY(routed[0].size() <= 2); // by either margin
        QCOMPARE(routed[1].size(), 7);
        QCOMPARE(names.joined({0, 0, 0, 1}), u"supplied by ×3, to"_s);
        std::size_t total = 0;
        for (const LineArc &arc : routed[0])
            total += arc.relations.size();
        QCOMPARE(total, 7);
    }

    void relationsToOtherParagraphsTakeTheMarginThatBothEndsKnow()
    {
        const std::vector<LineBox> lines{rowOfSpans(3)};
        RelationPart part = relation(1, 2, 99);
        const TextStyle style = styleOf(Density::Relations);
        const RelationNames names = namesOf(style);
        QCOMPARE(routeArcs({lines, names, style}, {{part}}).front().front().way, LineArc::Way::Left);
        part.byRightMargin = true;
        QCOMPARE(routeArcs({lines, names, style}, {{part}}).front().front().way, LineArc::Way::Right);
    }

    void roomIsMadeForTheRelationsOfAnyOneSpan()
    {
        const std::vector<LineBox> lines{rowOfSpans(5), rowOfSpans(0)};
        const TextStyle style = styleOf(Density::Labels);
        const RelationNames names = namesOf(style);
        const std::vector<RelationPart> one{relation(1, 1, 2), relation(2, 3, 4)};
        QCOMPARE(tracksForOne({lines, names, style}, one), (std::vector<int>{1, 0}));
        const std::vector<RelationPart> two{relation(1, 1, 2), relation(2, 1, 4)};
        QCOMPARE(tracksForOne({lines, names, style}, two), (std::vector<int>{2, 0}));
    }
};

QTEST_MAIN(tst_LineArcs)
#include "tst_linearcs.moc"
