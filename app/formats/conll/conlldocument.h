#pragma once

#include "formats/conll/conlllayout.h"
#include "formats/document.h"

namespace Galley {

// Makes one article of rows: tokens with one space between them, a line a sentence.
class ConllDocument
{
public:
    // A file whose tags fit the scheme at no place has at most that many problems an article.
    static constexpr qsizetype MostProblems = 1000;
    static constexpr qsizetype LongestText = 20'000'000;

    explicit ConllDocument(const ConllLayout &layout);

    void add(const ConllLine &row, const Place &place);
    void endSentence(const Place &place);
    void addFault(const QString &message, const Place &place);

    [[nodiscard]] bool isEmpty() const { return m_tokens.isEmpty() && m_problems.isEmpty(); }

    [[nodiscard]] qsizetype sentences() const { return m_sentences; }

    [[nodiscard]] Document finish(const QString &id, const QString &annotator);

private:
    void addTag(qsizetype column, QByteArrayView field, const Place &place);
    void addFault(TagDecoder::Fault fault, const QString &tag, const Place &place);
    void append(QStringView token);
    [[nodiscard]] QList<IncomingSpan> spans(const ArticleText &text);

    const ConllLayout &m_layout;
    QString m_text;
    qsizetype m_length = 0; // of the text, in code points
    QList<Range> m_tokens;
    QList<TagDecoder> m_decoders; // a column of tags each
    qsizetype m_sentences = 0;
    bool m_inSentence = false;
    Place m_place; // of the first row
    QList<Error> m_problems;
};

} // namespace Galley
