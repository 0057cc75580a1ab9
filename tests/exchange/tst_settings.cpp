#include "exchange/settings.h"

#include <QJsonArray>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QList<Attribute> declared()
{
    Attribute scheme{.id = u"scheme"_s, .name = u"Scheme"_s, .description = u"How tags are written"_s};
    scheme.kind = Attribute::Kind::OneOf;
    scheme.options = {{u"iob2"_s, u"IOB2"_s, u"B- begins each"_s}, {u"iobes"_s, u"IOBES"_s, {}}};
    scheme.defaultValue = u"iob2"_s;
    Attribute columns{.id = u"columns"_s, .name = u"Columns"_s};
    columns.kind = Attribute::Kind::ManyOf;
    columns.options = {{u"token"_s, {}, {}}, {u"tag"_s, {}, {}}, {u"lemma"_s, {}, {}}};
    Attribute strict{.id = u"strict"_s, .name = u"Strict"_s, .kind = Attribute::Kind::Boolean};
    Attribute width{.id = u"width"_s, .name = u"Width"_s, .kind = Attribute::Kind::Number};
    Attribute mark{.id = u"mark"_s, .name = u"Mark"_s};
    Attribute code{.id = u"code"_s, .name = u"Code"_s, .pattern = u"[a-z]{2}"_s, .placeholder = u"en"_s};
    return {scheme, columns, strict, width, mark, code};
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValuesOfEveryKind();
    void refusesWhatTheFormatDoesNotTake_data();
    void refusesWhatTheFormatDoesNotTake();
    void checksKeptSettings();
    void explainsWhatCanBeSet();
};

void TestSettings::readsValuesOfEveryKind()
{
    const QStringList given{u"scheme=iob2"_s, u"scheme=iobes"_s, u"columns=token,tag"_s,
                            u"strict=true"_s, u"width=2.5"_s,    u"mark=a=b, c"_s,
                            u"code=en"_s};
    const QJsonObject expected{{u"scheme"_s, u"iobes"_s}, {u"columns"_s, QJsonArray{u"token"_s, u"tag"_s}},
                               {u"strict"_s, true},       {u"width"_s, 2.5},
                               {u"mark"_s, u"a=b, c"_s},  {u"code"_s, u"en"_s}};
    const Result<QJsonObject> settings = settingsFrom(given, declared());
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(*settings, expected);
    QVERIFY(checkSettings(*settings, declared()));
    QCOMPARE(settingsFrom({u"mark=x"_s, u"mark="_s}, declared()).value(), QJsonObject());
}

void TestSettings::refusesWhatTheFormatDoesNotTake_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("named");
    QTest::newRow("no value") << u"scheme"_s << u"name=value"_s;
    QTest::newRow("a name that nobody declares") << u"sheme=iob2"_s << u"scheme, columns"_s;
    QTest::newRow("an option that there is not") << u"scheme=bilou"_s << u"iob2, iobes"_s;
    QTest::newRow("one wrong option of several") << u"columns=token,colour"_s << u"token, tag, lemma"_s;
    QTest::newRow("a boolean that is neither") << u"strict=yes"_s << u"true, false"_s;
    QTest::newRow("a number that is none") << u"width=wide"_s << u"a number"_s;
    QTest::newRow("text of another form") << u"code=english"_s << u"en"_s;
}

void TestSettings::refusesWhatTheFormatDoesNotTake()
{
    QFETCH(const QString, given);
    QFETCH(const QString, named);
    const Result<QJsonObject> settings = settingsFrom({given}, declared());
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(settings.error().message.contains(named), qPrintable(settings.error().message));
}

void TestSettings::checksKeptSettings()
{
    QVERIFY(!checkSettings({{u"scheme"_s, u"bilou"_s}}, declared()));
    QVERIFY(!checkSettings({{u"strict"_s, u"true"_s}}, declared()));
    QVERIFY(!checkSettings({{u"gone"_s, true}}, declared()));
    const Result<void> nothing = checkSettings({{u"gone"_s, true}}, {});
    QVERIFY(!nothing && nothing.error().message.contains(u"gone"_s));
}

void TestSettings::explainsWhatCanBeSet()
{
    const QString help = settingsHelp(declared());
    QVERIFY(help.startsWith(u"scheme (iob2, iobes; iob2 if not given): How tags are written\n"
                            "    iob2: B- begins each\n"_s));
    QVERIFY(help.contains(u"\nstrict (true, false): Strict\n"_s));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
