#include "labels/labelkeys.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

Label label(const QString &id, const QString &key)
{
    Label made;
    made.id = id;
    made.name = id;
    made.key = key;
    return made;
}

SchemaSet schemas(const QList<Label> &first, const QList<Label> &second = {})
{
    Schema a;
    a.id = u"a"_s;
    a.layers.append(Layer{.id = u"one"_s, .name = u"one"_s, .labels = first});
    Schema b;
    b.id = u"b"_s;
    b.layers.append(Layer{.id = u"two"_s, .name = u"two"_s, .labels = second});
    return SchemaSet({a, b});
}

} // namespace

class tst_LabelKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void wishesAreGranted()
    {
        const LabelKeys keys = labelKeys(schemas({label(u"state"_s, u"1"_s)}, {label(u"source"_s, u"s"_s)}));
        QCOMPARE(
            keys,
            (LabelKeys{{u"one"_s, u"state"_s, u"1"_s, u"1"_s}, {u"two"_s, u"source"_s, u"s"_s, u"s"_s}}));
        QVERIFY(!keys[0].isReplaced());
    }

    void theLaterOfTwoWithOneWishGetsAnother()
    {
        const LabelKeys keys =
            labelKeys(schemas({label(u"aircraft"_s, u"a"_s)}, {label(u"artillery"_s, u"a"_s)}));
        QCOMPARE(keys[0].key, u"a"_s);
        QCOMPARE(keys[1].key, u"t"_s); // a is taken, r held
        QVERIFY(keys[1].isReplaced());
        QCOMPARE(keys[1].wanted, u"a"_s);
    }

    void keysOfCommandsAreNotGiven()
    {
        for (const QChar held : commandKeys()) {
            const LabelKeys keys = labelKeys(schemas({label(u"x"_s, QString(held))}));
            QVERIFY2(keys[0].key != held, qPrintable(QString(held)));
            QVERIFY(!keys[0].key.isEmpty());
            QVERIFY(keys[0].isReplaced());
        }
    }

    void wishesComeBeforeLabelsWithoutOne()
    {
        const LabelKeys keys = labelKeys(schemas({label(u"tank"_s, {})}, {label(u"other"_s, u"t"_s)}));
        QCOMPARE(keys[1].key, u"t"_s);
        QCOMPARE(keys[0].key, u"a"_s);
        QVERIFY(!keys[0].isReplaced()); // it asked for none
    }

    void keysAreUniqueAsLongAsThereAreAny()
    {
        QList<Label> many;
        for (int i = 0; i < 80; ++i)
            many.append(label(u"label %1"_s.arg(i), u"l"_s));
        QSet<QString> seen;
        int without = 0;
        for (const LabelKey &key : labelKeys(schemas(many))) {
            if (key.key.isEmpty()) {
                ++without;
                continue;
            }
            QVERIFY2(!seen.contains(key.key), qPrintable(key.key));
            seen.insert(key.key);
        }
        QCOMPARE(seen.size(), 10 + 26 + 26 - 3); // r, e and E are held
        QCOMPARE(without, 80 - 59);
    }

    void keysThatCannotBeTypedAreReplaced_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::newRow("two characters") << u"ab"_s;
        QTest::newRow("a space") << u" "_s;
        QTest::newRow("a control character") << u"\t"_s;
    }

    void keysThatCannotBeTypedAreReplaced()
    {
        QFETCH(QString, wish);
        const LabelKeys keys = labelKeys(schemas({label(u"x"_s, wish)}));
        QCOMPARE(keys[0].key, u"x"_s);
        QVERIFY(keys[0].isReplaced());
    }

    void findsByKeyAndByLabel()
    {
        const LabelKeys keys = labelKeys(schemas({label(u"state"_s, u"1"_s)}));
        QCOMPARE(findKey(keys, u"1")->label, u"state"_s);
        QCOMPARE(findKey(keys, u"2"), nullptr);
        QCOMPARE(findKey(keys, u""), nullptr);
        QCOMPARE(findLabelKey(keys, u"one", u"state")->key, u"1"_s);
        QCOMPARE(findLabelKey(keys, u"two", u"state"), nullptr);
    }
};

QTEST_GUILESS_MAIN(tst_LabelKeys)
#include "tst_labelkeys.moc"
