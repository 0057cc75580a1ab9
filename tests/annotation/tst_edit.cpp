#include "annotation/edit.h"

#include "annotation/randomedits.h"

#include <QJsonArray>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesTheJournal();
    void keepsEverythingOfASpan();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
};

void TestEdit::survivesTheJournal()
{
    Testing::RandomEdits random(3, Testing::sampleText());
    AnnotationSet set;
    for (int i = 0; i < 300; ++i) {
        const Edit edit = random.next(set);
        const Result<Edit> read = editFromJson(toJson(edit));
        QVERIFY(read);
        QCOMPARE(*read, edit);
        QCOMPARE(inverse(inverse(edit)), edit);
        QVERIFY(set.apply(edit));
    }
}

void TestEdit::keepsEverythingOfASpan()
{
    Span span{
        .id = 7, .layer = u"actor"_s, .label = u"state"_s, .segments = {{1, 4}, {6, 6}}, .quote = u"\"𐍈\n"_s};
    span.attributes = {{u"country"_s, u"NE"_s},
                       {u"many"_s, QJsonArray{u"a"_s, u"b"_s}},
                       {u"hedged"_s, false},
                       {u"n"_s, 0.5}};
    span.note = u"ملاحظة"_s;
    span.certainty = 0.25;
    span.activeMs = 3'100;
    span.externalId = u"T1"_s;
    const Edit edit{u"mark"_s, {SpanChange{std::nullopt, span}}};
    QCOMPARE(*editFromJson(toJson(edit)), edit);
}

void TestEdit::refusesBrokenJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << QByteArray(R"({"action":"mark","changes":[{"span":1)");
    QTest::newRow("a change of no kind") << QByteArray(R"({"action":"mark","changes":[{}]})");
    QTest::newRow("a span without before and after")
        << QByteArray(R"({"action":"x","changes":[{"span":1}]})");
    QTest::newRow("a segment of one number")
        << QByteArray(R"({"action":"x","changes":[{"span":1,"after":{"id":1,"segments":[[1]]}}]})");
}

void TestEdit::refusesBrokenJson()
{
    QFETCH(QByteArray, json);
    const Result<Edit> edit = editFromJson(json);
    QVERIFY(!edit);
    QCOMPARE(edit.error().kind, Error::Kind::Corrupt);
    QVERIFY(!edit.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
