#include "schema/localized.h"
#include "schema/pluginregistry.h"
#include "schema/schemajson.h"
#include "schema/schemaset.h"
#include "schema/schemavalidator.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

const QStringList shipped{u"actor"_s, u"attribution"_s, u"claim"_s, u"equipment"_s};

QStringList ids(const auto &list)
{
    QStringList result;
    for (const auto &entry : list)
        result.append(entry.id);
    return result;
}

// JSON pointers to texts that annotators read and that are not there in the language. Countries have a list.
QStringList untranslated(const QJsonValue &value, const QString &language, const QString &place = {})
{
    QStringList missing;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        missing += untranslated(list.at(i), language, u"%1/%2"_s.arg(place).arg(i));
    const QJsonObject object = value.toObject();
    static const QRegularExpression country(u"\\A[A-Z]{2}\\z"_s);
    if (country.match(object["id"_L1].toString()).hasMatch())
        return missing;
    static const QStringList texts{u"name"_s, u"description"_s, u"placeholder"_s, u"message"_s};
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = u"%1[%2]"_s.arg(member.key(), language);
        if (texts.contains(member.key()) && object.value(key).toString().trimmed().isEmpty())
            missing.append(place + u'/' + key);
        missing += untranslated(member.value(), language, place + u'/' + member.key());
    }
    return missing;
}

// Of every shipped language, one expression that its texts match.
const QMap<QString, QString> scripts{
    {u"fr"_s, u"[A-Za-zÀ-ÿ]"_s}, {u"ru"_s, u"\\p{Cyrillic}"_s}, {u"ar"_s, u"\\p{Arabic}"_s}};

} // namespace

class TestShippedPlugins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachHasMetadataAndLoads_data();
    void eachHasMetadataAndLoads();
    void eachIsValid();
    void theyGoTogether();
    void endsOfRelationsExistAmongThem();
    void eachSurvivesItsJson();
    void keysAreUniqueAmongThem();
    void everyLabelCanBeDecidedBy();
    void everythingToChooseIsDescribed();
    void labelsAreThoseOfTheField_data();
    void labelsAreThoseOfTheField();
    void attributesAreThoseOfTheField_data();
    void attributesAreThoseOfTheField();
    void placeholdersFitTheirPatterns();
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void countriesAreTranslated();
    void quantities_data();
    void quantities();
    void eventDates_data();
    void eventDates();
    void aContentNeedsASource();

private:
    [[nodiscard]] QList<Label> labels() const;
    [[nodiscard]] const Attribute *attribute(const QString &layer, const QString &id) const;

    PluginRegistry m_registry{{qEnvironmentVariable("GALLEY_PLUGIN_PATH")}};
    SchemaSet m_set;
};

void TestShippedPlugins::initTestCase()
{
    m_set = SchemaSet(m_registry.schemas());
    QVERIFY(attribute(u"equipment"_s, u"quantity"_s));
    QVERIFY(attribute(u"claim"_s, u"event-date"_s));
}

QList<Label> TestShippedPlugins::labels() const
{
    QList<Label> result;
    for (const Schema &schema : m_set.schemas()) {
        for (const Layer &layer : schema.layers)
            result += layer.labels;
    }
    return result;
}

const Attribute *TestShippedPlugins::attribute(const QString &layer, const QString &id) const
{
    const Layer *const owner = m_set.layer(layer);
    return owner ? findAttribute(*owner, id) : nullptr;
}

void TestShippedPlugins::eachHasMetadataAndLoads_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : shipped)
        QTest::newRow(qPrintable(id)) << id;
}

void TestShippedPlugins::eachHasMetadataAndLoads()
{
    QFETCH(QString, id);
    QCOMPARE(m_registry.records().size(), shipped.size());
    const auto record = std::ranges::find(m_registry.records(), id, &PluginRecord::id);
    QVERIFY(record != m_registry.records().end());
    QCOMPARE(QFileInfo(record->file).completeBaseName(), id);
    QCOMPARE(record->state, PluginRecord::State::Loaded);
    QCOMPARE(record->reason, QString());
    QCOMPARE(record->licence, u"GPL-3.0-or-later"_s);
    QVERIFY(!record->name.isEmpty());
    QVERIFY(!record->version.isEmpty());
}

void TestShippedPlugins::eachIsValid()
{
    QCOMPARE(ids(m_set.schemas()), shipped);
    for (const Schema &schema : m_set.schemas())
        QCOMPARE(validate(schema), QList<Error>());
}

void TestShippedPlugins::everythingIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : scripts.keys())
        QTest::newRow(qPrintable(language)) << language;
}

void TestShippedPlugins::everythingIsTranslated()
{
    QFETCH(const QString, language);
    const QRegularExpression script(scripts[language]);
    for (const Schema &schema : m_set.schemas()) {
        const QStringList missing = untranslated(toJsonObject(schema), language);
        QVERIFY2(missing.isEmpty(), qPrintable(schema.id + u": "_s + missing.join(u", "_s)));
        const Schema read = localized(schema, language);
        for (const Layer &layer : read.layers) {
            QVERIFY2(script.match(layer.name).hasMatch(), qPrintable(layer.name));
            for (const Label &label : layer.labels)
                QVERIFY2(script.match(label.name).hasMatch(), qPrintable(label.name));
        }
    }
    for (const PluginRecord &record : m_registry.records())
        QCOMPARE(localized(record, language).name, localized(*m_set.schema(record.id), language).name);
}

void TestShippedPlugins::countriesAreTranslated()
{
    const Attribute *const country = attribute(u"actor"_s, u"country"_s);
    QVERIFY(country && country->options.size() == 249);
    for (const QString &language : scripts.keys()) {
        const Schema read = localized(*m_set.schema(u"actor"_s), language);
        const QRegularExpression script(scripts[language]);
        QStringList names;
        for (const Option &option : findAttribute(*read.layer(u"actor"), u"country")->options) {
            QVERIFY2(script.match(option.name).hasMatch(), qPrintable(language + u' ' + option.id));
            names.append(option.name);
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 249);
    }
}

void TestShippedPlugins::theyGoTogether()
{
    QCOMPARE(validateTogether(m_set.schemas()), QList<Error>());
}

void TestShippedPlugins::endsOfRelationsExistAmongThem()
{
    for (const Schema &schema : m_set.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const RelationType &relation : layer.relations) {
                for (const RelationEnd &end : relation.from + relation.to) {
                    QVERIFY2(m_set.layer(end.layer), qPrintable(relation.id));
                    QVERIFY2(end.label.isEmpty() || m_set.label(end.layer, end.label),
                             qPrintable(relation.id));
                }
            }
        }
    }
}

void TestShippedPlugins::eachSurvivesItsJson()
{
    for (const Schema &schema : m_set.schemas()) {
        const QByteArray bytes = QJsonDocument(toJsonObject(schema)).toJson(QJsonDocument::Compact);
        QVERIFY(schemaFromJson(QJsonDocument::fromJson(bytes).object()) == schema);
    }
}

void TestShippedPlugins::keysAreUniqueAmongThem()
{
    QSet<QString> keys;
    for (const Label &label : labels()) {
        QVERIFY2(!label.key.isEmpty(), qPrintable(label.id));
        QVERIFY2(!keys.contains(label.key), qPrintable(QString(label.id + u' ' + label.key)));
        keys.insert(label.key);
    }
    QCOMPARE(keys.size(), 30);
}

// What counts, what does not, and a case on the border.
void TestShippedPlugins::everyLabelCanBeDecidedBy()
{
    for (const Label &label : labels()) {
        QVERIFY2(label.description.size() > 150, qPrintable(label.id));
        QVERIFY2(label.description.contains("Not "_L1), qPrintable(label.id));
        QVERIFY2(label.description.contains("Borderline: "_L1), qPrintable(label.id));
    }
}

void TestShippedPlugins::everythingToChooseIsDescribed()
{
    for (const Schema &schema : m_set.schemas()) {
        QVERIFY(!schema.description.isEmpty());
        QVERIFY2(!schema.rules.isEmpty(), qPrintable(schema.id));
        for (const Layer &layer : schema.layers) {
            QVERIFY(!layer.description.isEmpty());
            for (const Attribute &attribute : layer.attributes) {
                QVERIFY2(!attribute.description.isEmpty(), qPrintable(attribute.id));
                for (const Option &option : attribute.options)
                    QVERIFY2(!option.description.isEmpty() || attribute.options.size() == 249,
                             qPrintable(option.id));
            }
            for (const RelationType &relation : layer.relations)
                QVERIFY2(!relation.description.isEmpty(), qPrintable(relation.id));
        }
    }
}

void TestShippedPlugins::labelsAreThoseOfTheField_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *layer, const char *wanted) {
        QTest::newRow(layer) << QString::fromLatin1(layer) << QString::fromLatin1(wanted).split(u' ');
    };
    row("actor",
        "state armed-forces armed-group political-figure media international-organisation company civilians "
        "other");
    row("equipment",
        "aircraft uncrewed air-defence armoured-vehicle artillery missile naval sensor engine satellite "
        "small-arms support other");
    row("claim", "factual prediction evaluation denial demand");
    row("attribution", "source cue content");
}

void TestShippedPlugins::labelsAreThoseOfTheField()
{
    QFETCH(QString, layer);
    QFETCH(QStringList, wanted);
    QVERIFY(m_set.layer(layer));
    QCOMPARE(ids(m_set.layer(layer)->labels), wanted);
}

void TestShippedPlugins::attributesAreThoseOfTheField_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const char *layer, const char *id, const char *options) {
        QTest::newRow(name) << QString::fromLatin1(layer) << QString::fromLatin1(id)
                            << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
    };
    row("an actor's name", "actor", "canonical-name", "");
    row("an actor's role", "actor", "role", "agent target mentioned");
    row("an actor's certainty", "actor", "certainty", "certain probable doubtful");
    row("a type", "equipment", "designation", "");
    row("a number", "equipment", "quantity", "");
    row("what happened", "equipment", "status", "promised delivered deployed used captured destroyed");
    row("a hedge", "claim", "hedged", "");
    row("yes or no", "claim", "polarity", "positive negative");
    row("worth a check", "claim", "check-worthy", "");
    row("when", "claim", "event-date", "");
    row("how it is quoted", "attribution", "quotation", "direct indirect mixed");
    row("who says so", "attribution", "source-kind",
        "named-person unnamed-person institution media document");
    row("what the cue thinks", "attribution", "stance", "neutral endorsing distancing rejecting");
}

void TestShippedPlugins::attributesAreThoseOfTheField()
{
    QFETCH(QString, layer);
    QFETCH(QString, id);
    QFETCH(QStringList, options);
    const Attribute *const found = attribute(layer, id);
    QVERIFY(found);
    QCOMPARE(ids(found->options), options);
    QCOMPARE(attribute(u"actor"_s, u"country"_s)->options.size(), 249);
    QCOMPARE(attribute(u"equipment"_s, u"country-of-origin"_s)->options.size(), 249);
}

void TestShippedPlugins::placeholdersFitTheirPatterns()
{
    static const QRegularExpression between(u"\\s*,\\s*|\\s+or\\s+"_s);
    for (const QString &id : {u"quantity"_s, u"event-date"_s}) {
        const Attribute *const found = attribute(id == "quantity"_L1 ? u"equipment"_s : u"claim"_s, id);
        QVERIFY(found);
        const QRegularExpression whole(QRegularExpression::anchoredPattern(found->pattern));
        const QStringList examples = found->placeholder.split(between);
        QCOMPARE(examples.size(), 3);
        for (const QString &example : examples)
            QVERIFY2(whole.match(example).hasMatch(), qPrintable(example));
    }
}

void TestShippedPlugins::quantities_data()
{
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *value, bool fits) { QTest::newRow(value) << fits; };
    row("12", true);
    row("1000", true);
    row("10-20", true);
    row("10–20", true);
    row("10+", true);
    row("dozens", false);
    row("10-", false);
    row("10-20-30", false);
    row("1,000", false);
    row("-5", false);
}

void TestShippedPlugins::quantities()
{
    QFETCH(bool, fits);
    const QString pattern = attribute(u"equipment"_s, u"quantity"_s)->pattern;
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    QCOMPARE(whole.match(QString::fromUtf8(QTest::currentDataTag())).hasMatch(), fits);
}

void TestShippedPlugins::eventDates_data()
{
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *value, bool fits) { QTest::newRow(value) << fits; };
    row("2024-04-12", true);
    row("2024-04", true);
    row("2024", true);
    row("2024-04-10/2024-04-12", true);
    row("2024-13", false);
    row("2024-04-32", false);
    row("12/04/2024", false);
    row("yesterday", false);
    row("2024-04-10/", false);
}

void TestShippedPlugins::eventDates()
{
    QFETCH(bool, fits);
    const QString pattern = attribute(u"claim"_s, u"event-date"_s)->pattern;
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    QCOMPARE(whole.match(QString::fromUtf8(QTest::currentDataTag())).hasMatch(), fits);
}

void TestShippedPlugins::aContentNeedsASource()
{
    const Schema *const schema = m_set.schema(u"attribution");
    QVERIFY(schema);
    const auto rule = std::ranges::find(schema->rules, u"content"_s, &Rule::label);
    QVERIFY(rule != schema->rules.end());
    QCOMPARE(rule->kind, Rule::Kind::NeedsIncoming);
    QCOMPARE(rule->subject, u"source-of"_s);
    const RelationType *const sourceOf = m_set.relation(u"source-of");
    QVERIFY(accepts(sourceOf->from, u"attribution", u"source"));
    QVERIFY(accepts(sourceOf->to, u"attribution", u"content"));
    QVERIFY(!accepts(sourceOf->to, u"attribution", u"cue"));
}

QTEST_GUILESS_MAIN(TestShippedPlugins)
#include "tst_shippedplugins.moc"
