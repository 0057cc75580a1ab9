#include "storage/spoolrecord.h"

#include "text/sha256.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::SpoolRecord {

namespace {

constexpr qsizetype LengthSize = 4;
constexpr qsizetype SumSize = 8;
constexpr qsizetype HeadSize = LengthSize + SumSize;
constexpr int Version = 1;

QByteArray sumOf(QByteArrayView payload)
{
    return QByteArray::fromHex(Sha256::hexOf(payload)).first(SumSize);
}

qsizetype lengthAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray framed(const QByteArray &payload)
{
    QByteArray record(LengthSize, Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), record.data());
    return record + sumOf(payload) + payload;
}

std::optional<QByteArray> next(const QByteArray &bytes, qsizetype &offset)
{
    if (bytes.size() - offset < HeadSize)
        return std::nullopt;
    const qsizetype length = lengthAt(bytes, offset);
    if (bytes.size() - offset - HeadSize < length)
        return std::nullopt;
    QByteArray payload = bytes.sliced(offset + HeadSize, length);
    if (sumOf(payload) != QByteArrayView(bytes).sliced(offset + LengthSize, SumSize))
        return std::nullopt;
    offset += HeadSize + length;
    return payload;
}

// A prefix of a record, or, after a power cut, a record or its end without the bytes.
bool isTorn(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype left = bytes.size() - offset;
    if (left < HeadSize || left <= HeadSize + lengthAt(bytes, offset))
        return true;
    return std::all_of(bytes.cbegin() + offset, bytes.cend(), [](char byte) { return byte == 0; });
}

QByteArray toJson(const SpoolOwner &owner)
{
    return compact({{u"galley"_s, u"spool"_s},
                    {u"version"_s, Version},
                    {u"project"_s, owner.project},
                    {u"address"_s, owner.address},
                    {u"user"_s, owner.user}});
}

QByteArray toJson(const SpooledEntry &spooled)
{
    const JournalEntry &entry = spooled.entry;
    return compact({{u"set"_s, spooled.set},
                    {u"revision"_s, entry.revision},
                    {u"kind"_s, wordFor(entry.kind)},
                    {u"target"_s, entry.target},
                    {u"at"_s, entry.at.toMSecsSinceEpoch()},
                    {u"annotator"_s, entry.annotator},
                    {u"action"_s, entry.edit.action},
                    {u"bulk"_s, entry.bulk},
                    {u"activeMs"_s, entry.activeMs},
                    {u"edit"_s, QString::fromUtf8(entry.encoded)}});
}

std::optional<SpoolOwner> ownerFrom(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (object[u"galley"_s] != u"spool"_s || object[u"version"_s] != Version)
        return std::nullopt;
    return SpoolOwner{object[u"project"_s].toString(), object[u"address"_s].toString(),
                      object[u"user"_s].toString()};
}

std::optional<SpooledEntry> entryFrom(const QJsonObject &object)
{
    const auto kind = journalKindFrom(object[u"kind"_s].toString());
    const QByteArray encoded = object[u"edit"_s].toString().toUtf8();
    auto edit = editFromJson(encoded);
    if (!kind || !edit)
        return std::nullopt;
    edit->action = object[u"action"_s].toString();
    return SpooledEntry{.set = object[u"set"_s].toInteger(),
                        .entry = {
                            .revision = object[u"revision"_s].toInteger(),
                            .kind = *kind,
                            .target = object[u"target"_s].toInteger(),
                            .at = QDateTime::fromMSecsSinceEpoch(object[u"at"_s].toInteger(), QTimeZone::UTC),
                            .annotator = object[u"annotator"_s].toString(),
                            .edit = *std::move(edit),
                            .bulk = object[u"bulk"_s].toInteger(),
                            .activeMs = object[u"activeMs"_s].toInteger(),
                            .encoded = encoded,
                        }};
}

} // namespace Galley::SpoolRecord
