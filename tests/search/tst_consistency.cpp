#include "search/consistency.h"

#include "search/corpus.h"

using namespace Galley;
using namespace Samples;

class TestConsistency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEachTreatment();
    void leadsToThePlaces();
    void tellsAnnotatorsApart();
    void leavesOutWhatIsConsistent();
    void countsCharactersThatFoldToMore();
    void stopsWhenToldTo();
};

namespace {

QStringList shown(const QList<ConsistencyRow> &rows)
{
    QStringList all;
    for (const ConsistencyRow &row : rows) {
        QString text = row.quote + u':';
        for (const Treatment &treatment : row.treatments)
            text += u" %1 %2"_s.arg(treatment.kind == Treatment::Kind::Marked ? treatment.label : u"-"_s)
                        .arg(treatment.count);
        all += text;
    }
    return all;
}

// "Wagner" is a group 3 times (once in capitals) and a state once, and unmarked 2 times; "Chad" is a state
// and unmarked once each; "Mali" always a state. "Wagner" within the marked "Wagner Group" counts as neither.
struct Mixed : NewsCorpus
{
    Mixed()
    {
        const ArticleId a = add(u"a"_s, u"🚁 Wagner, Wagner, WAGNER. Wagner's Chad, Mali."_s);
        const ArticleId b = add(u"b"_s, u"Wagner and the Wagner Group in Mali and Chad. Wagner-linked."_s);
        add(u"c"_s, u"Wagner Wagner Chad, not worked on"_s);
        mark(a,
             {{u"Wagner"_s, u"actor"_s, u"group"_s},
              {u"Wagner"_s, u"actor"_s, u"group"_s},
              {u"WAGNER"_s, u"actor"_s, u"group"_s},
              {u"Mali"_s, u"actor"_s, u"state"_s},
              {u"Chad"_s, u"actor"_s, u"state"_s}});
        mark(b, {{u"Wagner Group"_s, u"actor"_s, u"group"_s}, {u"Mali"_s, u"actor"_s, u"state"_s}});
        const SessionData data = must(store->load(b, ann()));
        must(store->append(
            data.set.id,
            entry(2, Edits::mark(data.set, data.article.text, u"actor"_s, u"state"_s, {{0, 6}}))));
    }
};

} // namespace

void TestConsistency::countsEachTreatment()
{
    const Mixed corpus;
    QCOMPARE(shown(must(consistency(*corpus.store, {}))),
             QStringList({u"Wagner: group 3 state 1 - 1"_s, u"Chad: state 1 - 1"_s}));
    QCOMPARE(shown(must(consistency(*corpus.store, {.folded = false}))),
             QStringList({u"Wagner: group 2 state 1 - 1"_s, u"Chad: state 1 - 1"_s}));
    QCOMPARE(shown(must(consistency(*corpus.store, {.unmarked = false}))),
             QStringList{u"Wagner: group 3 state 1"_s});
}

void TestConsistency::leadsToThePlaces()
{
    const Mixed corpus;
    for (const bool folded : {true, false}) {
        const ConsistencySpec spec{.folded = folded, .treatments = 1};
        for (const ConsistencyRow &row : must(consistency(*corpus.store, spec))) {
            for (const Treatment &treatment : row.treatments) {
                const QList<Hit> places = must(placesOf(*corpus.store, spec, row.quote, treatment, 100));
                QCOMPARE(places.size(), treatment.count);
                for (const Hit &hit : places) {
                    QCOMPARE(hit.label, treatment.label);
                    QCOMPARE(hit.quote.compare(row.quote, folded ? Qt::CaseInsensitive : Qt::CaseSensitive),
                             0);
                    QCOMPARE(hit.span != 0, treatment.kind == Treatment::Kind::Marked);
                    QCOMPARE(must(corpus.store->article(hit.article)).text.view(hit.range), hit.quote);
                    QVERIFY(!hit.left.isEmpty() || !hit.right.isEmpty());
                }
            }
        }
    }
}

void TestConsistency::tellsAnnotatorsApart()
{
    const Mixed corpus;
    corpus.mark(3, {{u"Wagner"_s, u"actor"_s, u"group"_s}}, u"bea"_s);
    const qint64 bea = must(corpus.store->annotator(u"bea"_s)).id;
    QCOMPARE(shown(must(consistency(*corpus.store, {.annotator = bea}))),
             QStringList{u"Wagner: group 1 - 1"_s});
}

void TestConsistency::leavesOutWhatIsConsistent()
{
    const Mixed corpus;
    const QStringList all = shown(must(consistency(*corpus.store, {.treatments = 1})));
    QVERIFY(all.contains(u"Mali: state 2"_s));
    QCOMPARE(shown(must(consistency(*corpus.store, {.treatments = 3}))),
             QStringList{u"Wagner: group 3 state 1 - 1"_s});
    QVERIFY(must(consistency(*corpus.store, {.shortest = 7})).isEmpty());
}

void TestConsistency::countsCharactersThatFoldToMore()
{
    const NewsCorpus corpus;
    corpus.mark(corpus.add(u"a"_s, u"🚁 Weißburg und WEISSBURG; 瓦格纳 在瓦格纳集团, “Öl”"_s),
                {{u"Weißburg"_s, u"actor"_s, u"state"_s},
                 {u"瓦格纳"_s, u"actor"_s, u"group"_s},
                 {u"“Öl”"_s, u"actor"_s, u"group"_s}});
    QCOMPARE(shown(must(consistency(*corpus.store, {}))),
             QStringList({u"Weißburg: state 1 - 1"_s, u"瓦格纳: group 1 - 1"_s}));
    const QList<Hit> places =
        must(placesOf(*corpus.store, {}, u"Weißburg"_s, {.kind = Treatment::Kind::Unmarked}, 10));
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0].range, (Range{15, 24}));
}

void TestConsistency::stopsWhenToldTo()
{
    const Mixed corpus;
    QVERIFY(!consistency(*corpus.store, {}, [](qint64 done, qint64) { return done < 3; }));
    QVERIFY(consistency(*corpus.store, {}, [](qint64 done, qint64 total) { return done < total; }));
}

QTEST_GUILESS_MAIN(TestConsistency)
#include "tst_consistency.moc"
