#pragma once

#include "exchange/names.h"
#include "exchange/survey.h"

namespace Galley {

// Makes a schema for what files have and a project does not: ids from the files' names, unused in the
// project; layers that allow everything, attributes that are never required. What the files declare
// (descriptions, colours, options, ends) is taken over.
class SchemaDeriver
{
public:
    // The survey must outlive it. The name becomes the schema's name and, unused, its id.
    SchemaDeriver(const Survey &survey, const SchemaSet &project, const QString &name);

    [[nodiscard]] QString addLayer(const QString &layer) { return layerFor(layer).id; } // finds it, too

    [[nodiscard]] LabelTarget addLabel(const QString &layer,
                                       const QString &label); // finds it when it is there
    [[nodiscard]] QString addAttribute(const FileName &name, const SurveyedAttribute &attribute,
                                       const QStringList &labels); // ids of labels, of the file's layer
    // Ends are labels of the project or of this schema; their layers are what the type will allow.
    [[nodiscard]] QString addRelation(const QString &type, const QSet<LabelTarget> &from,
                                      const QSet<LabelTarget> &to);
    [[nodiscard]] QString addRelationAttribute(const QString &relation, const QString &name,
                                               const SurveyedValues &values);
    [[nodiscard]] QString addField(const QString &name, const SurveyedValues &values);

    [[nodiscard]] bool isEmpty() const { return m_schema.layers.isEmpty() && m_schema.fields.isEmpty(); }

    [[nodiscard]] const Schema &schema() const { return m_schema; }

private:
    Layer &layerFor(const QString &layer);
    [[nodiscard]] Label newLabel(const Layer &layer, const QString &fileLayer, const QString &name);
    [[nodiscard]] QString keyFor(const QString &id);

    const Survey &m_survey;
    const SchemaSet &m_project;
    Schema m_schema;
    QHash<QString, qsizetype> m_layers; // by the file's name
    QHash<QString, qsizetype> m_layerOfRelation;
    QHash<FileName, QString> m_labels; // ids
    QSet<QString> m_keys;
    QStringList m_colors; // of the labels so far
};

[[nodiscard]] size_t qHash(const LabelTarget &target, size_t seed = 0);

// An attribute that can hold all values seen: what is declared, if that can; else of the kind that they
// suggest.
[[nodiscard]] Attribute attributeFor(const QString &name, const SurveyedValues &values,
                                     const Attribute *declared);

// Hues that lie far apart, dark enough for a light ground; different for some hundred numbers.
[[nodiscard]] QString labelColor(qsizetype number);

} // namespace Galley
