#pragma once

#include "formats/brat/bratsetwriter.h"
#include "formats/format.h"

namespace Galley::Brat {

class Writer : public FormatWriter
{
public:
    // Flat: no folders, for the work of one annotator.
    Writer(Output &output, SchemaSet schemas, bool flat);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> writeSet(const ExportDocument &document, const AnnotationSet &set);
    [[nodiscard]] Result<void> writeFile(const QString &name, const QByteArray &bytes);
    void countLosses(const Article &article);
    void countLosses(const AnnotationSet &set);
    // Without folder when there is no annotator.
    [[nodiscard]] static QString fileName(const QString &annotator, const QString &article);

    Output &m_output;
    SchemaSet m_schemas;
    ExportNames m_names;
    bool m_flat;
    Usage m_usage;
};

} // namespace Galley::Brat
