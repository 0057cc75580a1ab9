#pragma once

#include "annotation/journal.h"
#include "storage/fixture.h"

#include <QFile>

// The fixtures as tests read them.
namespace Samples::Fixture {

// Of a driver's fixture; empty: there is none.
inline QByteArray content(int version, const QString &driver)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/storage/version%1.%2.z").arg(version).arg(driver));
    return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
}

// That all is there.
inline void check(Store &store)
{
    QCOMPARE(must(store.schemas()).schemas(), QList{schema()});
    QCOMPARE(must(store.articleCount()), 2);
    const ArticleId id = must(store.findArticle(u"first"_s)).value();
    Article expected = article(u"first"_s);
    expected.id = id;
    expected.sha256 = expected.text.sha256();
    QCOMPARE(must(store.article(id)), expected);
    QCOMPARE(must(store.search(u"president"_s, 9)).size(), 2);

    const SessionData data = must(store.load(id, ann()));
    AnnotationSet set(0, id, ann());
    QList<JournalEntry> journal;
    for (const Edit &edit : edits(expected.text)) {
        must(set.apply(edit));
        journal.append(entry(journal.size() + 1, edit));
    }
    QCOMPARE(data.set, set);
    QCOMPARE(History(data.journal).entries(), journal);
    QCOMPARE(must(store.load(id, {.name = u"tagger"_s})).set, importedSet(id, expected.text));
    QCOMPARE(must(store.check()), QList<Problem>());
}

} // namespace Samples::Fixture
