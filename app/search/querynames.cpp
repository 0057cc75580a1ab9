#include "search/querynames.h"

#include "search/querywords.h"
#include "storage/database.h"
#include "text/listed.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using Field = QueryTerm::Field;
using namespace Qt::StringLiterals;

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool fits(const QueryTerm &term, const QString &name)
{
    return term.prefix ? name.startsWith(term.value, Qt::CaseInsensitive) : same(name, term.value);
}

bool fitsAny(const QueryTerm &term, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) { return fits(term, name); });
}

// Whoever sees a name in his language types it in that.
template <typename T>
QStringList namesOf(const T &thing)
{
    QStringList names{thing.name};
    for (const auto &[key, text] : thing.translations.asKeyValueRange()) {
        if (key.startsWith("name["_L1))
            names.append(text);
    }
    return names;
}

std::unexpected<Error> unknown(const char *message, const QueryTerm &term, QStringList known)
{
    known.removeDuplicates();
    known.sort();
    constexpr qsizetype Most = 12;
    if (known.size() > Most)
        known = known.first(Most) << u"…"_s;
    const QString name = term.field == Field::Attribute ? term.key : term.value;
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate("Query", message)
                    .arg(name, known.isEmpty() ? u"–"_s : listed(known))
                    .arg(term.column),
                {}, Place{.column = term.column});
}

} // namespace

Result<QueryNames> QueryNames::read(Store &store)
{
    QueryNames names;
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    auto annotators = store.annotators();
    if (!annotators)
        return std::unexpected(std::move(annotators).error());
    names.m_annotators = std::move(*annotators);
    Statement rows = store.database().query("SELECT id, layer, label FROM label");
    while (rows.next())
        names.m_labels.append({.id = rows.integer(0), .layer = rows.string(1), .label = rows.string(2)});
    names.addSchemas(*schemas);
    return rows.result(std::move(names));
}

void QueryNames::addSchemas(const SchemaSet &schemas)
{
    for (LabelEntry &entry : m_labels) {
        if (const Layer *const layer = schemas.layer(entry.layer))
            entry.layerNames = namesOf(*layer);
        if (const Label *const label = schemas.label(entry.layer, entry.label))
            entry.labelNames = namesOf(*label);
    }
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels)
                m_labels.append({0, layer.id, label.id, namesOf(layer), namesOf(label)});
            for (const RelationType &relation : layer.relations)
                m_relations.append({relation.id, namesOf(relation)});
            m_attributes += layer.attributes;
        }
    }
}

Result<void> QueryNames::check(const QueryNode &node) const
{
    if (node.kind == QueryNode::Kind::Term)
        return checkTerm(node.term);
    for (const QueryNode &child : node.children) {
        if (auto known = check(child); !known)
            return known;
    }
    return {};
}

Result<void> QueryNames::checkTerm(const QueryTerm &term) const
{
    QStringList known;
    switch (term.field) {
    case Field::Label:
    case Field::Layer:
        for (const LabelEntry &entry : m_labels)
            known += term.field == Field::Layer ? entry.layer : QString(entry.layer + u'/' + entry.label);
        if (entries(term).isEmpty())
            return term.field == Field::Layer
                ? unknown(
                      QT_TRANSLATE_NOOP("Query", "No layer is called “%1” (character %3). There are: %2."),
                      term, known)
                : unknown(
                      QT_TRANSLATE_NOOP("Query", "No label is called “%1” (character %3). There are: %2."),
                      term, known);
        break;
    case Field::Attribute:
        for (const Attribute &attribute : m_attributes)
            known += attribute.id;
        if (attributes(term).isEmpty())
            return unknown(
                QT_TRANSLATE_NOOP("Query", "No attribute is called “%1” (character %3). There are: %2."),
                term, known);
        break;
    case Field::Relation:
        for (const auto &[id, names] : m_relations)
            known += id;
        if (!term.value.isEmpty() && relations(term).isEmpty())
            return unknown(
                QT_TRANSLATE_NOOP("Query", "No relation is called “%1” (character %3). There are: %2."), term,
                known);
        break;
    case Field::Annotator:
        for (const Annotator &annotator : m_annotators)
            known += annotator.name;
        if (annotators(term).isEmpty())
            return unknown(
                QT_TRANSLATE_NOOP("Query", "No annotator is called “%1” (character %3). There are: %2."),
                term, known);
        break;
    case Field::State:
        if (!setStateFrom(term.value))
            return unknown(
                QT_TRANSLATE_NOOP("Query", "No state is called “%1” (character %3). There are: %2."), term,
                {u"new"_s, u"in-progress"_s, u"done"_s, u"returned"_s, u"settled"_s});
        break;
    default:
        break;
    }
    return {};
}

QList<QueryNames::LabelEntry> QueryNames::entries(const QueryTerm &term) const
{
    QList<LabelEntry> found;
    const qsizetype slash = term.field == Field::Label ? term.value.indexOf(u'/') : -1;
    QueryTerm label = term;
    label.value = term.value.sliced(slash + 1);
    const QString layer = slash < 0 ? QString() : term.value.first(slash);
    for (const LabelEntry &entry : m_labels) {
        const bool fitsLayer = layer.isEmpty() || same(entry.layer, layer) ||
            entry.layerNames.contains(layer, Qt::CaseInsensitive);
        const bool fitsTerm = term.field == Field::Layer
            ? fits(term, entry.layer) || fitsAny(term, entry.layerNames)
            : fitsLayer && (fits(label, entry.label) || fitsAny(label, entry.labelNames));
        if (fitsTerm)
            found.append(entry);
    }
    return found;
}

QList<qint64> QueryNames::labels(const QueryTerm &term) const
{
    QList<qint64> ids;
    for (const LabelEntry &entry : entries(term)) {
        if (entry.id != 0)
            ids.append(entry.id);
    }
    return ids;
}

QList<qint64> QueryNames::annotators(const QueryTerm &term) const
{
    QList<qint64> ids;
    for (const Annotator &annotator : m_annotators) {
        if (fits(term, annotator.name))
            ids.append(annotator.id);
    }
    return ids;
}

QStringList QueryNames::relations(const QueryTerm &term) const
{
    QStringList ids;
    for (const auto &[id, names] : m_relations) {
        if (fits(term, id) || fitsAny(term, names))
            ids.append(id);
    }
    return ids;
}

QStringList QueryNames::attributes(const QueryTerm &term) const
{
    QStringList ids;
    for (const Attribute &attribute : m_attributes) {
        if ((same(attribute.id, term.key) || namesOf(attribute).contains(term.key, Qt::CaseInsensitive)) &&
            !ids.contains(attribute.id))
            ids.append(attribute.id);
    }
    return ids;
}

QStringList QueryNames::values(const QueryTerm &term) const
{
    QStringList ids{term.value};
    const QStringList keys = attributes(term);
    for (const Attribute &attribute : m_attributes) {
        if (!keys.contains(attribute.id))
            continue;
        for (const Option &option : attribute.options) {
            if (namesOf(option).contains(term.value, Qt::CaseInsensitive) && !ids.contains(option.id))
                ids.append(option.id);
        }
    }
    return ids;
}

} // namespace Galley
