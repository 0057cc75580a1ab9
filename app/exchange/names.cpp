#include "exchange/names.h"

#include "formats/exportnames.h"
#include "text/folding.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// One of a list that is the name by id, by name or folded, in this order; null when there is none, or several
// are as good.
template <typename Item>
const Item *findByName(const QList<const Item *> &items, const QString &name)
{
    const QString folded = foldedName(name);
    const std::function<bool(const Item &)> ways[] = {
        [&](const Item &item) { return item.id == name; },
        [&](const Item &item) { return item.name == name; },
        [&](const Item &item) { return !folded.isEmpty() && foldedName(item.id) == folded; },
        [&](const Item &item) { return !folded.isEmpty() && foldedName(item.name) == folded; },
    };
    for (const auto &matches : ways) {
        QList<const Item *> found;
        std::ranges::copy_if(items, std::back_inserter(found),
                             [&](const Item *item) { return matches(*item); });
        if (!found.isEmpty())
            return found.size() == 1 ? found.front() : nullptr;
    }
    return nullptr;
}

template <typename Item>
QList<const Item *> pointersTo(const QList<Item> &items)
{
    QList<const Item *> pointers;
    for (const Item &item : items)
        pointers.append(&item);
    return pointers;
}

bool isWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// Whether a word begins within a name: "militaryPlatform", "UNForce" (at "F").
bool beginsWord(const QString &name, qsizetype at)
{
    if (at == 0 || !name[at].isUpper())
        return false;
    const bool endsAbbreviation = at + 1 < name.size() && name[at - 1].isUpper() && name[at + 1].isLower();
    return name[at - 1].isLower() || endsAbbreviation;
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded;
    const QString plain = caseFolded(name.toString().normalized(QString::NormalizationForm_KD));
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            folded += c;
    }
    return folded;
}

QString lastPart(const QString &name)
{
    const auto isSeparator = [](QChar c) { return c == u'.' || c == u':' || c == u'/' || c == u'#'; };
    const auto last = std::find_if(name.rbegin(), name.rend(), isSeparator);
    const QString part = name.sliced(name.size() - (last - name.rbegin()));
    return part.isEmpty() ? name : part;
}

QString idFrom(const QString &name, const QString &fallback)
{
    const QString plain = name.normalized(QString::NormalizationForm_KD);
    QString id;
    bool apart = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isMark())
            continue;
        apart = apart || !isWord(c) || beginsWord(plain, i);
        if (!isWord(c))
            continue;
        if (apart && !id.isEmpty())
            id += u'-';
        apart = false;
        id += c.toLower();
    }
    if (id.isEmpty())
        return fallback;
    return id.front().isDigit() ? fallback + u'-' + id : id;
}

QString unusedId(const QString &id, const std::function<bool(const QString &)> &isTaken)
{
    QString unused = id;
    for (int number = 2; isTaken(unused); ++number)
        unused = u"%1-%2"_s.arg(id).arg(number);
    return unused;
}

LabelNamesIndex::LabelNamesIndex(const SchemaSet &schemas)
    : m_schemas(schemas)
{
    const ExportNames names(schemas);
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels)
                m_exported.insert(names.label(layer.id, label.id), {layer.id, label.id});
        }
    }
}

const Layer *LabelNamesIndex::layer(const QString &name) const
{
    QList<const Layer *> layers;
    for (const Schema &schema : m_schemas.schemas())
        layers += pointersTo(schema.layers);
    const Layer *const whole = findByName(layers, name);
    return whole ? whole : findByName(layers, lastPart(name));
}

const Label *LabelNamesIndex::label(const Layer &layer, const QString &name)
{
    const QList<const Label *> labels = pointersTo(layer.labels);
    const Label *const whole = findByName(labels, name);
    return whole ? whole : findByName(labels, lastPart(name));
}

const Attribute *LabelNamesIndex::attribute(const QList<Attribute> &attributes, const QString &name)
{
    return findByName(pointersTo(attributes), name);
}

const RelationType *LabelNamesIndex::relation(const QString &name) const
{
    QList<const RelationType *> types;
    for (const Schema &schema : m_schemas.schemas()) {
        for (const Layer &layer : schema.layers)
            types += pointersTo(layer.relations);
    }
    return findByName(types, name);
}

const Attribute *LabelNamesIndex::field(const QString &name) const
{
    QList<const Attribute *> fields;
    for (const Schema &schema : m_schemas.schemas())
        fields += pointersTo(schema.fields);
    return findByName(fields, name);
}

QList<LabelTarget> LabelNamesIndex::labels(const QString &name) const
{
    if (const auto exported = m_exported.constFind(name); exported != m_exported.constEnd())
        return {*exported};
    QList<LabelTarget> found;
    QList<LabelTarget> withLayer;
    const QString folded = foldedName(name);
    for (const Schema &schema : m_schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            if (const Label *const same = label(layer, name))
                found.append({layer.id, same->id});
            for (const Label &one : layer.labels) {
                if (foldedName(QString(layer.id + one.id)) == folded)
                    withLayer.append({layer.id, one.id});
            }
        }
    }
    return found.isEmpty() ? withLayer : found;
}

} // namespace Galley
