#pragma once

#include "formats/uima/cas.h"

// The rows of a WebAnno TSV file: sentences, tokens, and the parts of tokens that annotations need.
namespace Galley::Tsv {

struct TokenRow
{
    Utf16Range range;
    std::vector<Utf16Range> parts = {}; // by begin, then the longer first
};

struct SentenceRows
{
    Utf16Range range; // with all that follows up to the next
    std::vector<TokenRow> tokens;
};

// A token by its place in a sentence, or one of its parts; parts count from 1.
struct RowAt
{
    qsizetype sentence = 0;
    qsizetype token = 0;
    qsizetype part = 0;

    auto operator<=>(const RowAt &) const = default;

    [[nodiscard]] QString name() const; // "2-5.1"
};

// Cuts a text into rows so that nothing of it is lost and every annotation begins and ends with a row: white
// space at the start of the text is a token, and so is any in which an annotation begins or ends.
class Rows
{
public:
    // Tokens and sentences of the CAS, and the annotations that are to be written.
    Rows(const Cas &cas, const QList<const CasStructure *> &annotations);

    [[nodiscard]] const std::vector<SentenceRows> &sentences() const { return m_sentences; }

    // The rows that an annotation is on; the first names it.
    [[nodiscard]] QList<RowAt> rowsOf(Utf16Range range) const;

private:
    void addGaps(const std::vector<Utf16Range> &words, const QList<const CasStructure *> &annotations);
    void addSentences(const Cas &cas);
    void addParts(const QList<const CasStructure *> &annotations);
    [[nodiscard]] std::pair<size_t, size_t> tokensOf(Utf16Range range) const; // first and behind the last
    [[nodiscard]] static Utf16Range common(Utf16Range token, Utf16Range range);
    [[nodiscard]] TokenRow &row(size_t token);
    [[nodiscard]] RowAt at(size_t token) const;

    QString m_text;
    std::vector<Utf16Range> m_tokens; // of all sentences
    std::vector<size_t> m_firsts;     // the first token of each sentence
    std::vector<SentenceRows> m_sentences;
};

} // namespace Galley::Tsv
