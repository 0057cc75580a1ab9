#include "storage/guidelines.h"

#include "storage/database.h"
#include "storage/refusal.h"
#include "storage/rowjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr QLatin1StringView Prefix("guidelines.");
constexpr QLatin1StringView ExamplesPrefix("examples.");

QString nameOf(const LabelRef &of)
{
    return of.label.isEmpty() ? of.layer : of.text();
}

QString own(const Layer &layer, const QString &label)
{
    const Label *const found = findLabel(layer, label);
    return label.isEmpty() ? layer.guidelines : found ? found->guidelines : QString();
}

// Under what names guidelines may stand: what a label was called formerly counts until it has some.
QList<LabelRef> namesOf(const SchemaSet &schemas, const LabelRef &of)
{
    QList<LabelRef> names{of};
    const Label *const label = schemas.label(of.layer, of.label);
    const QList<FormerName> formerly = label ? label->formerly : QList<FormerName>();
    for (const FormerName &former : formerly)
        names.append({former.layer.isEmpty() ? of.layer : former.layer, former.label});
    return names;
}

} // namespace

Result<Guidelines> guidelines(Store &store, const LabelRef &of)
{
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    for (const LabelRef &name : namesOf(*schemas, of)) {
        const auto kept = store.setting(Prefix + nameOf(name));
        if (!kept)
            return std::unexpected(kept.error());
        if (kept->isString())
            return Guidelines{kept->toString(), true};
    }
    const Layer *const layer = schemas->layer(of.layer);
    return Guidelines{layer ? own(*layer, of.label) : QString(), false};
}

Result<void> putGuidelines(Store &store, const LabelRef &of, const QString &text)
{
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    if (of.label.isEmpty() ? !schemas->layer(of.layer) : !schemas->label(of.layer, of.label))
        return fail(
            Error::Kind::NotFound,
            translated(QT_TRANSLATE_NOOP("Storage",
                                         "No schema of the project has “%1”. `galley schema show` lists "
                                         "layers and labels."))
                .arg(nameOf(of)));
    return store.putSetting(Prefix + nameOf(of),
                            text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
}

Result<void> chooseExample(Store &store, const LabelRef &of, const QString &externalId, Range place,
                           bool chosen)
{
    const QString name = ExamplesPrefix + nameOf(of);
    return store.transaction([&] {
        return store.setting(name).and_then([&](const QJsonValue &kept) {
            QJsonArray examples = kept.toArray();
            const QJsonObject example{
                {u"article"_s, externalId}, {u"begin"_s, place.begin}, {u"end"_s, place.end}};
            const auto present = std::ranges::find(examples, QJsonValue(example));
            if (chosen && present == examples.end())
                examples.append(example);
            else if (!chosen && present != examples.end())
                examples.erase(present);
            return store.putSetting(
                name, examples.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(examples));
        });
    });
}

Result<void> copyGuidelines(Store &from, Store &to)
{
    Statement rows =
        from.database().query("SELECT name, value FROM setting WHERE name LIKE $1 OR name LIKE $2",
                              QString(Prefix + '%'_L1), QString(ExamplesPrefix + '%'_L1));
    while (rows.next()) {
        const auto put = valueFromColumn(rows.bytes(1)).and_then([&](const QJsonValue &value) {
            return to.putSetting(rows.string(0), value);
        });
        if (!put)
            return put;
    }
    return rows.finish();
}

} // namespace Galley
