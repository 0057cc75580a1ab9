#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Tags that say token by token where spans begin and end: B-ORG, I-ORG, O.
namespace Galley {

enum class TagScheme {
    Iob1,  // as in CoNLL-2003: I- throughout, B- only after a span of the same label
    Iob2,  // B- begins every span
    Iobes, // also S- for a single token and E- for the last; BMES, BIOES and BMEWO are the same
    Bilou, // IOBES with L- and U-
    Plain, // labels alone: neighbours of one label are one span
};

// The words of settings: "iob1", "plain", …
[[nodiscard]] QString wordFor(TagScheme scheme);
[[nodiscard]] std::optional<TagScheme> tagSchemeFrom(QStringView word);

struct Tag
{
    enum class Part { Outside, Begin, Inside, End, Single };

    Part part = Part::Outside;
    QByteArrayView label; // empty in files that tell one kind of span, as "B" and "I"
};

// Nothing when it is no tag. A Plain tag is any word but "O" and "_".
[[nodiscard]] std::optional<Tag> tagFrom(QByteArrayView text, TagScheme scheme);

// A labelled stretch of tokens.
struct TokenSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString label = {};

    bool operator==(const TokenSpan &) const = default;
};

// Makes spans of one column of tags, sentence by sentence. A tag that does not fit what is before it is told,
// and read as what it most likely means: nothing tagged is dropped.
class TagDecoder
{
public:
    enum class Fault {
        None,
        Stray,    // goes on with a span that did not begin, or begins one as the scheme does not
        Unclosed, // what was before did not end
        Foreign,  // not of the scheme
    };

    explicit TagDecoder(TagScheme scheme)
        : m_scheme(scheme)
    {}

    Fault add(const Tag &tag);
    Fault endSentence();

    [[nodiscard]] QList<TokenSpan> take() { return std::exchange(m_spans, {}); }

private:
    void open(const Tag &tag);
    void close();
    [[nodiscard]] bool goesOn(const Tag &tag) const;
    [[nodiscard]] bool needsEnds() const;
    [[nodiscard]] Fault faultOf(const Tag &tag) const;

    TagScheme m_scheme;
    qsizetype m_token = 0; // the next
    bool m_isOpen = false;
    qsizetype m_begin = 0;
    QByteArray m_label;
    QList<TokenSpan> m_spans;
};

// The tags of tokens, given spans in order that do not overlap. In IOB1, a span right after another is told
// by B- within a sentence only; sentences are ranges of tokens, by their begins.
[[nodiscard]] QStringList tagsFor(const QList<TokenSpan> &spans, qsizetype tokens,
                                  const QList<qsizetype> &sentenceBegins, TagScheme scheme);

// All tags of a label, in a fixed order: "B-ORG", "I-ORG", …
[[nodiscard]] QStringList tagsOfLabel(const QString &label, TagScheme scheme);

} // namespace Galley
