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

// One annotator's marks in a view, gold's row under them.
struct Shown
{
    Shown(const QString &words, const QList<std::pair<Range, QString>> &marks)
        : article(articleOf(words))
        , text(article, SchemaSet({smallSchema()}), {setOf(article, u"a"_s, marks)}, AnnotationSet())
    {
        view.resize(700, 400);
        view.setText(&text);
        view.setRows({u"a"_s, u"Gold"_s}, {0});
        view.show();
    }

    Article article;
    LaneText text;
    LanesView view;
};

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
    Shown shown(line, {{{12, 19}, u"state"_s}});
    QSignalSpy clicked(&shown.view, &LanesView::markClicked);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.rectOf(14).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toLongLong(), LaneText::idOf(0, 1));
}

void TestLanesView::thePlaceInQuestionIsScrolledTo()
{
    QString many;
    for (int i = 0; i < 400; ++i)
        many += line + u'\n';
    const qsizetype far = 45 * 350 + 12;
    Shown shown(many, {{{12, 19}, u"state"_s}, {{far, far + 7}, u"state"_s}});
    shown.view.setPlace({.extent = {far, far + 7}, .marks = {LaneText::idOf(0, 2)}});
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.rectOf(far)));
    QVERIFY(shown.view.verticalScrollBar()->value() > 1000);
    shown.view.setPlace({.extent = {12, 19}, .marks = {LaneText::idOf(0, 1)}});
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.rectOf(12)));
}

void TestLanesView::aLabelThatTheSchemaDoesNotHaveIsShown()
{
    Shown shown(line, {{{12, 19}, u"gone"_s}});
    QVERIFY(!shown.view.grab().isNull());
}

void TestLanesView::rightToLeftTextIsShown()
{
    Shown shown(u"ראש הממשלה נפגש עם נשיא צרפת בפריז."_s, {{{0, 10}, u"state"_s}});
    shown.view.setPlace({.extent = {0, 10}, .differences = {{4, 10}}, .marks = {LaneText::idOf(0, 1)}});
    QVERIFY(shown.view.rectOf(0).left() > shown.view.viewport()->width() / 2); // lines begin at the right
    QVERIFY(!shown.view.grab().isNull());
}

QTEST_MAIN(TestLanesView)
#include "tst_lanesview.moc"
