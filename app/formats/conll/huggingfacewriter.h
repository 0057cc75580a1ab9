#pragma once

#include "formats/conll/huggingfacecard.h"
#include "formats/conll/spantagger.h"
#include "formats/format.h"

namespace Galley {

class HuggingFaceWriter : public FormatWriter
{
public:
    HuggingFaceWriter(Output &output, const WriteOptions &options);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;
    [[nodiscard]] QByteArray cardHeader() const override;

private:
    [[nodiscard]] Result<void> writeTokens(const ExportDocument &document);
    [[nodiscard]] Result<void> writeSpans(const ExportDocument &document);
    [[nodiscard]] QByteArray sentences(const Article &article, const Tokenised &text, const TaggedSet &set);
    // The number of each token's tag in a column. A label that its schema does not have is counted as lost.
    [[nodiscard]] QList<QList<qint64>> numbers(const Tokenised &text, const TaggedSet &set);

    HuggingFaceFiles m_files;
    SpanTagger m_tagger;
    TagScheme m_scheme;
    bool m_writesTokens;
    bool m_writesSpans;
    QList<TagColumn> m_columns;
    QSet<QString> m_languages;
};

// A line of the configuration with spans.
[[nodiscard]] QByteArray huggingFaceArticle(const Article &article, const AnnotationSet &set);

} // namespace Galley
