#include "schema/countries.h"
#include "schema/localized.h"
#include "schema/schemajson.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

Schema demo()
{
    const Attribute when{
        .id = u"when"_s,
        .name = u"When"_s,
        .kind = Attribute::Kind::OneOf,
        .options = {{u"now"_s, u"Now"_s, {}, {{u"name[fr]"_s, u"Maintenant"_s}}}},
        .placeholder = u"today"_s,
        .translations = {{u"name[fr]"_s, u"Quand"_s}, {u"placeholder[fr]"_s, u"aujourd’hui"_s}}};
    return {.id = u"demo"_s,
            .version = u"1.0.0"_s,
            .name = u"Demo"_s,
            .description = u"All of it"_s,
            .layers = {{.id = u"actor"_s,
                        .name = u"Actor"_s,
                        .labels = {{.id = u"state"_s,
                                    .name = u"State"_s,
                                    .description = u"A country"_s,
                                    .translations = {{u"name[fr]"_s, u"État"_s},
                                                     {u"name[fr-CA]"_s, u"État canadien"_s},
                                                     {u"name[ru]"_s, u"Государство"_s}}}},
                        .attributes = {when},
                        .relations = {{.id = u"leads"_s,
                                       .name = u"leads"_s,
                                       .attributes = {when},
                                       .translations = {{u"name[fr]"_s, u"dirige"_s}}}},
                        .translations = {{u"name[fr]"_s, u"Acteur"_s}}}},
            .fields = {when},
            .rules = {{.id = u"led"_s,
                       .message = u"Leads nobody"_s,
                       .translations = {{u"message[fr]"_s, u"Ne dirige personne"_s}}}},
            .translations = {{u"name[fr]"_s, u"Démo"_s}, {u"description[fr]"_s, u"Tout"_s}}};
}

} // namespace

class TestLocalized : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsInTheLanguage();
    void labelsHaveTheNearestName_data();
    void labelsHaveTheNearestName();
    void whatIsMissingStaysAsItIs();
    void idsNeverChange();
    void countriesNeedNoTranslationsOfTheirOwn();
    void whatIsNotACountryIsLeftAlone();
};

void TestLocalized::everyTextIsInTheLanguage()
{
    const Schema french = localized(demo(), u"fr"_s);
    QCOMPARE(french.name, u"Démo"_s);
    QCOMPARE(french.description, u"Tout"_s);
    const Layer &layer = french.layers.first();
    QCOMPARE(layer.name, u"Acteur"_s);
    QCOMPARE(layer.labels.first().name, u"État"_s);
    QCOMPARE(layer.relations.first().name, u"dirige"_s);
    for (const Attribute &when :
         {layer.attributes.first(), layer.relations.first().attributes.first(), french.fields.first()}) {
        QCOMPARE(when.name, u"Quand"_s);
        QCOMPARE(when.placeholder, u"aujourd’hui"_s);
        QCOMPARE(when.options.first().name, u"Maintenant"_s);
    }
    QCOMPARE(french.rules.first().message, u"Ne dirige personne"_s);
    QCOMPARE(localized(SchemaSet({demo()}), u"fr"_s), SchemaSet({french}));
}

void TestLocalized::labelsHaveTheNearestName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("its own") << u"ru"_s << u"Государство"_s;
    QTest::newRow("that of the region") << u"fr-CA"_s << u"État canadien"_s;
    QTest::newRow("without the region") << u"fr-BE"_s << u"État"_s;
    QTest::newRow("none") << u"ar"_s << u"State"_s;
    QTest::newRow("English") << u"en"_s << u"State"_s;
    QTest::newRow("no language") << QString() << u"State"_s;
}

void TestLocalized::labelsHaveTheNearestName()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    QCOMPARE(localized(demo(), language).layers.first().labels.first().name, name);
}

void TestLocalized::whatIsMissingStaysAsItIs()
{
    const Schema french = localized(demo(), u"fr"_s);
    QCOMPARE(french.layers.first().labels.first().description, u"A country"_s);
    QVERIFY(localized(demo(), u"de"_s) == demo());
}

void TestLocalized::idsNeverChange()
{
    Schema french = localized(demo(), u"fr"_s);
    QVERIFY(localized(french, u"en"_s).translations == demo().translations);
    QCOMPARE(french.layers.first().attributes.first().options.first().id, u"now"_s);
    QCOMPARE(localized(french, u"ru"_s).layers.first().labels.first().id, u"state"_s);
}

void TestLocalized::countriesNeedNoTranslationsOfTheirOwn()
{
    Schema schema = demo();
    schema.fields.first().options = countryOptions();
    const QList<Option> countries = localized(schema, u"ru"_s).fields.first().options;
    const auto niger = std::ranges::find(countries, u"NE"_s, &Option::id);
    QVERIFY(niger != countries.end());
    QCOMPARE(niger->name, u"Нигер"_s);
    QCOMPARE(localized(schema, u"de"_s).fields.first().options, countryOptions());
}

void TestLocalized::whatIsNotACountryIsLeftAlone()
{
    Schema schema = demo();
    schema.fields.first().options = {{u"NE"_s, u"North-east"_s, {}}};
    QCOMPARE(localized(schema, u"fr"_s).fields.first().options.first().name, u"North-east"_s);
}

QTEST_GUILESS_MAIN(TestLocalized)
#include "tst_localized.moc"
