#include "keys/keyset.h"

#include "schema/jsonlocator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int version = 1;

struct KeySets
{
    Q_DECLARE_TR_FUNCTIONS(Galley::KeySets)
};

std::unexpected<Error> wrong(const QByteArray &json, const QString &file, const QString &pointer,
                             const QString &message)
{
    Place place = JsonLocator(json).place(pointer);
    place.file = file;
    return fail(Error::Kind::InvalidInput, message, pointer, place);
}

bool isKey(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i) {
        if (key[uint(i)].key() == Qt::Key_unknown)
            return false;
    }
    return !key.isEmpty();
}

Result<void> readCommand(const QByteArray &json, const QString &file, const QString &id,
                         const QJsonValue &value, KeySet &keys)
{
    const QString pointer = u"/keys/"_s + id;
    if (!value.isArray())
        return wrong(json, file, pointer, KeySets::tr("“%1” needs a list of keys in brackets").arg(id));
    QList<QKeySequence> own;
    for (const QJsonValue &entry : value.toArray()) {
        const QKeySequence key = QKeySequence::fromString(entry.toString(), QKeySequence::PortableText);
        if (!isKey(key))
            return wrong(json, file, pointer,
                         KeySets::tr("“%1” of “%2” is no key: write one such as Ctrl+Shift+K")
                             .arg(entry.toString(), id));
        own.append(key);
    }
    keys.insert(id, own);
    return {};
}

} // namespace

QByteArray keySetToJson(const KeySet &keys)
{
    QJsonObject written;
    for (const auto &[id, own] : keys.asKeyValueRange()) {
        QJsonArray list;
        for (const QKeySequence &key : own)
            list.append(key.toString(QKeySequence::PortableText));
        written.insert(id, list);
    }
    return QJsonDocument(QJsonObject{{u"galleyKeys"_s, version}, {u"keys"_s, written}}).toJson();
}

Result<KeySet> keySetFromJson(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        Place place = JsonLocator::placeOf(json, error.offset);
        place.file = file;
        return fail(Error::Kind::InvalidInput, KeySets::tr("This is no JSON: %1").arg(error.errorString()),
                    {}, place);
    }
    if (!object.value("galleyKeys"_L1).isDouble())
        return wrong(json, file, {}, KeySets::tr("This file has no keys of Galley: “galleyKeys” is missing"));
    if (object.value("galleyKeys"_L1).toInt() > version)
        return wrong(json, file, u"/galleyKeys"_s,
                     KeySets::tr("A newer Galley wrote this file: use that one, or export the keys again"));
    if (!object.value("keys"_L1).isObject())
        return wrong(json, file, u"/keys"_s, KeySets::tr("“keys” is missing, with a list for each command"));
    KeySet keys;
    const QJsonObject commands = object.value("keys"_L1).toObject();
    for (auto command = commands.begin(); command != commands.end(); ++command) {
        if (Result<void> read = readCommand(json, file, command.key(), command.value(), keys); !read)
            return std::unexpected(read.error());
    }
    return keys;
}

} // namespace Galley
