#include "../uifixture.h"
#include "review/lanesview.h"

#include "article/articlelayout.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Galley;
using namespace Galley::Testing;

namespace {

AnnotationSet setOf(const Article &article, const QString &name,
                    const QList<std::pair<Range, QString>> &marks)
{
    QList<Span> spans;
    for (const auto &[range, label] : marks)
        spans.append({.id = spans.size() + 1,
                      .layer = u"actor"_s,
                      .label = label,
                      .segments = {range},
                      .quote = article.text.quote({range})});
    return *AnnotationSet::fromParts(1, article.id, {.id = 1, .name = name}, SetState::Done, spans, {}, {});
}

Article articleOf(const QString &text)
{
    Article article;
    article.id = 1;
    article.text = *ArticleText::fromString(text);
    return article;
}

const QString line = u"The army of Karsova meets the navy of Tirun."_s;

} // namespace

class TestLanesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksKeepWhoseTheyAre();
    void goldIsFollowed();
    void aDraftComesAndGoes();
    void theSamePlaceOfTwoAnnotatorsStandsInTwoRows();
    void aClickTellsWhoseMarkItIs();
    void thePlaceInQuestionIsScrolledTo();
    void aLabelThatTheSchemaDoesNotHaveIsShown();
    void rightToLeftTextIsShown();
};

void TestLanesView::marksKeepWhoseTheyAre()
{
    const Article article = articleOf(line);
    const AnnotationSet a = setOf(article, u"a"_s, {{{12, 19}, u"state"_s}});
    const AnnotationSet b = setOf(article, u"b"_s, {{{4, 8}, u"force"_s}, {{12, 19}, u"force"_s}});
    const LaneText text(article, SchemaSet({smallSchema()}), {a, b}, AnnotationSet());
    QCOMPARE(text.marks().spanCount(), 3);
    const SpanId id = LaneText::idOf(1, 2);
    QCOMPARE(LaneText::placeOf(id), 1);
    QCOMPARE(LaneText::spanOf(id), 2);
    QVERIFY(text.marks().span(id));
    QCOMPARE(text.marks().span(id)->label, u"force"_s);
}

void TestLanesView::goldIsFollowed()
{
    KeepingSink sink;
    const std::unique_ptr<Session> gold = makeSession(sink);
    LaneText text(gold->article(), gold->schemas(), {}, gold->set());
    LaneText::Changed changed;
    connect(gold.get(), &Session::changed, this,
            [&](const Session::Touched &touched) { changed = text.follow(gold->set(), touched); });
    const SpanId id = mark(*gold, {12, 19}, u"state"_s);
    QVERIFY(text.marks().span(LaneText::idOf(LaneText::goldPlace, id)));
    QCOMPARE(changed.ranges, QList<Range>({{12, 19}}));
    QVERIFY(gold->undo());
    QCOMPARE(text.marks().spanCount(), 0);
    QCOMPARE(changed.ids, QList<SpanId>({LaneText::idOf(LaneText::goldPlace, id)}));
}

void TestLanesView::aDraftComesAndGoes()
{
    const Article article = articleOf(line);
    LaneText text(article, SchemaSet({smallSchema()}), {}, AnnotationSet());
    const QList<Span> spans = setOf(article, u"a"_s, {{{12, 19}, u"state"_s}}).spans();
    (void)text.setDraft(spans);
    QCOMPARE(text.marks().spanCount(), 1);
    (void)text.setDraft(spans);
    QCOMPARE(text.marks().spanCount(), 1);
    const LaneText::Changed changed = text.setDraft({});
    QCOMPARE(text.marks().spanCount(), 0);
    QCOMPARE(changed.ranges, QList<Range>({{12, 19}}));
}

void TestLanesView::theSamePlaceOfTwoAnnotatorsStandsInTwoRows()
{
    const Article article = articleOf(line);
    const AnnotationSet a = setOf(article, u"a"_s, {{{12, 19}, u"state"_s}});
    const AnnotationSet b = setOf(article, u"b"_s, {{{12, 19}, u"force"_s}});
    const LaneText text(article, SchemaSet({smallSchema()}), {a, b}, AnnotationSet());
    ArticleLayout layout;
    layout.setContent({.article = &text.article(), .schemas = &text.schemas(), .set = &text.marks()});
    layout.setStyle(TextStyle::make(QFont(), QPalette(), 1, 800));
    layout.setRows(3, [](SpanId id) { return LaneText::placeOf(id) == 0 ? 1 : 0; });
    const std::vector<LineBox> &lines = layout.paragraph(0).lines();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].lanes, 3); // gold's row has a lane, too, though nothing is in it
    QCOMPARE(lines[0].rowLanes, std::vector<int>({0, 1, 2}));
    for (const SpanBox &box : lines[0].spans)
        QCOMPARE(box.lane, LaneText::placeOf(box.span) == 0 ? 1 : 0);
}

void TestLanesView::aClickTellsWhoseMarkItIs()
{
    const Article article = articleOf(line);
    const AnnotationSet a = setOf(article, u"a"_s, {{{12, 19}, u"state"_s}});
    const LaneText text(article, SchemaSet({smallSchema()}), {a}, AnnotationSet());
    LanesView view;
    view.resize(700, 400);
    view.setText(&text);
    view.setRows({u"a"_s, u"Gold"_s}, {0});
    view.show();
    QSignalSpy clicked(&view, &LanesView::markClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(14).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toLongLong(), LaneText::idOf(0, 1));
}

void TestLanesView::thePlaceInQuestionIsScrolledTo()
{
    QString many;
    for (int i = 0; i < 400; ++i)
        many += line + u'\n';
    const Article article = articleOf(many);
    const qsizetype far = 45 * 350 + 12;
    const AnnotationSet a = setOf(article, u"a"_s, {{{12, 19}, u"state"_s}, {{far, far + 7}, u"state"_s}});
    const LaneText text(article, SchemaSet({smallSchema()}), {a}, AnnotationSet());
    LanesView view;
    view.resize(700, 400);
    view.setText(&text);
    view.setRows({u"a"_s, u"Gold"_s}, {0});
    view.show();
    view.setPlace({.extent = {far, far + 7}, .marks = {LaneText::idOf(0, 2)}});
    QVERIFY(view.viewport()->rect().contains(view.rectOf(far)));
    QVERIFY(view.verticalScrollBar()->value() > 1000);
    view.setPlace({.extent = {12, 19}, .marks = {LaneText::idOf(0, 1)}});
    QVERIFY(view.viewport()->rect().contains(view.rectOf(12)));
}

void TestLanesView::aLabelThatTheSchemaDoesNotHaveIsShown()
{
    const Article article = articleOf(line);
    const AnnotationSet a = setOf(article, u"a"_s, {{{12, 19}, u"gone"_s}});
    const LaneText text(article, SchemaSet({smallSchema()}), {a}, AnnotationSet());
    LanesView view;
    view.resize(700, 400);
    view.setText(&text);
    view.setRows({u"a"_s, u"Gold"_s}, {0});
    QVERIFY(!view.grab().isNull());
}

void TestLanesView::rightToLeftTextIsShown()
{
    const Article article = articleOf(u"ראש הממשלה נפגש עם נשיא צרפת בפריז."_s);
    const AnnotationSet a = setOf(article, u"a"_s, {{{0, 10}, u"state"_s}});
    const LaneText text(article, SchemaSet({smallSchema()}), {a}, AnnotationSet());
    LanesView view;
    view.resize(700, 400);
    view.setText(&text);
    view.setRows({u"a"_s, u"Gold"_s}, {0});
    view.show();
    view.setPlace({.extent = {0, 10}, .differences = {{4, 10}}, .marks = {LaneText::idOf(0, 1)}});
    QVERIFY(view.rectOf(0).left() > view.viewport()->width() / 2); // lines begin at the right
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(TestLanesView)
#include "tst_lanesview.moc"
