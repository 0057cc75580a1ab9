#include "concordance/kwicmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestKwicModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void linesAreTickedAndCounted()
    {
        KwicModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy ticks(&model, &KwicModel::ticksChanged);
        model.append({row(u"a"_s, KwicRow::Tick::On), row(u"b"_s, KwicRow::Tick::Off)});
        model.append({row(u"c"_s, KwicRow::Tick::Never)});
        QCOMPARE(model.counts(), (KwicModel::Counts{3, 1, 1}));
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!(model.flags(model.index(2)) & Qt::ItemIsUserCheckable));
        QVERIFY(!model.index(2).data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.counts(), (KwicModel::Counts{3, 2, 1}));
        model.tickAll(false);
        QCOMPARE(model.counts(), (KwicModel::Counts{3, 0, 1}));
        model.setTicked({0, 2}, true);
        QCOMPARE(model.counts(), (KwicModel::Counts{3, 1, 1}));
        QCOMPARE(ticks.count(), 5);
        model.clear();
        QCOMPARE(model.counts(), KwicModel::Counts{});
    }

    void aLineSaysItsWordsAndWhyItCannotBeTicked()
    {
        KwicModel model;
        KwicRow line = row(u"Wagner"_s, KwicRow::Tick::Never);
        line.hit.left = u"… said "_s;
        line.hit.right = u" left"_s;
        line.note = u"marked already"_s;
        model.append({line});
        QCOMPARE(model.index(0).data().toString(), u"… said Wagner left"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"… said Wagner left\nmarked already"_s);
    }

    void theContextIsOnOneLineAndSaysWhereItGoesOn()
    {
        KwicRow line;
        line.hit.range = {6, 7};
        fillContext(line.hit, *ArticleText::fromString(u"a\n\n😀 \tX  \u2029b c d"_s), 4);
        QCOMPARE(line.hit.left, u"… 😀 "_s);
        QCOMPARE(line.hit.quote, u"X"_s);
        QCOMPARE(line.hit.right, u" b…"_s);
    }

    void aHundredThousandLines()
    {
        KwicModel model;
        model.append(QList<KwicRow>(100'000, row(u"a"_s, KwicRow::Tick::On)));
        QCOMPARE(model.rowCount(), 100'000);
        model.tickAll(false);
        QCOMPARE(model.counts().ticked, 0);
    }

private:
    static KwicRow row(const QString &key, KwicRow::Tick tick)
    {
        return {.hit = {.quote = key}, .tick = tick};
    }
};

QTEST_GUILESS_MAIN(TestKwicModel)
#include "tst_kwicmodel.moc"
