#pragma once

#include "formats/document.h"
#include "formats/uima/cas.h"

namespace Galley {

// Makes a CAS of one annotator's work on an article, or of an article without any.
class CasBuilder
{
public:
    // Features that no schema declares are added to the types as they are met; both outlive the builder.
    CasBuilder(TypeSystem &types, Losses &losses);

    // The types of the result are left empty: they are those given.
    [[nodiscard]] Cas build(const Article &article, const AnnotationSet *set);

private:
    void addText(const Article &article);
    void addDocument(const Article &article, const AnnotationSet *set);
    void addStringField(const QString &key, const QString &value);
    void addTokens();
    void addSpans(const AnnotationSet &set);
    void addRelations(const AnnotationSet &set);
    void addFields(const AnnotationSet &set);
    void countLosses(const AnnotationSet &set);
    [[nodiscard]] CasStructure annotation(const QString &type, Range range);
    void add(CasStructure structure);
    void setFeatures(CasStructure &structure, const QJsonObject &values, const CasType &empty,
                     const QString &lossKind);
    [[nodiscard]] bool takes(const CasType &empty, const QString &feature, const QJsonValue &value);

    TypeSystem &m_types;
    Losses &m_losses;
    ArticleText m_text;
    Cas m_cas;
    qint64 m_next = 1;
    QHash<SpanId, qint64> m_spanIds;
};

} // namespace Galley
