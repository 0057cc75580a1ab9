#include "formats/uima/casformatwriter.h"

#include "formats/outputdevice.h"
#include "formats/uima/casbuilder.h"
#include "formats/uima/casfiles.h"
#include "formats/uima/galleytypes.h"

namespace Galley {

CasFormatWriter::CasFormatWriter(Output &output, const SchemaSet &schemas, QString suffix)
    : m_output(output)
    , m_suffix(std::move(suffix))
    , m_types(GalleyTypes::typesOf(schemas))
{}

Result<void> CasFormatWriter::writeFile(const QString &name, const QByteArray &bytes)
{
    Result<std::unique_ptr<QIODevice>> file = m_output.create(name);
    if (!file)
        return std::unexpected(file.error());
    if (Result<void> written = writeAll(**file, bytes); !written)
        return written;
    return m_output.finish(std::move(*file));
}

Result<void> CasFormatWriter::writeSet(const Article &article, const AnnotationSet *set,
                                       const QString &folder)
{
    Cas cas = CasBuilder(m_types, m_losses).build(article, set);
    const QString name = set ? fileNameFor(set->annotator.name) : InitialCas;
    return writeFile(folder + u'/' + name + m_suffix, encoded(std::move(cas)));
}

Result<void> CasFormatWriter::write(const ExportDocument &document)
{
    if (!holds(document))
        return {};
    const Article &article = document.article;
    const QString folder =
        fileNameFor(article.externalId.isEmpty() ? article.text.sha256().first(16) : article.externalId);
    if (document.sets.isEmpty())
        return writeSet(article, nullptr, folder);
    for (const AnnotationSet &set : document.sets) {
        if (Result<void> written = writeSet(article, &set, folder); !written)
            return written;
    }
    return {};
}

Result<void> CasFormatWriter::finish()
{
    return {};
}

} // namespace Galley
