#include "search/query.h"

#include "storage/samples.h"

using namespace Galley;
using namespace Samples;

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsMeant_data();
    void readsAsMeant();
    void saysWhatItsHitsAre_data();
    void saysWhatItsHitsAre();
    void tellsWhereItIsWrong_data();
    void tellsWhereItIsWrong();
    void readsBackAnyValue_data();
    void readsBackAnyValue();
    void everyFieldsExampleIsAQuery();
};

namespace {

// The query as it was understood, with every part in parentheses.
QString shown(const QueryNode &node)
{
    using Kind = QueryNode::Kind;
    if (node.kind == Kind::Term) {
        const QueryTerm &term = node.term;
        const QString key = term.key.isEmpty() ? QString() : QString(term.key + u'=');
        return u"%1[%2%3%4]"_s.arg(int(term.field)).arg(key, term.value, term.prefix ? u"~"_s : QString());
    }
    if (node.kind == Kind::Not)
        return u'-' + shown(node.children.first());
    QStringList parts;
    for (const QueryNode &child : node.children)
        parts += shown(child);
    return u'(' + parts.join(node.kind == Kind::And ? u" & "_s : u" | "_s) + u')';
}

QString field(QueryTerm::Field field, const QString &value)
{
    return u"%1[%2]"_s.arg(int(field)).arg(value);
}

} // namespace

void TestQuery::readsAsMeant_data()
{
    using Field = QueryTerm::Field;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *name, const QString &text, const QString &meaning) {
        QTest::newRow(name) << text << meaning;
    };
    const auto words = [](const QString &value) { return field(Field::Words, value); };
    row("a word", u"Wagner"_s, words(u"Wagner"_s));
    row("a phrase", u"\"Wagner Group\""_s, words(u"Wagner Group"_s));
    row("a quotation mark within one", u"\"so \\\"called\\\"\""_s, words(u"so \"called\""_s));
    row("a beginning", u"deliver*"_s, words(u"deliver~"_s));
    row("a star in quotation marks", u"\"deliver*\""_s, words(u"deliver*"_s));
    row("several terms", u"  a b "_s, u"("_s + words(u"a"_s) + u" & "_s + words(u"b"_s) + u")"_s);
    row("a field", u"label:equipment/aircraft"_s, field(Field::Label, u"equipment/aircraft"_s));
    row("a field in capitals", u"Label:x"_s, field(Field::Label, u"x"_s));
    row("a field with a phrase", u"text:\"Il-76 MD\""_s, field(Field::Text, u"Il-76 MD"_s));
    row("an attribute's value", u"attr:status=\"in use\""_s, field(Field::Attribute, u"status=in use"_s));
    row("an attribute alone", u"attr:status"_s, field(Field::Attribute, u"status="_s));
    row("any note", u"note:*"_s, field(Field::Note, u"~"_s));
    row("what is not", u"-label:x -(a b)"_s,
        u"(-"_s + field(Field::Label, u"x"_s) + u" & -("_s + words(u"a"_s) + u" & "_s + words(u"b"_s) +
            u"))"_s);
    row("alternatives bind less than what stands together", u"a b OR c"_s,
        u"(("_s + words(u"a"_s) + u" & "_s + words(u"b"_s) + u") | "_s + words(u"c"_s) + u")"_s);
    row("parentheses", u"a (b OR c)"_s,
        u"("_s + words(u"a"_s) + u" & ("_s + words(u"b"_s) + u" | "_s + words(u"c"_s) + u"))"_s);
    row("a word that begins with OR", u"ORBAT"_s, words(u"ORBAT"_s));
    row("a hyphen within a word", u"Il-76"_s, words(u"Il-76"_s));
    row("a time of day", u"12:30"_s, words(u"12:30"_s));
    row("a range of dates", u"date:2024-04..2024-06"_s, field(Field::Date, u"2024-04..2024-06"_s));
    row("an open range of dates", u"date:2024-04.."_s, field(Field::Date, u"2024-04.."_s));
}

void TestQuery::readsAsMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QString, meaning);
    QCOMPARE(shown(must(Query::parse(text)).root()), meaning);
    QCOMPARE(must(Query::parse(text)).text(), text);
}

void TestQuery::saysWhatItsHitsAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Query::Hits>("hits");
    QTest::newRow("words") << u"Wagner source:x"_s << Query::Hits::Text;
    QTest::newRow("words in somebody's articles") << u"Wagner annotator:ann"_s << Query::Hits::Text;
    QTest::newRow("text alone") << u"text:Wagner"_s << Query::Hits::Text;
    QTest::newRow("a label and words") << u"Wagner label:x"_s << Query::Hits::Spans;
    QTest::newRow("not a label") << u"-label:x"_s << Query::Hits::Spans;
    QTest::newRow("a state") << u"state:done date:2024"_s << Query::Hits::Sets;
    QTest::newRow("excluded words alone") << u"-Wagner"_s << Query::Hits::Articles;
    QTest::newRow("a date") << u"date:2024"_s << Query::Hits::Articles;
}

void TestQuery::saysWhatItsHitsAre()
{
    QFETCH(const QString, text);
    QFETCH(const Query::Hits, hits);
    QCOMPARE(must(Query::parse(text)).hits(), hits);
}

void TestQuery::tellsWhereItIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("column");
    QTest::newRow("nothing") << QString() << qint64(1);
    QTest::newRow("an open quotation mark") << u"a \"b c"_s << qint64(3);
    QTest::newRow("an open parenthesis") << u"a (b OR c"_s << qint64(3);
    QTest::newRow("a parenthesis too many") << u"a) b"_s << qint64(2);
    QTest::newRow("empty parentheses") << u"a ()"_s << qint64(4);
    QTest::newRow("nothing after OR") << u"a OR "_s << qint64(6);
    QTest::newRow("a lone minus sign") << u"a - b"_s << qint64(3);
    QTest::newRow("an unknown field") << u"a lable:x"_s << qint64(3);
    QTest::newRow("a field without a value") << u"label: x"_s << qint64(7);
    QTest::newRow("no date") << u"date:yesterday"_s << qint64(1);
    QTest::newRow("something else than unmarked") << u"is:red"_s << qint64(1);
    QTest::newRow("an attribute without a name") << u"attr:=x"_s << qint64(1);
    QTest::newRow("an attribute without a value") << u"attr:x="_s << qint64(1);
    QTest::newRow("deep nesting") << QString(100'000, u'(') << qint64(51);
}

void TestQuery::tellsWhereItIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, column);
    const auto query = Query::parse(text);
    QVERIFY(!query);
    QCOMPARE(query.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(query.error().place.column, column);
    QVERIFY2(query.error().message.contains(QString::number(column)), qPrintable(query.error().message));
}

void TestQuery::readsBackAnyValue_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"plain"_s, u"two words"_s, u"OR"_s, u"-x"_s, u"a:b"_s, u"a\"b"_s, u"a\\b"_s,
                                 u"(x)"_s, u"x*"_s, u"“Wagner”"_s, u"🚁"_s})
        QTest::newRow(qPrintable(value)) << value;
}

void TestQuery::readsBackAnyValue()
{
    QFETCH(const QString, value);
    const QueryNode root = must(Query::parse(u"quote:"_s + quotedForQuery(value))).root();
    QCOMPARE(root.term.value, value);
    QVERIFY(!root.term.prefix);
}

void TestQuery::everyFieldsExampleIsAQuery()
{
    for (const QueryFieldHelp &help : queryFields()) {
        QVERIFY2(Query::parse(help.example), qPrintable(help.example));
        QVERIFY2(help.example.startsWith(help.field + u':'), qPrintable(help.example));
        QVERIFY(!help.meaning.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
