#pragma once

#include "formats/conll/conll.h"
#include "formats/conll/spantagger.h"
#include "formats/conll/tokenfiles.h"

namespace Galley {

class ConllWriter : public FormatWriter
{
public:
    ConllWriter(TokenFiles files, const WriteOptions &options);

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> writeSet(const ExportDocument &document, const TaggedArticle &tagged,
                                        qsizetype set);
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] QByteArray startOf(const Article &article) const;
    [[nodiscard]] QByteArray rows(const ArticleText &text, const Tokenised &tokens,
                                  const TaggedSet &set) const;
    [[nodiscard]] bool writesId(const Article &article) const;

    TokenFiles m_files;
    SpanTagger m_tagger;
    TagScheme m_scheme;
    char m_separator;
    bool m_fourColumns; // those of CoNLL-2003 before the tags
    bool m_ids;
};

[[nodiscard]] QList<Attribute> conllWriteSettings();
// The setting "scheme" of what writes tags.
[[nodiscard]] Attribute tagSchemeSetting();

} // namespace Galley
