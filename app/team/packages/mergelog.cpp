#include "team/packages/mergelog.h"

#include "storage/bulkrows.h"
#include "storage/database.h"
#include "storage/rowjson.h"
#include "team/packages/packages.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr QLatin1StringView Prefix("package.merge.");
constexpr int Digits = 9; // so that names sort as numbers do

QString nameOf(qint64 number)
{
    return Prefix + QString::number(number).rightJustified(Digits, u'0');
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

QJsonObject toJson(const MergeRecord &record)
{
    QJsonArray sets;
    for (const MergeRecord::Place &place : record.sets)
        sets += QJsonArray{place.article, place.annotator, place.before, place.after};
    QJsonArray bulks;
    for (const BulkId bulk : record.takenBack)
        bulks += bulk;
    return {{u"number"_s, record.number},
            {u"at"_s, record.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"by"_s, record.by},
            {u"packages"_s, QJsonArray::fromStringList(record.packages)},
            {u"annotators"_s, QJsonArray::fromStringList(record.annotators)},
            {u"sets"_s, sets},
            {u"takenBack"_s, bulks}};
}

MergeRecord recordFrom(const QJsonValue &json)
{
    MergeRecord record{.number = json[u"number"].toInteger(),
                       .at = QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs),
                       .by = json[u"by"].toString(),
                       .packages = strings(json[u"packages"]),
                       .annotators = strings(json[u"annotators"])};
    const QJsonArray sets = json[u"sets"].toArray();
    for (const QJsonValue &place : sets)
        record.sets.append(
            {place[0].toString(), place[1].toString(), place[2].toInteger(), place[3].toInteger()});
    const QJsonArray bulks = json[u"takenBack"].toArray();
    for (const QJsonValue &bulk : bulks)
        record.takenBack += bulk.toInteger();
    return record;
}

bool changed(const MergeRecord &record, const QString &article, const QString &annotator)
{
    return std::ranges::any_of(record.sets, [&](const MergeRecord::Place &place) {
        return place.article == article && place.annotator == annotator;
    });
}

} // namespace

Result<QList<MergeRecord>> mergeRecords(Store &store)
{
    QList<MergeRecord> records;
    Statement rows = store.database().query("SELECT value FROM setting WHERE name LIKE $1 ORDER BY name",
                                            QString(Prefix + '%'_L1));
    while (rows.next()) {
        auto record = valueFromColumn(rows.bytes(0)).transform(&recordFrom);
        if (!record)
            return std::unexpected(std::move(record).error());
        records.append(*std::move(record));
    }
    return rows.result(std::move(records));
}

Result<MergeRecord> mergeRecord(Store &store, qint64 number)
{
    return store.setting(nameOf(number)).and_then([&](const QJsonValue &value) -> Result<MergeRecord> {
        if (value.isUndefined())
            return fail(Error::Kind::NotFound,
                        Packages::tr("The project has no merge with number %1. Look at the list of them with "
                                     "`galley packages list`.")
                            .arg(number));
        return recordFrom(value);
    });
}

Result<void> putMergeRecord(Store &store, const MergeRecord &record)
{
    return store.putSetting(nameOf(record.number), toJson(record));
}

Result<qint64> addMergeRecord(Store &store, MergeRecord record)
{
    return mergeRecords(store).and_then([&](const QList<MergeRecord> &records) {
        record.number = records.isEmpty() ? 1 : records.last().number + 1;
        return putMergeRecord(store, record).transform([&] { return record.number; });
    });
}

Result<BulkId> takenBackBy(Store &store, const QList<MergeRecord> &records, const QString &article,
                           const QString &annotator)
{
    for (const MergeRecord &record : records) {
        if (!changed(record, article, annotator))
            continue;
        for (const BulkId bulk : record.takenBack) {
            const auto row = bulkRow(store.database(), bulk);
            if (!row)
                return std::unexpected(row.error());
            if (row->annotator == annotator && !row->undone)
                return bulk;
        }
    }
    return BulkId(0);
}

} // namespace Galley
