#pragma once

#include "formats/exportnames.h"
#include "formats/format.h"
#include "formats/jsonwriter.h"
#include "formats/tasks/setlosses.h"

#include <QSet>

namespace Galley {

class WebAnnotationWriter : public FormatWriter
{
public:
    // With lines, pages are its lines; else each is a file.
    WebAnnotationWriter(Output &output, std::unique_ptr<QIODevice> lines, const SchemaSet &schemas);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    void writeText(const Article &article);
    void writeSet(const AnnotationSet &set, const Article &article, const SpanTimes &times);
    void writeAboutAll(const AnnotationSet &set, const Article &article);
    void writeSpan(const Span &span, const AnnotationSet &set, const Article &article, qint64 at);
    void writeTarget(Range segment, const Article &article);
    void writeRelation(const Relation &relation, const AnnotationSet &set, const Article &article);
    void writeComments(const AnnotationSet &set, const Article &article);

    void beginAnnotation(const QString &id, QByteArrayView motivation);
    void writeCreator(const Annotator &annotator);
    void writeMoment(qint64 at);
    void writeBody(QStringView text, QByteArrayView purpose, QByteArrayView format = "text/plain");
    void writeJsonBody(const QJsonObject &object, QByteArrayView purpose);
    [[nodiscard]] QString fileNameFor(const QString &articleId);

    Output &m_output;
    std::unique_ptr<QIODevice> m_lines;
    ExportNames m_names;
    QSet<QString> m_files; // in lower case
    JsonWriter m_json;
    SetLosses m_lost{m_losses};
};

} // namespace Galley
