#include "formats/conll/conlluwriter.h"

#include "formats/conll/conllumetadata.h"
#include "formats/conll/conllumisc.h"
#include "formats/conll/unheld.h"
#include "formats/exportorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Whether a comment holds the value as it is.
bool isOneLine(const QString &value)
{
    return value == value.trimmed() && !value.contains(u'\n') && !value.contains(u'\r');
}

bool holdsLineEnd(QStringView gap)
{
    return std::ranges::any_of(gap, [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar(0x2029); });
}

bool isSentenceId(const QString &id)
{
    return !id.isEmpty() && std::ranges::none_of(id, [](QChar c) { return c.isSpace() || c == u'/'; });
}

// Entity= of each token, without its name.
QStringList bracketsOf(qsizetype tokens, const auto &pieces, const Tokenised &text)
{
    QStringList opening(tokens);
    QStringList whole(tokens);
    QStringList closing(tokens);
    for (const auto &piece : pieces) {
        const Range range = text.tokensIn(piece.range);
        const QString open = u'(' + piece.id + piece.fields;
        if (range.length() == 1) {
            whole[range.begin] += open + u')';
            continue;
        }
        opening[range.begin] += open;
        closing[range.end - 1].prepend(piece.id + u')');
    }
    // Between what opens and what closes something must stand; both meet only where spans cross.
    for (qsizetype i = 0; i < tokens; ++i)
        opening[i] = opening[i].isEmpty() ? QString(whole[i] + closing[i])
                                          : QString(closing[i] + opening[i] + whole[i]);
    return opening;
}

// The lines of one article.
class ConlluText
{
public:
    ConlluText(const Article &article, const Tokenised &tokens, const QStringList &entities)
        : m_article(article)
        , m_tokens(tokens)
        , m_entities(entities)
    {}

    [[nodiscard]] QByteArray write(const QString &sentenceIds)
    {
        writeHeader();
        for (qsizetype i = 0; i < m_tokens.sentences.size(); ++i) {
            const Range sentence = m_tokens.sentence(i);
            if (i == 0 || holdsLineEnd(gapBefore(sentence.begin)))
                m_bytes += "# newpar\n";
            m_bytes += "# sent_id = " + sentenceIds.toUtf8() + '-' + QByteArray::number(i + 1) + '\n';
            m_bytes += "# text = " + textOf(sentence).toUtf8() + '\n';
            for (qsizetype token = sentence.begin; token < sentence.end; ++token)
                writeToken(token, token - sentence.begin + 1);
            m_bytes += '\n';
        }
        return std::move(m_bytes);
    }

private:
    [[nodiscard]] QStringView gapBefore(qsizetype token) const
    {
        const qsizetype begin = token == 0 ? 0 : m_tokens.tokens[token - 1].end;
        const qsizetype end =
            token == m_tokens.tokens.size() ? m_article.text.length() : m_tokens.tokens[token].begin;
        return m_article.text.view({begin, end});
    }

    static bool holdsSpace(QStringView gap)
    {
        return std::ranges::any_of(gap, [](QChar c) { return c.isSpace(); });
    }

    [[nodiscard]] QString textOf(Range sentence) const
    {
        QString text;
        for (qsizetype token = sentence.begin; token < sentence.end; ++token) {
            if (token > sentence.begin && holdsSpace(gapBefore(token)))
                text += u' ';
            text += m_article.text.view(m_tokens.tokens[token]);
        }
        return text;
    }

    void writeHeader()
    {
        m_bytes += "# newdoc";
        if (isOneLine(m_article.externalId) && !m_article.externalId.isEmpty())
            m_bytes += " id = " + m_article.externalId.toUtf8();
        m_bytes += "\n# global.Entity = eid-etype-layer\n";
        for (const auto &[key, member] : ConlluMetadata) {
            const QString &value = m_article.*member;
            if (!value.isEmpty() && isOneLine(value))
                m_bytes += "# " + QByteArray(key.data(), key.size()) + " = " + value.toUtf8() + '\n';
        }
    }

    [[nodiscard]] QStringList miscOf(qsizetype token) const
    {
        QStringList misc;
        if (!m_entities[token].isEmpty())
            misc.append(u"Entity="_s + m_entities[token]);
        const QStringView after = gapBefore(token + 1);
        const bool isLast = token + 1 == m_tokens.tokens.size();
        if (!isLast && !holdsSpace(after))
            misc.append(u"SpaceAfter=No"_s);
        if (!after.isEmpty() && (isLast || after != u" "))
            misc.append(u"SpacesAfter="_s + escapedSpaces(after));
        if (token == 0 && !gapBefore(0).isEmpty())
            misc.append(u"SpacesBefore="_s + escapedSpaces(gapBefore(0)));
        return misc;
    }

    void writeToken(qsizetype token, qsizetype number)
    {
        const QStringList misc = miscOf(token);
        m_bytes += QByteArray::number(number) + '\t' + m_article.text.view(m_tokens.tokens[token]).toUtf8();
        m_bytes += "\t_\t_\t_\t_\t_\t_\t_\t";
        m_bytes += misc.isEmpty() ? QByteArray("_") : misc.join(u'|').toUtf8();
        m_bytes += '\n';
    }

    const Article &m_article;
    const Tokenised &m_tokens;
    const QStringList &m_entities;
    QByteArray m_bytes;
};

} // namespace

void ConlluWriter::lose(const char *kind, const char *description, qint64 count)
{
    m_losses.add(QString::fromLatin1(kind), QCoreApplication::translate("ConlluWriter", description), count);
}

// The segments that hold tokens; none when the span cannot be written.
QList<Range> ConlluWriter::fitted(const Span &span, const Tokenised &text)
{
    QList<Range> segments;
    bool isExact = true;
    for (const Range &segment : span.segments) {
        const Fit fits = fit(segment, text, PartialPolicy::Split);
        isExact = isExact && fits.kind == Fit::Kind::Exact;
        if (fits.kind != Fit::Kind::NoToken)
            segments.append(fits.range);
    }
    if (span.extent().isEmpty())
        lose("zero-width", QT_TRANSLATE_NOOP("ConlluWriter", "Spans that cover no text"));
    else if (segments.isEmpty())
        lose("no-token", QT_TRANSLATE_NOOP("ConlluWriter", "Spans that cover no token"));
    else if (!isExact)
        lose("boundary", QT_TRANSLATE_NOOP("ConlluWriter", "Spans without the space at their ends"));
    return segments;
}

QList<ConlluWriter::Piece> ConlluWriter::pieces(const AnnotationSet &set, const Tokenised &text)
{
    QList<Piece> result;
    qint64 number = 0;
    for (const Span &span : spansInExportOrder(set)) {
        const QList<Range> segments = fitted(span, text);
        const QString id = segments.isEmpty() ? QString() : u'e' + QString::number(++number);
        const QString fields = u'-' + escapedField(span.label) + u'-' + escapedField(span.layer);
        for (qsizetype i = 0; i < segments.size(); ++i) {
            const QString piece = u"[%1/%2]"_s.arg(i + 1).arg(segments.size());
            result.append({segments.size() == 1 ? id : QString(id + piece), fields, segments[i]});
        }
    }
    return result;
}

Result<void> ConlluWriter::writeSet(const ExportDocument &document, qsizetype set, const Tokenised &text,
                                    const QList<Piece> &pieces)
{
    const AnnotationSet &work = document.sets[set];
    m_files.countAnnotator(work.annotator, m_losses);
    countWork(work, m_losses);
    const QStringList entities = bracketsOf(text.tokens.size(), pieces, text);
    const QString &id = document.article.externalId;
    const QString stem = isSentenceId(id) ? id : u"article-"_s + QString::number(m_articles);
    return m_files.write(work.annotator, {}, ConlluText(document.article, text, entities).write(stem));
}

Result<void> ConlluWriter::write(const ExportDocument &document)
{
    ++m_articles;
    Tokenised text = tokenise(document.article.text, m_rule);
    if (document.sets.isEmpty() || text.tokens.isEmpty()) {
        countArticle(document, m_losses);
        return {};
    }
    qint64 unheld = isOneLine(document.article.externalId) ? 0 : 1;
    for (const auto &[key, member] : ConlluMetadata)
        unheld += isOneLine(document.article.*member) ? 0 : 1;
    if (unheld > 0)
        lose("metadata",
             QT_TRANSLATE_NOOP("ConlluWriter", "What is known of articles and does not fit a line"), unheld);
    QList<QList<Piece>> sets;
    QList<Range> ranges;
    for (const AnnotationSet &set : document.sets) {
        sets.append(pieces(set, text));
        for (const Piece &piece : std::as_const(sets.last()))
            ranges.append(piece.range);
    }
    text = cutAt(text, ranges);
    Result<void> written;
    for (qsizetype set = 0; written && set < sets.size(); ++set)
        written = writeSet(document, set, text, sets[set]);
    return written;
}

Result<void> ConlluWriter::finish()
{
    return m_files.finish();
}

} // namespace Galley
