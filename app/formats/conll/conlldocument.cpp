#include "formats/conll/conlldocument.h"

#include "text/utf8.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(TagDecoder::Fault fault, const QString &tag, TagScheme scheme)
{
    switch (fault) {
    case TagDecoder::Fault::Stray:
        return QCoreApplication::translate("Conll",
                                           "“%1” begins a span as %2 does not; it is read as its beginning.")
            .arg(tag, wordFor(scheme).toUpper());
    case TagDecoder::Fault::Unclosed:
        return QCoreApplication::translate(
                   "Conll", "The span before “%1” is not closed as %2 does; it is read as ended.")
            .arg(tag, wordFor(scheme).toUpper());
    default:
        return QCoreApplication::translate("Conll", "“%1” is no tag of %2.")
            .arg(tag, wordFor(scheme).toUpper());
    }
}

} // namespace

ConllDocument::ConllDocument(const ConllLayout &layout)
    : m_layout(layout)
    , m_decoders(layout.tags.size(), TagDecoder(layout.scheme))
{}

void ConllDocument::append(QStringView token)
{
    if (!m_text.isEmpty()) {
        m_text += m_inSentence ? u' ' : u'\n';
        ++m_length;
    }
    m_text += token;
    const qsizetype begin = m_length;
    m_length += std::ranges::count_if(token, [](QChar c) { return !c.isLowSurrogate(); });
    m_tokens.append({begin, m_length});
}

void ConllDocument::add(const ConllLine &row, const Place &place)
{
    if (m_tokens.isEmpty())
        m_place = place;
    const QByteArrayView token = row.fields[m_layout.token];
    if (token.isEmpty())
        return addFault(QCoreApplication::translate("Conll", "The line has no token."), place);
    if (m_text.size() + token.size() > LongestText)
        return addFault(
            QCoreApplication::translate("Conll",
                                        "The article is too long. Say how many sentences an article "
                                        "has."),
            place);
    append(exactFromUtf8(token));
    m_inSentence = true;
    for (qsizetype i = 0; i < m_layout.tags.size(); ++i)
        addTag(i, row.fields[m_layout.tags[i]], place);
}

void ConllDocument::addTag(qsizetype column, QByteArrayView field, const Place &place)
{
    const std::optional<Tag> tag = tagFrom(field, m_layout.scheme);
    TagDecoder::Fault fault = m_decoders[column].add(tag.value_or(Tag{}));
    if (!tag)
        fault = TagDecoder::Fault::Foreign;
    if (fault != TagDecoder::Fault::None)
        addFault(messageOf(fault, QString::fromUtf8(field), m_layout.scheme), place);
}

void ConllDocument::endSentence(const Place &place)
{
    if (!m_inSentence)
        return;
    m_inSentence = false;
    ++m_sentences;
    for (TagDecoder &decoder : m_decoders) {
        if (const TagDecoder::Fault fault = decoder.endSentence(); fault != TagDecoder::Fault::None)
            addFault(messageOf(fault, QCoreApplication::translate("Conll", "end of the sentence"),
                               m_layout.scheme),
                     place);
    }
}

void ConllDocument::addFault(const QString &message, const Place &place)
{
    if (m_problems.size() < MostProblems)
        m_problems.append({Error::Kind::InvalidInput, message, {}, place});
}

QList<IncomingSpan> ConllDocument::spans(const ArticleText &text)
{
    QList<IncomingSpan> result;
    for (qsizetype i = 0; i < m_decoders.size(); ++i) {
        for (const TokenSpan &span : m_decoders[i].take()) {
            Span value;
            value.layer = m_layout.layers[i];
            value.label = span.label.isEmpty() ? u"span"_s : span.label;
            value.segments = {{m_tokens[span.begin].begin, m_tokens[span.end - 1].end}};
            value.quote = text.quote(value.segments);
            result.append({{}, std::move(value)});
        }
    }
    return result;
}

Document ConllDocument::finish(const QString &id, const QString &annotator)
{
    Document document;
    document.place = m_place;
    if (m_tokens.isEmpty())
        document.place = m_problems.front().place;
    document.broken = m_tokens.isEmpty();
    document.problems = std::move(m_problems);
    Result<ArticleText> text = ArticleText::fromString(std::move(m_text));
    if (!text) {
        document.broken = true;
        Error problem = text.error();
        problem.place.file = m_place.file;
        problem.place.line = m_place.line;
        document.problems.append(std::move(problem));
        return document;
    }
    document.article.externalId = id;
    document.article.sha256 = text->sha256();
    document.article.text = std::move(*text);
    document.sets = {
        IncomingSet{Annotator{.name = annotator}, SetState::New, spans(document.article.text), {}, {}}};
    if (!m_layout.passed.isEmpty())
        document.leftOut.add(
            u"column"_s,
            QCoreApplication::translate("Conll", "Columns that hold no tags, such as parts of speech"),
            m_layout.passed.size());
    return document;
}

} // namespace Galley
