#include "article/paragraphlayout.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

SchemaSet schemas()
{
    Label state;
    state.id = u"state"_s;
    state.name = u"State or government"_s;
    state.color = u"#0072b2"_s;
    Schema schema;
    schema.id = u"s"_s;
    schema.layers.append(Layer{.id = u"actor"_s, .name = u"Actor"_s, .labels = {state}});
    return SchemaSet({schema});
}

SpanPart part(SpanId id, qsizetype begin, qsizetype end)
{
    return {.span = id, .style = 0, .range = {begin, end}};
}

} // namespace

// Geometry as it is drawn: everything here is checked against laid-out text of a real face.
class tst_ParagraphLayout : public QObject
{
    Q_OBJECT
private:
    TextStyle m_style;
    LabelStyles m_labels;

    std::unique_ptr<ParagraphLayout> layOut(const QString &text, const std::vector<SpanPart> &parts = {})
    {
        auto layout = std::make_unique<ParagraphLayout>(text, TextRole::Body, m_style,
                                                        QList<QTextLayout::FormatRange>());
        layout->setSpans(parts, m_labels, m_style);
        return layout;
    }

    static const SpanBox *boxOf(const LineBox &line, SpanId id)
    {
        const auto found = std::ranges::find(line.spans, id, &SpanBox::span);
        return found == line.spans.end() ? nullptr : &*found;
    }

    QImage drawn(const ParagraphLayout &layout) const
    {
        QImage image(int(m_style.column) + 20, layout.height() + 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.text().draw(&painter, QPointF(10, 10));
        return image;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        m_style = TextStyle::make(QGuiApplication::font(), palette, 1, 1000);
        m_labels = LabelStyles(schemas(), m_style);
    }

    void aSpanLeavesNoNameOnBlankLinesThatItPasses()
    {
        SpanPart passing = part(1, 0, 0);
        passing.begins = passing.ends = false;
        QVERIFY(layOut(QString(), {passing})->lines().front().spans.empty());
        QCOMPARE(layOut(QString(), {part(2, 0, 0)})->lines().front().spans.size(), std::size_t(1));
    }

    void linesHaveSixtyToEightyCharacters()
    {
        const QString text =
            u"Officials in the capital said on Thursday that the convoy had arrived late. "_s.repeated(12);
        const auto layout = layOut(text.trimmed());
        QVERIFY(layout->lines().size() > 5);
        for (int i = 0; i + 1 < layout->text().lineCount(); ++i) {
            const int length = layout->text().lineAt(i).textLength();
            QVERIFY2(length >= 60 && length <= 80, qPrintable(QString::number(length)));
        }
    }

    void aBoxStandsUnderItsWords()
    {
        const auto layout = layOut(u"The army of Niger arrived"_s, {part(1, 4, 8)});
        const QTextLine line = layout->text().lineAt(0);
        const SpanBox *const box = boxOf(layout->lines()[0], 1);
        QVERIFY(box);
        QCOMPARE(box->left(), line.cursorToX(4));
        QCOMPARE(box->right(), line.cursorToX(8));
    }

    void mixedDirectionsGiveSeveralPieces()
    {
        // "abc" and two Arabic words: a span over the Latin end and the first Arabic word lies in two places.
        const QString text = u"abc ابجد هوز def"_s;
        const auto layout = layOut(text, {part(1, 1, 8)});
        const SpanBox *const box = boxOf(layout->lines()[0], 1);
        QVERIFY(box);
        QCOMPARE(box->pieces.size(), std::size_t(2));
        const QTextLine line = layout->text().lineAt(0);
        const auto near = [](qreal a, qreal b) { return std::abs(a - b) < 1; };
        QVERIFY(near(box->pieces[0].left, line.cursorToX(1))); // "bc "
        QVERIFY(near(box->pieces[0].right, line.cursorToX(3, QTextLine::Trailing)));
        QVERIFY(near(box->pieces[1].left, line.cursorToX(8))); // the first Arabic word, which stands last
        QVERIFY(near(box->pieces[1].right, line.cursorToX(12)));
        QVERIFY(!layout->isRightToLeft());
    }

    void rightToLeftTextStandsAtTheRight()
    {
        const QString text = u"قال الوزير إن القوات وصلت"_s;
        const auto layout = layOut(text, {part(1, 0, 3)});
        QVERIFY(layout->isRightToLeft());
        const SpanBox *const box = boxOf(layout->lines()[0], 1);
        QVERIFY(std::abs(box->right() - m_style.column) < 1);
        QVERIFY(box->left() > m_style.column / 2);
    }

    void spansInsideArabicWordsLeaveTheLettersAlone()
    {
        const QString text = u"السلام عليكم"_s;
        const auto plain = layOut(text);
        const auto marked = layOut(text, {part(1, 2, 3), part(2, 1, 5)});
        QCOMPARE(marked->text().lineAt(0).naturalTextWidth(), plain->text().lineAt(0).naturalTextWidth());
        QCOMPARE(marked->text().glyphRuns().first().glyphIndexes(),
                 plain->text().glyphRuns().first().glyphIndexes());
        const QSize size(int(m_style.column), 40);
        QCOMPARE(drawn(*marked).copy({{}, size}), drawn(*plain).copy({{}, size}));
    }

    void anEmojiFamilyIsOneCharacter()
    {
        const QString text = u"a 👨‍👩‍👧 b"_s;
        const auto layout = layOut(text);
        const qsizetype family = u"👨‍👩‍👧"_s.size();
        QCOMPARE(layout->text().rightCursorPosition(2), int(2 + family));
        const QRectF rect = layout->characterRect(2);
        QCOMPARE(layout->positionAt(rect.center() + QPointF(rect.width() * 0.4, 0)), 2 + family);
        QCOMPARE(layout->positionAt(rect.center() - QPointF(rect.width() * 0.4, 0)), qsizetype(2));
    }

    void identicalSpansLieInLanesOfTheirOwnBelowTheText()
    {
        const auto layout =
            layOut(u"The army of Niger arrived"_s, {part(1, 4, 8), part(2, 4, 8), part(3, 4, 17)});
        const LineBox &line = layout->lines()[0];
        QCOMPARE(line.lanes, 3);
        QVERIFY(line.laneTop >= line.textTop + layout->text().lineAt(0).height());
        QVERIFY(line.bottom >= line.laneTop + 3 * m_style.laneHeight);
        QSet<int> lanes;
        for (const SpanBox &box : line.spans)
            lanes.insert(box.lane);
        QCOMPARE(lanes.size(), 3);
    }

    void linesGrowWithTheirLanesAndNeverOverlap()
    {
        const QString text =
            u"Officials in the capital said on Thursday that the convoy had come late. "_s.repeated(6)
                .trimmed();
        std::vector<SpanPart> parts;
        for (SpanId id = 1; id < 60; ++id)
            parts.push_back(part(id, id * 5, id * 5 + 3 + (id * 7) % 90));
        const auto layout = layOut(text, parts);
        const auto plain = layOut(text);
        QVERIFY(layout->height() > plain->height());
        for (std::size_t i = 0; i + 1 < layout->lines().size(); ++i) {
            const LineBox &line = layout->lines()[i];
            const LineBox &next = layout->lines()[i + 1];
            QVERIFY(line.laneTop + line.lanes * m_style.laneHeight <= next.textTop);
            QCOMPARE(layout->text().lineAt(int(i)).y(), line.textTop);
        }
        for (const LineBox &line : layout->lines()) {
            for (const SpanBox &a : line.spans) {
                for (const SpanBox &b : line.spans) {
                    if (a.span != b.span && a.lane == b.lane)
                        QVERIFY(a.right() < b.left() || b.right() < a.left());
                    if (a.span != b.span && a.lane == b.lane && a.left() < b.left())
                        QVERIFY(a.left() + a.nameRoom < b.left()); // nor do names
                }
            }
        }
    }

    void aSpanOverSeveralLinesHasABoxOnEach()
    {
        const QString text =
            u"Officials in the capital said on Thursday that the convoy had come late. "_s.repeated(4)
                .trimmed();
        const auto layout = layOut(text, {part(1, 10, text.size())});
        for (std::size_t i = 0; i < layout->lines().size(); ++i) {
            const SpanBox *const box = boxOf(layout->lines()[i], 1);
            QVERIFY(box);
            QCOMPARE(box->begins, i == 0);
            QCOMPARE(box->ends, i + 1 == layout->lines().size());
            QVERIFY(box->right() <= m_style.column); // without the white space at the line's end
        }
    }

    void segmentsOfOneSpanShareABox()
    {
        const auto layout = layOut(u"one two three four"_s, {part(1, 0, 3), part(1, 8, 13)});
        QCOMPARE(layout->lines()[0].spans.size(), std::size_t(1));
        QCOMPARE(layout->lines()[0].spans[0].pieces.size(), std::size_t(2));
    }

    void aSpanWithoutTextCanBeSeen()
    {
        const auto layout = layOut(u"one two"_s, {part(1, 3, 3)});
        const SpanBox *const box = boxOf(layout->lines()[0], 1);
        QVERIFY(box && box->right() - box->left() >= 2);
    }

    void clicksFindTheInnermostAndBarsFindTheirOwn()
    {
        const auto layout =
            layOut(u"The army of Niger arrived"_s, {part(1, 0, 25), part(2, 4, 17), part(3, 4, 8)});
        const LineBox &line = layout->lines()[0];
        const qreal x = layout->text().lineAt(0).cursorToX(5);
        QCOMPARE(layout->spansAt({x, line.textTop + 5}, m_style), (QList<SpanId>{3, 2, 1}));
        for (const SpanBox &box : line.spans) {
            const QPointF bar(x, line.laneTop + 2 + box.lane * m_style.laneHeight);
            QCOMPARE(layout->spansAt(bar, m_style), QList<SpanId>{box.span});
        }
        QVERIFY(layout->spansAt({m_style.column - 1, line.textTop + 5}, m_style).isEmpty());
    }

    void groundsOfOverlapsAreMixedNotHidden()
    {
        Label other;
        other.id = u"other"_s;
        other.color = u"#d55e00"_s;
        SchemaSet set = schemas();
        Schema schema = set.schemas().first();
        schema.layers[0].labels.append(other);
        LabelStyles labels(SchemaSet({schema}), m_style);
        ParagraphLayout layout(u"The army of Niger arrived"_s, TextRole::Body, m_style, {});
        SpanPart inner = part(2, 4, 8);
        inner.style = labels.indexOf(u"actor"_s, u"other"_s);
        layout.setSpans({part(1, 0, 17), inner}, labels, m_style);
        const std::vector<Ground> &grounds = layout.lines()[0].grounds;
        QCOMPARE(grounds.size(), std::size_t(3));
        QCOMPARE(grounds[0].color, grounds[2].color);
        QVERIFY(grounds[1].color != grounds[0].color);
        QVERIFY(grounds[1].color != labels[inner.style].colors.tint.rgb());
    }

    void theCaretFollowsClicks()
    {
        const QString text =
            u"Officials in the capital said on Thursday that the convoy had come late. "_s.repeated(4)
                .trimmed();
        const auto layout = layOut(text);
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const QRectF caret = layout->caretRect(at);
            QCOMPARE(layout->positionAt(caret.center()), at);
        }
    }
};

QTEST_MAIN(tst_ParagraphLayout)
#include "tst_paragraphlayout.moc"
