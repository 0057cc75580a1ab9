#include "annotation/edits.h"
#include "article/articlepage.h"
#include "article/pagearcs.h"
#include "article/paragraphlayout.h"
#include "viewfixture.h"
#include "worldtexts.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Galley;
using namespace Galley::Testing;

namespace {

using Columns = std::vector<bool>;

constexpr int margin = 40;

// Differences of two sets of columns, without those at borders, where a pixel belongs to both.
int differences(const Columns &a, const Columns &b)
{
    int count = 0;
    for (std::size_t i = 1; i + 1 < a.size(); ++i) {
        const bool atBorder = a[i - 1] != a[i + 1] || b[i - 1] != b[i + 1];
        count += a[i] != b[i] && !atBorder;
    }
    return count;
}

void addTo(Columns &columns, qreal left, qreal right)
{
    for (int x = int(std::round(left)); x < int(std::round(right)); ++x) {
        if (x + margin >= 0 && x + margin < int(columns.size()))
            columns[std::size_t(x + margin)] = true;
    }
}

void addWorldRows()
{
    QTest::addColumn<int>("index");
    const QList<WorldText> texts = worldTexts();
    for (int i = 0; i < texts.size(); ++i)
        QTest::newRow(texts[i].name) << i;
}

} // namespace

// What is drawn against what is claimed, in scripts of all directions and shapes.
class tst_TextGeometry : public QObject
{
    Q_OBJECT
private:
    TextStyle m_style;

    [[nodiscard]] std::unique_ptr<ParagraphLayout> layOut(const QString &text) const
    {
        return std::make_unique<ParagraphLayout>(text, TextRole::Body, m_style,
                                                 QList<QTextLayout::FormatRange>());
    }

    // The columns of the first line that selecting a range paints.
    [[nodiscard]] Columns painted(const ParagraphLayout &layout, Utf16Range range) const
    {
        QImage image(int(m_style.column) + 2 * margin, layout.height() + 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QTextLayout::FormatRange selection{int(range.begin), int(range.length()), {}};
        selection.format.setBackground(Qt::red);
        selection.format.setForeground(Qt::red);
        layout.text().draw(&painter, QPointF(margin, 0), {selection});
        const int y = int(layout.lines()[0].textTop) + 1;
        Columns columns(std::size_t(image.width()), false);
        for (int x = 0; x < image.width(); ++x)
            columns[std::size_t(x)] = image.pixel(x, y) == QColor(Qt::red).rgb();
        return columns;
    }

    [[nodiscard]] static Utf16Range wordOf(const WorldText &text)
    {
        const qsizetype at = text.text.indexOf(text.word);
        return {at, at + text.word.size()};
    }

    // Beginnings of the graphemes in a range, with its end.
    [[nodiscard]] static QList<int> graphemes(const ParagraphLayout &layout, Utf16Range range)
    {
        QList<int> places;
        for (int at = int(range.begin); at < int(range.end); at = layout.text().nextCursorPosition(at))
            places.append(at);
        places.append(int(range.end));
        return places;
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_style = TextStyle::make(QGuiApplication::font(), QGuiApplication::palette(), 1, 1000);
    }

    void everyFaceIsThere()
    {
        for (const WorldText &text : worldTexts()) {
            const auto layout = layOut(text.text);
            for (const QGlyphRun &run : layout->text().glyphRuns())
                QVERIFY2(!run.glyphIndexes().contains(0), text.name);
        }
    }

    void aSpansBoxesCoverWhatItsTextDoes_data() { addWorldRows(); }

    void aSpansBoxesCoverWhatItsTextDoes()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        const auto layout = layOut(text.text);
        QCOMPARE(layout->lines().size(), std::size_t(1));
        const Utf16Range word = wordOf(text);
        const Columns truth = painted(*layout, word);
        QVERIFY(std::ranges::count(truth, true) > 10);
        Columns boxes(truth.size(), false);
        for (const QRectF &rect : layout->textRects(word))
            addTo(boxes, rect.left(), rect.right());
        QCOMPARE(differences(truth, boxes), 0);
    }

    void aSpansBoxesAreItsCharacters_data() { addWorldRows(); }

    void aSpansBoxesAreItsCharacters()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        const auto layout = layOut(text.text);
        const Utf16Range word = wordOf(text);
        const QList<int> places = graphemes(*layout, word);
        Columns characters(painted(*layout, word).size(), false);
        for (int i = 0; i + 1 < places.size(); ++i) {
            const QRectF rect = layout->characterRect(places[i]);
            QVERIFY2(rect.width() > 0 || text.text[places[i]].isSpace(),
                     qPrintable(QString::number(places[i])));
            addTo(characters, rect.left(), rect.right());
            Columns one(characters.size(), false);
            addTo(one, rect.left(), rect.right());
            QVERIFY2(differences(one, painted(*layout, {places[i], places[i + 1]})) <= 1,
                     qPrintable(u"character %1"_s.arg(places[i])));
        }
        QCOMPARE(differences(characters, painted(*layout, word)), 0);
    }

    void aPointInACharacterIsThatCharacter_data() { addWorldRows(); }

    void aPointInACharacterIsThatCharacter()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        const auto layout = layOut(text.text);
        const QList<int> places = graphemes(*layout, {0, text.text.size()});
        for (int i = 0; i + 1 < places.size(); ++i) {
            const QRectF rect = layout->characterRect(places[i]);
            if (rect.width() < 3)
                continue;
            const qsizetype found = layout->positionAt(rect.center());
            QVERIFY2(found == places[i] || found == places[i + 1],
                     qPrintable(u"%1 gives %2 at %3"_s.arg(places[i]).arg(found).arg(rect.center().x())));
        }
    }

    void arrowsGoVisuallyOverEveryGrapheme_data() { addWorldRows(); }

    void arrowsGoVisuallyOverEveryGrapheme()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        ViewFixture f(text.text);
        const bool rightToLeft = isRightToLeft(text);
        f.view.setCaret(rightToLeft ? f.session->article().text.length() : 0);
        QList<qsizetype> seen{f.view.caret()};
        qreal x = caretX(f);
        const auto graphemeCount = graphemes(*layOut(text.text), {0, text.text.size()}).size();
        for (qsizetype i = 1; i < graphemeCount; ++i) {
            f.press(Qt::Key_Right);
            QVERIFY2(!seen.contains(f.view.caret()), qPrintable(QString::number(f.view.caret())));
            seen.append(f.view.caret());
            QVERIFY2(caretX(f) >= x - 0.5, qPrintable(QString::number(f.view.caret())));
            x = caretX(f);
        }
        QCOMPARE(seen.last(), rightToLeft ? 0 : f.session->article().text.length());
        for (qsizetype i = graphemeCount - 2; i >= 0; --i) {
            f.press(Qt::Key_Left);
            QCOMPARE(f.view.caret(), seen[i]);
        }
    }

    void selectedTextIsPaintedSelected_data() { addWorldRows(); }

    void selectedTextIsPaintedSelected()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        ViewFixture f(text.text);
        const ArticleText &article = f.session->article().text;
        f.view.select(article.toCodePoints(wordOf(text)));
        const QColor color = Theme::fromPalette(f.view.palette()).selection;
        const QImage picture = f.view.viewport()->grab().toImage();
        int count = 0; // in the row that fewest letters reach into
        for (int y = f.view.characterRect(0).top(); y < f.view.characterRect(0).bottom(); ++y) {
            int inRow = 0;
            for (int x = 0; x < picture.width(); ++x)
                inRow += picture.pixel(x, y) == color.rgb();
            count = std::max(count, inRow);
        }
        int expected = 0;
        const auto layout = layOut(text.text);
        for (const QRectF &rect : layout->textRects(wordOf(text)))
            expected += int(rect.width());
        QVERIFY2(std::abs(count - expected) <= 4, qPrintable(u"%1 for %2"_s.arg(count).arg(expected)));
    }

    void aNameStandsWhereItsSpanBegins_data() { addWorldRows(); }

    void aNameStandsWhereItsSpanBegins()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        ViewFixture f(text.text);
        f.view.setZoom(2); // strokes of names as thick as a pixel
        const ArticleText &article = f.session->article().text;
        const Range word = article.toCodePoints(wordOf(text));
        QVERIFY(f.add(u"actor"_s, u"army"_s, word) != 0);
        f.view.setCaret(0);
        f.view.setFocusedSpan(0);
        const LabelColors colors =
            Theme::fromPalette(f.view.palette()).colors(f.session->schemas().label(u"actor"_s, u"army"_s));
        const QImage picture = f.view.viewport()->grab().toImage();
        int barLeft = picture.width();
        int barRight = 0;
        int nameLeft = picture.width();
        int nameRight = 0;
        for (int y = f.view.characterRect(word.begin).bottom(); y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                if (pixel == colors.bar.rgb()) {
                    barLeft = std::min(barLeft, x);
                    barRight = std::max(barRight, x);
                } else if (pixel == colors.ink.rgb()) {
                    nameLeft = std::min(nameLeft, x);
                    nameRight = std::max(nameRight, x);
                }
            }
        }
        QVERIFY(nameLeft < nameRight && barLeft < barRight);
        if (isRightToLeft(text))
            QVERIFY2(barRight - nameRight < 5, qPrintable(u"%1 %2"_s.arg(barRight).arg(nameRight)));
        else
            QVERIFY2(nameLeft - barLeft < 5, qPrintable(u"%1 %2"_s.arg(barLeft).arg(nameLeft)));
    }

    void theFootStandsWhereTheSpanBeginsToBeRead_data() { addWorldRows(); }

    void theFootStandsWhereTheSpanBeginsToBeRead()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        const auto layout = layOut(text.text);
        const SpanPart part{.span = 1, .style = 0, .range = wordOf(text)};
        LabelStyles labels;
        (void)labels.indexOf(u"a"_s, u"b"_s);
        layout->setSpans({part}, labels, m_style);
        const SpanBox &box = layout->lines()[0].spans.at(0);
        const qreal first = layout->characterRect(part.range.begin).center().x();
        const auto piece = std::ranges::find_if(
            box.pieces, [&](const Extent &extent) { return extent.left <= first && first <= extent.right; });
        QVERIFY(piece != box.pieces.end());
        const qreal expected = isRightToLeft(text) ? piece->right : piece->left;
        QVERIFY2(std::abs(box.footX - expected) < 1.5, qPrintable(u"%1 %2"_s.arg(box.footX).arg(expected)));
    }

    void arcsEndOverTheirSpansAndCrossNoText_data() { addWorldRows(); }

    void arcsEndOverTheirSpansAndCrossNoText()
    {
        QFETCH(const int, index);
        const WorldText text = worldTexts()[index];
        // The same line in three paragraphs, so that relations run inside a line and along a margin.
        ViewFixture f(QString(text.text + u'\n').repeated(3).trimmed());
        const ArticleText &article = f.session->article().text;
        const qsizetype step = text.text.size() + 1;
        const Utf16Range word = wordOf(text);
        const SpanId plane = f.add(u"equipment"_s, u"aircraft"_s, article.toCodePoints(word));
        const Utf16Range first{0, graphemes(*layOut(text.text), {0, text.text.size()})[1]};
        const SpanId near = f.add(u"actor"_s, u"army"_s, article.toCodePoints(first));
        const SpanId far =
            f.add(u"actor"_s, u"state"_s,
                  article.toCodePoints(Utf16Range{word.begin + 2 * step, word.end + 2 * step}));
        QVERIFY(plane && near && far);
        for (const SpanId to : {near, far})
            QVERIFY(f.session->apply(Edits::relate(f.session->set(), u"operated-by"_s, plane, to)));
        for (const Density density : {Density::Labels, Density::Relations}) {
            ArticlePage page;
            page.setSession(f.session.get());
            page.setStyle(
                TextStyle::make(QGuiApplication::font(), QGuiApplication::palette(), 1, 900, density),
                {900, 800});
            page.layOutVisible();
            const PageArcs arcs = arcsOn(page, density == Density::Relations ? 0 : plane);
            QCOMPARE(arcs.arcs.size(), 2);
            for (const PageArc &arc : arcs.arcs) {
                QVERIFY(isOver(page, f, arc.from, arc.path.first()));
                QVERIFY(isOver(page, f, arc.to, arc.path.last()));
                for (qsizetype i = 0; i + 1 < arc.path.size(); ++i)
                    QVERIFY(!crossesText(page, QRectF(arc.path[i], arc.path[i + 1]).normalized()));
            }
            for (const PageArcName &name : arcs.names) {
                const QFontMetricsF metrics(page.layout().style().label);
                const qreal width = std::min(name.room, metrics.horizontalAdvance(name.text));
                QVERIFY(!crossesText(page,
                                     QRectF(name.at.x(), name.at.y() - metrics.ascent(), width,
                                            metrics.ascent() + metrics.descent())));
            }
        }
    }

private:
    static qreal caretX(const ViewFixture &f)
    {
        return f.view.inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
    }

    static bool isOver(ArticlePage &page, const ViewFixture &f, SpanId span, QPointF point)
    {
        const Range extent = f.span(span)->extent();
        bool within = false;
        for (qsizetype i = extent.begin; i < extent.end; ++i) {
            const QRectF rect = page.characterRect(i);
            within = within || (point.x() >= rect.left() - 1 && point.x() <= rect.right() + 1);
        }
        const QRectF top = page.characterRect(extent.begin);
        return within && point.y() <= top.top() + 1 && point.y() > top.top() - 5;
    }

    static bool crossesText(ArticlePage &page, const QRectF &rect)
    {
        bool crosses = false;
        page.forEachVisible([&](qsizetype index, qreal y) {
            const ParagraphLayout &paragraph = page.layout().paragraph(index);
            for (int i = 0; i < paragraph.text().lineCount(); ++i) {
                const QRectF text =
                    paragraph.text().lineAt(i).naturalTextRect().translated(page.columnLeft(), y);
                const QRectF core = text.adjusted(0.5, 1, -0.5, -1);
                crosses = crosses ||
                    (rect.left() < core.right() && rect.right() > core.left() && rect.top() < core.bottom() &&
                     rect.bottom() > core.top());
            }
        });
        return crosses;
    }
};

QTEST_MAIN(tst_TextGeometry)
#include "tst_textgeometry.moc"
