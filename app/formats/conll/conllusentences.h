#pragma once

#include "formats/linereader.h"

#include <QList>

#include <array>

namespace Galley {

// One line of a sentence in CoNLL-U: a word, a token of several words (before them), or a word that the text
// does not have.
struct ConlluRow
{
    enum class Kind { Word, Range, Empty };

    Kind kind = Kind::Word;
    qint64 first = 0; // of a range; else the number of the word, of an empty node that of the word before
    qint64 last = 0;  // of a range; of an empty node its number behind the word
    QString form = {};
    QString misc = {};
    qint64 line = 0;
};

struct ConlluComment
{
    QString key; // "newdoc id", "text"; "" of other remarks
    QString value;
    qint64 line = 0;
};

struct ConlluSentence
{
    QList<ConlluComment> comments = {};
    QList<ConlluRow> rows = {};
    QList<Error> problems = {}; // with their lines
    bool isGood = true;         // else its rows make no sentence
    Place place = {};           // of its first line

    // The first comment of a key.
    [[nodiscard]] const ConlluComment *comment(QStringView key) const;
};

// Reads CoNLL-U sentence by sentence, and refuses what Universal Dependencies' validator does at level 1.
class ConlluSentences
{
public:
    static constexpr qint64 LongestLine = 1'000'000;
    static constexpr qsizetype MostRows = 1'000'000; // of a sentence

    ConlluSentences(std::unique_ptr<QIODevice> device, const Place &place)
        : m_lines(std::move(device), place, LongestLine)
    {}

    // Nothing at the end. A sentence may hold nothing but problems.
    [[nodiscard]] std::optional<ConlluSentence> next();

    [[nodiscard]] qint64 position() const { return m_lines.position(); }

private:
    // Whether the sentence ends with the line.
    [[nodiscard]] bool take(const Result<QByteArray> &line, ConlluSentence &sentence);
    [[nodiscard]] bool takeEmpty(const QByteArray &line, ConlluSentence &sentence);
    void takeRow(const QByteArray &line, ConlluSentence &sentence);
    void takeComment(const QByteArray &line, ConlluSentence &sentence);
    void report(ConlluSentence &sentence, const QString &message) const;
    void refuse(ConlluSentence &sentence, const QString &message) const; // the sentence, too
    void finish(ConlluSentence &sentence) const;

    LineReader m_lines;
};

} // namespace Galley
