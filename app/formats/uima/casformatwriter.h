#pragma once

#include "formats/format.h"
#include "formats/uima/cas.h"

namespace Galley {

// Writes one file an annotator, in a folder an article: "<article>/<annotator>.xmi". An article that nobody
// worked on is "<article>/INITIAL_CAS.xmi".
class CasFormatWriter : public FormatWriter
{
public:
    CasFormatWriter(Output &output, const SchemaSet &schemas, QString suffix);

    [[nodiscard]] Result<void> write(const ExportDocument &document) final;
    [[nodiscard]] Result<void> finish() override;

protected:
    [[nodiscard]] const TypeSystem &types() const { return m_types; }

    [[nodiscard]] Result<void> writeFile(const QString &name, const QByteArray &bytes);

    // Whether the format can hold the text; else a loss is counted.
    [[nodiscard]] virtual bool holds(const ExportDocument &) { return true; }

    // Counts what it cannot hold of the rest, too.
    [[nodiscard]] virtual QByteArray encoded(Cas cas) = 0;

private:
    [[nodiscard]] Result<void> writeSet(const Article &article, const AnnotationSet *set,
                                        const QString &folder);

    Output &m_output;
    QString m_suffix;
    TypeSystem m_types;
};

} // namespace Galley
