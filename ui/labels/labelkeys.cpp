#include "labels/labelkeys.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// The keys that are taken, and the way to a free one.
class KeyPool
{
public:
    explicit KeyPool(const QString &held)
        : m_taken(held.begin(), held.end())
    {}

    // Whether the key was free; it no longer is.
    bool take(const QString &key)
    {
        if (key.size() != 1 || !key[0].isPrint() || key[0].isSpace() || m_taken.contains(key[0]))
            return false;
        m_taken.insert(key[0]);
        return true;
    }

    QString takeFor(const QString &name)
    {
        const QString order =
            name.toLower() + u"1234567890abcdefghijklmnopqrstuvwxyz"_s + u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
        for (const QChar c : order) {
            if (c.isLetterOrNumber() && c.unicode() < 128 && take(QString(c)))
                return QString(c);
        }
        return {};
    }

private:
    QSet<QChar> m_taken;
};

QString &heldKeys()
{
    static QString keys = u"reE.[]+-=:*?;,<"_s;
    return keys;
}

} // namespace

QString commandKeys()
{
    return heldKeys();
}

void setCommandKeys(const QString &characters)
{
    heldKeys() = characters;
}

LabelKeys labelKeys(const SchemaSet &schemas, const QString &held)
{
    LabelKeys keys;
    QList<const Label *> labels;
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels) {
                if (label.retired)
                    continue;
                keys.append({layer.id, label.id, {}, label.key});
                labels.append(&label);
            }
        }
    }
    KeyPool pool(held);
    for (LabelKey &key : keys) {
        if (pool.take(key.wanted))
            key.key = key.wanted;
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].key.isEmpty())
            keys[i].key = pool.takeFor(labels[i]->name + labels[i]->id);
    }
    return keys;
}

const LabelKey *findKey(const LabelKeys &keys, QStringView key)
{
    const auto found = std::ranges::find_if(
        keys, [&](const LabelKey &entry) { return !entry.key.isEmpty() && entry.key == key; });
    return found == keys.end() ? nullptr : &*found;
}

const LabelKey *findLabelKey(const LabelKeys &keys, QStringView layer, QStringView label)
{
    const auto found = std::ranges::find_if(keys, [&](const LabelKey &entry) {
        return entry.layer == layer && entry.label == label && !entry.key.isEmpty();
    });
    return found == keys.end() ? nullptr : &*found;
}

} // namespace Galley
