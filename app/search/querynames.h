#pragma once

#include "search/query.h"
#include "storage/store.h"

namespace Galley {

// What the names in a query stand for in a project.
class QueryNames
{
public:
    [[nodiscard]] static Result<QueryNames> read(Store &store);

    // NotFound, with the column, when a name in the query is none of the project's.
    [[nodiscard]] Result<void> check(const QueryNode &node) const;

    // Of a term that passed the check. Numbers of labels that spans have, of annotators; ids of relation
    // types, of attributes. Case does not matter, and what the user sees as a name counts as well as the id.
    [[nodiscard]] QList<qint64> labels(const QueryTerm &term) const; // of a label or a layer
    [[nodiscard]] QList<qint64> annotators(const QueryTerm &term) const;
    [[nodiscard]] QStringList relations(const QueryTerm &term) const;
    [[nodiscard]] QStringList attributes(const QueryTerm &term) const;
    // The value as it is stored: an option's id for its name.
    [[nodiscard]] QStringList values(const QueryTerm &term) const;

private:
    struct LabelEntry
    {
        qint64 id = 0; // 0: no span has it
        QString layer;
        QString label;
        QStringList layerNames = {}; // in all languages
        QStringList labelNames = {};
    };

    void addSchemas(const SchemaSet &schemas);
    [[nodiscard]] Result<void> checkTerm(const QueryTerm &term) const;
    [[nodiscard]] QList<LabelEntry> entries(const QueryTerm &term) const;

    QList<LabelEntry> m_labels;
    QList<Attribute> m_attributes;
    QList<std::pair<QString, QStringList>> m_relations; // id, names
    QList<Annotator> m_annotators;
};

} // namespace Galley
