#include "storage/store.h"

#include "storage/database.h"
#include "storage/permission.h"
#include "storage/refusal.h"
#include "storage/rowjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// What a project was told to do, by name.
namespace Galley {

namespace {

constexpr QLatin1StringView ReasonsName("adjudication.reasons");

QStringList usualReasons()
{
    return {translated(QT_TRANSLATE_NOOP("Storage", "Guidelines")),
            translated(QT_TRANSLATE_NOOP("Storage", "Boundary rule")),
            translated(QT_TRANSLATE_NOOP("Storage", "Wrong label")),
            translated(QT_TRANSLATE_NOOP("Storage", "Overlooked")),
            translated(QT_TRANSLATE_NOOP("Storage", "Context decides")),
            translated(QT_TRANSLATE_NOOP("Storage", "Not to be marked")),
            translated(QT_TRANSLATE_NOOP("Storage", "Ambiguous"))};
}

} // namespace

Result<QJsonValue> Store::setting(const QString &name)
{
    Statement row = m_database->query("SELECT value FROM setting WHERE name = $1", name);
    if (row.next())
        return valueFromColumn(row.bytes(0));
    return row.result(QJsonValue(QJsonValue::Undefined));
}

Result<void> Store::putSetting(const QString &name, const QJsonValue &value)
{
    if (auto writable = checkWritable(); !writable)
        return writable;
    return transaction([&]() -> Result<void> {
        if (auto may = checkRole(*m_database, Role::Manager); !may)
            return may;
        const auto kept = value.isUndefined()
            ? m_database->execute("DELETE FROM setting WHERE name = $1", name)
            : m_database->execute("INSERT INTO setting(name, value) VALUES($1, $2) "
                                  "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                                  name, valueToColumn(value));
        return kept.transform([](qint64) {});
    });
}

Result<QStringList> Store::adjudicationReasons()
{
    return setting(ReasonsName).transform([](const QJsonValue &value) {
        if (!value.isArray())
            return usualReasons();
        QStringList reasons;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &reason : array) {
            if (!reason.toString().isEmpty())
                reasons.append(reason.toString());
        }
        return reasons;
    });
}

Result<void> Store::putAdjudicationReasons(const QStringList &reasons)
{
    return putSetting(ReasonsName, QJsonArray::fromStringList(reasons));
}

} // namespace Galley
