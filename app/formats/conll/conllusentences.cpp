#include "formats/conll/conllusentences.h"

#include "formats/conll/conllucolumns.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

const ConlluComment *ConlluSentence::comment(QStringView key) const
{
    const auto found = std::ranges::find(comments, key, &ConlluComment::key);
    return found == comments.end() ? nullptr : &*found;
}

void ConlluSentences::report(ConlluSentence &sentence, const QString &message) const
{
    sentence.problems.append({Error::Kind::InvalidInput, message, {}, m_lines.place()});
}

void ConlluSentences::refuse(ConlluSentence &sentence, const QString &message) const
{
    report(sentence, message);
    sentence.isGood = false;
}

void ConlluSentences::takeComment(const QByteArray &line, ConlluSentence &sentence)
{
    if (!sentence.rows.isEmpty())
        return report(
            sentence,
            QCoreApplication::translate("Conllu", "A comment stands before a sentence, not in it."));
    const QString text = exactFromUtf8(line).sliced(1);
    const qsizetype equals = text.indexOf(u'=');
    const QString key = (equals < 0 ? text : text.first(equals)).trimmed();
    const QString value = equals < 0 ? QString() : text.sliced(equals + 1).trimmed();
    sentence.comments.append({key, value, m_lines.place().line});
}

void ConlluSentences::takeRow(const QByteArray &line, ConlluSentence &sentence)
{
    const Result<ConlluColumns> columns = conlluColumns(line);
    if (!columns)
        return refuse(sentence, columns.error().message);
    for (const QString &fault : columns->faults)
        report(sentence, fault);
    ConlluRow row = columns->row;
    row.line = m_lines.place().line;
    if (const QString fault = misplaced(row, sentence.rows); !fault.isEmpty())
        refuse(sentence, fault);
    if (sentence.rows.size() >= MostRows)
        return refuse(sentence,
                      QCoreApplication::translate("Conllu", "The sentence has more than a million lines."));
    sentence.rows.append(std::move(row));
}

bool ConlluSentences::takeEmpty(const QByteArray &line, ConlluSentence &sentence)
{
    if (!sentence.isGood && line.isEmpty())
        return true; // said already
    if (!line.isEmpty())
        report(sentence,
               QCoreApplication::translate("Conllu", "The line looks empty but holds white space."));
    else if (sentence.rows.isEmpty() && sentence.comments.isEmpty())
        report(sentence,
               QCoreApplication::translate(
                   "Conllu", "Sentences are separated by one empty line, and none comes first."));
    else if (sentence.rows.isEmpty())
        report(sentence, QCoreApplication::translate("Conllu", "The sentence has no words."));
    return true;
}

bool ConlluSentences::take(const Result<QByteArray> &line, ConlluSentence &sentence)
{
    if (!line) {
        refuse(sentence, line.error().message);
        return false;
    }
    if (const Utf8Scan scan = scanUtf8(*line); scan.firstInvalid >= 0) {
        refuse(sentence,
               QCoreApplication::translate("Conllu", "Byte %1 of the line is not UTF-8, which CoNLL-U is.")
                   .arg(scan.firstInvalid + 1));
        return false;
    }
    if (line->trimmed().isEmpty())
        return takeEmpty(*line, sentence);
    if (line->startsWith('#'))
        takeComment(*line, sentence);
    else
        takeRow(*line, sentence);
    return false;
}

void ConlluSentences::finish(ConlluSentence &sentence) const
{
    const auto isRange = [](const ConlluRow &row) { return row.kind == ConlluRow::Kind::Range; };
    qint64 words = 0;
    for (const ConlluRow &row : std::as_const(sentence.rows))
        words += row.kind == ConlluRow::Kind::Word ? 1 : 0;
    for (const ConlluRow &row : std::as_const(sentence.rows)) {
        if (isRange(row) && row.last > words) {
            refuse(sentence,
                   QCoreApplication::translate("Conllu",
                                               "The range %1-%2 goes beyond the sentence's %n word(s).",
                                               nullptr, int(words))
                       .arg(row.first)
                       .arg(row.last));
            sentence.problems.last().place.line = row.line;
        }
    }
    if (words == 0)
        sentence.isGood = false;
}

std::optional<ConlluSentence> ConlluSentences::next()
{
    ConlluSentence sentence;
    while (const std::optional<Result<QByteArray>> line = m_lines.next()) {
        if (sentence.place.line < 0)
            sentence.place = m_lines.place();
        if (!take(*line, sentence))
            continue;
        finish(sentence);
        return sentence;
    }
    if (sentence.rows.isEmpty() && sentence.comments.isEmpty() && sentence.problems.isEmpty())
        return {};
    if (!sentence.rows.isEmpty())
        report(sentence,
               QCoreApplication::translate("Conllu", "An empty line must follow the last sentence, too."));
    else if (!sentence.comments.isEmpty())
        report(sentence, QCoreApplication::translate("Conllu", "The sentence has no words."));
    finish(sentence);
    return sentence;
}

} // namespace Galley
