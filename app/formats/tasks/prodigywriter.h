#pragma once

#include "formats/exportnames.h"
#include "formats/format.h"
#include "formats/jsonwriter.h"
#include "formats/tasks/prodigytokens.h"
#include "formats/tasks/setlosses.h"

namespace Galley {

class ProdigyWriter : public FormatWriter
{
public:
    ProdigyWriter(Output &output, std::unique_ptr<QIODevice> file, const WriteOptions &options);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> writeLine(const Article &article, const QList<ProdigyToken> &tokens,
                                         const AnnotationSet *set, const QList<Span> &spans);
    [[nodiscard]] QByteArray tokensJson(const ArticleText &text, const QList<ProdigyToken> &tokens);
    [[nodiscard]] QByteArray spansJson(const QList<Span> &spans, const QList<ProdigyToken> &tokens);
    [[nodiscard]] QByteArray relationsJson(const AnnotationSet &set, const QList<Span> &spans,
                                           const QList<ProdigyToken> &tokens);
    // Begins an object.
    void writePlace(const Span &span, const QList<ProdigyToken> &tokens);
    void countLosses(const AnnotationSet &set);

    Output &m_output;
    std::unique_ptr<QIODevice> m_file;
    ExportNames m_names;
    PiecesPolicy m_pieces;
    SetLosses m_lost{m_losses};
    JsonWriter m_json;
};

} // namespace Galley
