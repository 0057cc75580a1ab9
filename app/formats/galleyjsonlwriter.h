#pragma once

#include "formats/format.h"
#include "formats/jsonwriter.h"

#include <QSet>

namespace Galley {

class GalleyJsonlWriter : public FormatWriter
{
public:
    GalleyJsonlWriter(Output &output, std::unique_ptr<QIODevice> file, SchemaSet schemas);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    void writeArticle(const Article &article);
    void writeSchemas(const QList<AnnotationSet> &sets);
    void writeSchema(const Schema &schema);
    void writeSet(const AnnotationSet &set);
    void writeSpan(const Span &span);
    void writeComment(const Comment &comment, const AnnotationSet &set);
    void writeDecision(const Decision &decision, const AnnotationSet &set);
    void writePlace(const Range &place);
    void writeStrings(const char *key, const QStringList &strings); // nothing when there are none
    void writeTime(qint64 activeMs);                                // nothing when it is not known
    void writeRelation(const Relation &relation, const AnnotationSet &set);

    Output &m_output;
    std::unique_ptr<QIODevice> m_file;
    SchemaSet m_schemas;
    JsonWriter m_json;
    QSet<QString> m_described; // schemas whose definition an earlier line has
};

} // namespace Galley
