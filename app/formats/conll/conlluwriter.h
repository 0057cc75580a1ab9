#pragma once

#include "formats/conll/tokenfiles.h"
#include "formats/conll/tokenised.h"
#include "formats/format.h"

namespace Galley {

class ConlluWriter : public FormatWriter
{
public:
    ConlluWriter(TokenFiles files, TokenRule rule)
        : m_files(std::move(files))
        , m_rule(rule)
    {}

    [[nodiscard]] Result<void> write(const ExportDocument &document) override;
    [[nodiscard]] Result<void> finish() override;

private:
    // A span's pieces, fitted to tokens.
    struct Piece
    {
        QString id;     // "e5", "e5[1/2]"
        QString fields; // what stands behind it where it opens
        Range range = {};
    };

    [[nodiscard]] QList<Piece> pieces(const AnnotationSet &set, const Tokenised &text);
    [[nodiscard]] QList<Range> fitted(const Span &span, const Tokenised &text);
    [[nodiscard]] Result<void> writeSet(const ExportDocument &document, qsizetype set, const Tokenised &text,
                                        const QList<Piece> &pieces);
    void lose(const char *kind, const char *description, qint64 count = 1);

    TokenFiles m_files;
    TokenRule m_rule;
    qint64 m_articles = 0;
};

} // namespace Galley
