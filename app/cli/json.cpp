#include "cli/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

QString wordFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput:
        return u"invalid-input"_s;
    case Error::Kind::NotFound:
        return u"not-found"_s;
    case Error::Kind::AlreadyExists:
        return u"already-exists"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Busy:
        return u"busy"_s;
    case Error::Kind::Permission:
        return u"permission"_s;
    case Error::Kind::ReadOnly:
        return u"read-only"_s;
    case Error::Kind::DiskFull:
        return u"disk-full"_s;
    case Error::Kind::NewerFormat:
        return u"newer-format"_s;
    case Error::Kind::ForeignFormat:
        return u"foreign-format"_s;
    case Error::Kind::Corrupt:
        return u"corrupt"_s;
    case Error::Kind::Unsupported:
        return u"unsupported"_s;
    case Error::Kind::Unreachable:
        return u"unreachable"_s;
    case Error::Kind::Io:
        break;
    }
    return u"io"_s;
}

QJsonObject toJsonObject(const Error &error)
{
    QJsonObject object{{u"kind"_s, wordFor(error.kind)}, {u"message"_s, error.message}};
    if (!error.detail.isEmpty())
        object[u"detail"_s] = error.detail;
    if (!error.place.file.isEmpty())
        object[u"file"_s] = error.place.file;
    const std::pair<QString, qint64> numbers[] = {
        {u"line"_s, error.place.line}, {u"column"_s, error.place.column}, {u"offset"_s, error.place.offset}};
    for (const auto &[key, number] : numbers) {
        if (number >= 0)
            object[key] = number;
    }
    return object;
}

QJsonArray toJsonArray(const QList<Error> &errors)
{
    QJsonArray array;
    for (const Error &error : errors)
        array += toJsonObject(error);
    return array;
}

QByteArray toJson(const Report &report)
{
    if (report.json.isArray())
        return QJsonDocument(report.json.toArray()).toJson();
    QJsonObject object = report.json.toObject();
    if (!report.warnings.isEmpty())
        object[u"warnings"_s] = toJsonArray(report.warnings);
    if (!report.errors.isEmpty())
        object[u"errors"_s] = toJsonArray(report.errors);
    return QJsonDocument(object).toJson();
}

} // namespace Galley::Cli
