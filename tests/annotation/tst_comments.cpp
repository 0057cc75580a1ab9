#include "annotation/edits.h"
#include "annotation/randomedits.h"
#include "annotation/session.h"

#include <QTest>
#include <QTimeZone>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

class NoSink : public EditSink
{
public:
    void submit(SetId, const JournalEntry &) override {}
};

SessionData newArticle()
{
    SessionData data;
    data.article.text = Testing::sampleText();
    data.schemas = Testing::smallSchemas();
    data.set = AnnotationSet(5, 1, {.id = 1, .name = u"ann"_s});
    return data;
}

Comment question()
{
    return {.author = u"ann"_s,
            .addressee = u"rev"_s,
            .at = QDateTime(QDate(2024, 4, 12), QTime(8, 30, 1, 250), QTimeZone::UTC),
            .text = u"Is “𐍈” a fleet?\nقال"_s};
}

} // namespace

class TestComments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesTheJournal();
    void takesThePlaceOfItsSpan();
    void outlivesItsSpanAndFindsItAgain();
    void isResolvedRewrittenAndRemovedWithUndo();
    void refusesWhatIsNoComment_data();
    void refusesWhatIsNoComment();
    void isTakenOverWithItsSet();
    void tellsWhichCommentsWereTouched();
};

void TestComments::survivesTheJournal()
{
    Comment comment = question();
    comment.id = 3;
    comment.span = 7;
    comment.place = Range{2, 9};
    comment.resolved = true;
    const Edit edit{u"comment"_s, {CommentChange{std::nullopt, comment}}};
    QCOMPARE(*editFromJson(toJson(edit)), edit);
    QVERIFY(!editFromJson(R"({"action":"x","changes":[{"comment":1,"after":{"text":"no id"}}]})"));
    QVERIFY(!editFromJson(R"({"action":"x","changes":[{"comment":1,"after":{"id":1,"place":[3]}}]})"));
}

void TestComments::takesThePlaceOfItsSpan()
{
    NoSink sink;
    Session session(newArticle(), sink);
    const ArticleText &text = session.article().text;
    QVERIFY(session.apply(Edits::mark(session.set(), text, u"actor"_s, u"state"_s, {{2, 4}, {6, 8}})));
    Comment comment = question();
    comment.span = 1;
    QVERIFY(session.apply(Edits::comment(session.set(), comment)));
    QCOMPARE(session.set().comment(1)->place, Range(2, 8));
    QCOMPARE(session.set().commentsOf(1), QList<CommentId>{1});
    QCOMPARE(session.set().nextCommentId(), 2);
}

void TestComments::outlivesItsSpanAndFindsItAgain()
{
    NoSink sink;
    Session session(newArticle(), sink);
    QVERIFY(
        session.apply(Edits::mark(session.set(), session.article().text, u"actor"_s, u"state"_s, {{2, 4}})));
    Comment comment = question();
    comment.span = 1;
    QVERIFY(session.apply(Edits::comment(session.set(), comment)));
    QVERIFY(session.apply(Edits::remove(session.set(), 1)));
    QCOMPARE(session.set().comments().size(), 1);
    QVERIFY(session.undo());
    QVERIFY(session.set().span(1));
    QCOMPARE(session.set().commentsOf(1), QList<CommentId>{1});
}

void TestComments::isResolvedRewrittenAndRemovedWithUndo()
{
    NoSink sink;
    Session session(newArticle(), sink);
    QVERIFY(session.apply(Edits::comment(session.set(), question())));
    QVERIFY(!session.set().isEmpty());
    QVERIFY(session.apply(Edits::resolveComment(session.set(), 1, true)));
    QVERIFY(session.set().comment(1)->resolved);
    QVERIFY(session.apply(Edits::rewriteComment(session.set(), 1, u"Which fleet?"_s)));
    QVERIFY(session.apply(Edits::removeComment(session.set(), 1)));
    QVERIFY(session.set().comments().isEmpty());
    QVERIFY(session.undo());
    QCOMPARE(session.set().comment(1)->text, u"Which fleet?"_s);
    QVERIFY(session.undo());
    QVERIFY(session.undo());
    QVERIFY(!session.set().comment(1)->resolved);
    QCOMPARE(session.set().comment(1)->at, question().at);
    QVERIFY(session.undo());
    QVERIFY(session.set().isEmpty());
    QVERIFY(Edits::removeComment(session.set(), 1).changes.isEmpty());
    QVERIFY(Edits::resolveComment(session.set(), 1, true).changes.isEmpty());
}

void TestComments::refusesWhatIsNoComment_data()
{
    QTest::addColumn<Comment>("comment");
    Comment comment = question();
    comment.text = u" \n"_s;
    QTest::newRow("no words") << comment;
    comment = question();
    comment.place = Range{4, 100'000};
    QTest::newRow("a place outside the text") << comment;
    comment.place = Range{4, 3};
    QTest::newRow("a place that ends before it begins") << comment;
}

void TestComments::refusesWhatIsNoComment()
{
    QFETCH(Comment, comment);
    NoSink sink;
    Session session(newArticle(), sink);
    const Result<void> refused = session.apply(Edits::comment(session.set(), comment));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QVERIFY(session.set().isEmpty());
}

void TestComments::isTakenOverWithItsSet()
{
    Comment comment = question();
    comment.id = 4;
    const auto set = AnnotationSet::fromParts(1, 1, {}, SetState::Done, {}, {}, {}, 1, 1, 3, {comment});
    QVERIFY(set);
    QCOMPARE(*set->comment(4), comment);
    QCOMPARE(set->nextCommentId(), 5);
    QVERIFY(!AnnotationSet::fromParts(1, 1, {}, SetState::Done, {}, {}, {}, 1, 1, 1, {comment, comment}));
    AnnotationSet other = *set;
    QVERIFY(other.apply(Edits::resolveComment(other, 4, true)));
    QVERIFY(!(other == *set));
    QVERIFY(other.apply(Edits::clear(other)));
    QVERIFY(other.isEmpty());
}

void TestComments::tellsWhichCommentsWereTouched()
{
    NoSink sink;
    Session session(newArticle(), sink);
    QList<CommentId> touched;
    connect(&session, &Session::changed, this,
            [&](const Session::Touched &seen) { touched += seen.comments; });
    QVERIFY(session.apply(Edits::comment(session.set(), question())));
    QVERIFY(session.apply(Edits::removeComment(session.set(), 1)));
    QCOMPARE(touched, (QList<CommentId>{1, 1}));
}

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
