#include "storage/rowjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Galley {

namespace {

std::unexpected<Error> unreadable(QByteArrayView json)
{
    return fail(
        Error::Kind::Corrupt,
        QCoreApplication::translate("Storage", "A value of the project cannot be read. Run a check of it."),
        QString::fromUtf8(json));
}

} // namespace

std::optional<QByteArray> objectToColumn(const QJsonObject &object)
{
    if (object.isEmpty())
        return std::nullopt;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> objectFromColumn(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    if (!document.isObject())
        return unreadable(json);
    return document.object();
}

QByteArray valueToColumn(const QJsonValue &value)
{
    // Qt writes arrays and objects only.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

Result<QJsonValue> valueFromColumn(QByteArrayView json)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + json.toByteArray() + ']').array();
    if (array.size() != 1)
        return unreadable(json);
    return array.first();
}

QByteArray stringsToColumn(const QStringList &strings)
{
    return QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact);
}

Result<QStringList> stringsFromColumn(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isArray())
        return unreadable(json);
    QStringList strings;
    const QJsonArray array = document.array();
    for (const QJsonValue &string : array)
        strings.append(string.toString());
    return strings;
}

std::optional<QByteArray> segmentsToColumn(const QList<Range> &segments)
{
    if (segments.size() == 1)
        return std::nullopt;
    QJsonArray array;
    for (const Range &segment : segments)
        array.append(QJsonArray{segment.begin, segment.end});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<Range>> segmentsFromColumn(QByteArrayView json)
{
    QList<Range> segments;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        segments.append({pair.at(0).toInteger(-1), pair.at(1).toInteger(-1)});
    }
    if (segments.isEmpty())
        return unreadable(json);
    return segments;
}

std::unexpected<Error> damaged(const QString &project, const QString &detail)
{
    return fail(Error::Kind::Corrupt,
                QCoreApplication::translate("Storage",
                                            "%1 holds something that cannot be read. Run a check of it, and "
                                            "go back to a backup if it finds damage.")
                    .arg(project),
                detail, Place{.file = project});
}

} // namespace Galley
