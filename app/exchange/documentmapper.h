#pragma once

#include "exchange/importmapping.h"
#include "exchange/survey.h"
#include "schema/schemaset.h"

namespace Galley {

// Turns what a file names into what the project does. What the mapping does not tell of stays as it is, to be
// reported.
class DocumentMapper
{
public:
    // The schemas are those of the project and the mapping.
    DocumentMapper(const ImportMapping &mapping, SchemaSet schemas);

    void apply(Document &document) const;

private:
    struct Relation
    {
        QString to;
        QHash<QString, ValueMapping> attributes;
    };

    void mapSpans(IncomingSet &set, Losses &leftOut) const;
    void mapRelations(IncomingSet &set, const QSet<QString> &gone, Losses &leftOut) const;
    void mapNames(Decision &decision) const;
    void mapFields(IncomingSet &set, Losses &leftOut) const;
    [[nodiscard]] QJsonObject mapped(const QString &fileLayer, const Layer *layer, const QJsonObject &values,
                                     Losses &leftOut) const;

    SchemaSet m_schemas;
    QHash<FileName, LabelMapping> m_labels;
    QHash<FileName, ValueMapping> m_attributes;
    QHash<QString, Relation> m_relations;
    QHash<QString, ValueMapping> m_fields;
};

} // namespace Galley
