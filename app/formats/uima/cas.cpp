#include "formats/uima/cas.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString Elements = u"elements"_s;
const QString Head = u"head"_s;
const QString Tail = u"tail"_s;

bool isList(const QString &type)
{
    return type.startsWith("uima.cas.NonEmpty"_L1) && type.endsWith("List"_L1);
}

bool isEmptyList(const QString &type)
{
    return type.startsWith("uima.cas.Empty"_L1) && type.endsWith("List"_L1);
}

bool isArray(const QString &type)
{
    return type.startsWith("uima.cas."_L1) && type.endsWith("Array"_L1);
}

} // namespace

const QString Cas::InitialView = u"_InitialView"_s;

QString CasStructure::string(const QString &feature) const
{
    return features.value(feature).plain.toString();
}

qint64 CasStructure::reference(const QString &feature) const
{
    return features.value(feature).references.value(0);
}

void Cas::add(CasStructure structure)
{
    m_places.insert(structure.id, qsizetype(m_structures.size()));
    m_structures.push_back(std::move(structure));
}

const CasStructure *Cas::find(qint64 id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_structures[size_t(*place)];
}

const CasSofa *Cas::mainSofa() const
{
    const CasSofa *first = nullptr;
    for (const CasSofa &sofa : sofas) {
        if (sofa.text && sofa.name == InitialView)
            return &sofa;
        if (sofa.text && !first)
            first = &sofa;
    }
    return first;
}

void Cas::collect(const CasStructure &structure, QList<const CasStructure *> &into) const
{
    if (isArray(structure.type)) {
        for (const qint64 id : structure.features.value(Elements).references) {
            if (const CasStructure *const element = find(id))
                into.append(element);
        }
        return;
    }
    if (!isList(structure.type)) {
        if (!isEmptyList(structure.type))
            into.append(&structure);
        return;
    }
    QSet<qint64> seen; // a list may lead back into itself
    const CasStructure *at = &structure;
    while (at && isList(at->type) && !seen.contains(at->id)) {
        seen.insert(at->id);
        if (const CasStructure *const head = find(at->reference(Head)))
            into.append(head);
        at = find(at->reference(Tail));
    }
}

QList<const CasStructure *> Cas::referred(const CasValue &value) const
{
    QList<const CasStructure *> found;
    for (const qint64 id : value.references) {
        if (const CasStructure *const structure = find(id))
            collect(*structure, found);
    }
    return found;
}

QJsonValue Cas::plain(const CasValue &value) const
{
    if (value.references.size() != 1)
        return value.plain;
    const CasStructure *at = find(value.references.first());
    if (!at)
        return QJsonValue::Undefined;
    if (isArray(at->type) && at->features.value(Elements).references.isEmpty())
        return at->features.contains(Elements) ? at->features.value(Elements).plain
                                               : QJsonValue(QJsonArray());
    if (isEmptyList(at->type))
        return QJsonArray();
    if (!isList(at->type) || !at->features.value(Head).references.isEmpty())
        return QJsonValue::Undefined;
    QJsonArray items;
    QSet<qint64> seen;
    for (; at && isList(at->type) && !seen.contains(at->id); at = find(at->reference(Tail))) {
        seen.insert(at->id);
        items.append(at->features.value(Head).plain);
    }
    return items;
}

} // namespace Galley
