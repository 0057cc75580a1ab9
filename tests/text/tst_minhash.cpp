#include "text/minhash.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QStringList randomWords(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(u"w%1"_s.arg(random.bounded(5000)));
    return words;
}

QSet<QString> shingles(const QStringList &words)
{
    QSet<QString> result;
    for (qsizetype i = 0; i + MinHash::ShingleWords <= words.size(); ++i)
        result.insert(words.sliced(i, MinHash::ShingleWords).join(u' '));
    return result;
}

double jaccard(const QStringList &a, const QStringList &b)
{
    const QSet<QString> left = shingles(a);
    const QSet<QString> right = shingles(b);
    const auto both = double((left & right).size());
    return both / double(left.size() + right.size() - both);
}

bool meets(const MinHash &a, const MinHash &b)
{
    const QList<qint64> keys = a.bandKeys();
    return std::ranges::any_of(b.bandKeys(), [&](qint64 key) { return keys.contains(key); });
}

MinHash sketch(const QStringList &words)
{
    return MinHash::of(words.join(u' '));
}

} // namespace

class TestMinHash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesNotCountCasePunctuationAndSpace();
    void countsTheOrderOfWords();
    void estimatesTheShareOfShingles_data();
    void estimatesTheShareOfShingles();
    void findsNearDuplicatesByTheirKeys();
    void comparesShortTexts();
    void comparesScriptsWithoutSpaces();
    void staysTheSame();
};

void TestMinHash::doesNotCountCasePunctuationAndSpace()
{
    QCOMPARE(MinHash::of(u"The army, in NIAMEY:\r\nit came \u201Cback\u201D."_s),
             MinHash::of(u"the army in niamey it came back"_s));
}

void TestMinHash::countsTheOrderOfWords()
{
    QVERIFY(MinHash::of(u"one two three four five"_s).similarity(MinHash::of(u"five four three two one"_s)) <
            0.2);
}

void TestMinHash::estimatesTheShareOfShingles_data()
{
    QTest::addColumn<int>("changed");
    QTest::newRow("nothing changed") << 0;
    QTest::newRow("a few words") << 10;
    QTest::newRow("many words") << 60;
    QTest::newRow("most words") << 300;
}

void TestMinHash::estimatesTheShareOfShingles()
{
    QFETCH(const int, changed);
    double error = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QStringList words = randomWords(600, seed);
        QStringList others = words;
        QRandomGenerator random(seed);
        for (int i = 0; i < changed; ++i)
            others[random.bounded(int(others.size()))] = u"other%1"_s.arg(i);
        error += sketch(words).similarity(sketch(others)) - jaccard(words, others);
    }
    QVERIFY2(std::abs(error / 20) < 0.03, qPrintable(QString::number(error / 20)));
}

void TestMinHash::findsNearDuplicatesByTheirKeys()
{
    int found = 0;
    int false_ = 0;
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const QStringList words = randomWords(600, seed);
        QStringList near = words;
        for (int i = 0; i < 20; ++i)
            near[i * 30] = u"other"_s;
        found += meets(sketch(words), sketch(near)) ? 1 : 0;
        false_ += meets(sketch(words), sketch(randomWords(600, seed + 1000))) ? 1 : 0;
    }
    QVERIFY2(found >= 98, qPrintable(QString::number(found)));
    QCOMPARE(false_, 0);
}

void TestMinHash::comparesShortTexts()
{
    QCOMPARE(MinHash::of(u"Army stays"_s).similarity(MinHash::of(u"army STAYS!"_s)), 1.0);
    QCOMPARE(MinHash::of(u"Army stays"_s).similarity(MinHash::of(u"army goes"_s)), 0.0);
    QVERIFY(MinHash::of(u" \u2026 \u2014 "_s).isEmpty());
    QCOMPARE(MinHash().similarity(MinHash()), 0.0);
    QVERIFY(MinHash().bandKeys().isEmpty());
    QCOMPARE(MinHash::of(u"Army"_s).bandKeys().size(), MinHash::Bands);
}

void TestMinHash::comparesScriptsWithoutSpaces()
{
    const QString text = u"\u5C3C\u65E5\u5C14\u519B\u961F\u5DF2\u7ECF\u5230\u8FBE\u9996\u90FD\u5C3C\u4E9A"
                         "\u7F8E\u5E76\u5BA3\u5E03\u505C\u706B"_s;
    QString other = text;
    other.replace(u'\u706B', u'\u6218');
    const double similarity = MinHash::of(text).similarity(MinHash::of(other));
    QVERIFY(similarity > 0.7 && similarity < 1);
}

// Projects keep keys: another algorithm would need another table.
void TestMinHash::staysTheSame()
{
    QCOMPARE(MinHash::of(u"The army stays in Niamey."_s).bandKeys().front(), qint64(6404847112646657514));
}

QTEST_GUILESS_MAIN(TestMinHash)
#include "tst_minhash.moc"
