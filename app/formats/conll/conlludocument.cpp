#include "formats/conll/conlludocument.h"

#include "formats/conll/conllumetadata.h"
#include "formats/conll/tagrecognition.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

qsizetype codePoints(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

// Of "# text", which stands on one line: what is not seen does not count.
QString comparable(const QString &text)
{
    QString seen = text;
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c == QChar(0x200B); });
    return seen.simplified();
}

} // namespace

ConlluDocument::ConlluDocument(QString entityFields)
    : m_entityFields(std::move(entityFields))
{
    if (!m_entityFields.isEmpty())
        m_entities.setFields(m_entityFields);
}

void ConlluDocument::report(const QString &message, qint64 line)
{
    Place place = m_place;
    place.line = line;
    if (m_problems.size() < MostProblems)
        m_problems.append({Error::Kind::InvalidInput, message, {}, place});
}

void ConlluDocument::takeMetadata(const ConlluComment &comment)
{
    const auto known = std::ranges::find(ConlluMetadata, comment.key, &ConlluMetadatum::first);
    if (known != ConlluMetadata.end())
        m_article.*known->second = comment.value;
}

void ConlluDocument::takeComments(const ConlluSentence &sentence)
{
    for (const ConlluComment &comment : sentence.comments) {
        if (comment.key == u"newdoc id" || comment.key == u"newdoc")
            m_id = comment.value;
        else if (comment.key == u"global.Entity")
            m_entities.setFields(m_entityFields = comment.value);
        else if ((comment.key == u"newpar" || comment.key == u"newpar id") && m_words > 0 && !m_isGapSaid)
            m_gap = u"\n"_s;
        else
            takeMetadata(comment);
    }
}

void ConlluDocument::append(QStringView text)
{
    m_text += text;
    m_length += codePoints(text);
}

// Words of a token have their own part of its text where they add up to it, else all of it.
void ConlluDocument::locate(QList<Located>::iterator begin, QList<Located>::iterator end,
                            const ConlluRow &token, qsizetype from)
{
    const auto isWord = [](const Located &word) { return word.row->kind == ConlluRow::Kind::Word; };
    QString forms;
    for (auto word = begin; word != end; ++word)
        forms += isWord(*word) ? word->row->form : QString();
    const bool apart = forms == token.form && codePoints(forms) == m_length - from;
    qsizetype at = from;
    for (auto word = begin; word != end; ++word) {
        const qsizetype length = apart && isWord(*word) ? codePoints(word->row->form) : 0;
        word->range = isWord(*word) && !apart ? Range{from, m_length} : Range{at, at + length};
        at += length;
    }
}

void ConlluDocument::takeToken(const ConlluRow &token, QList<Located> &located)
{
    const ConlluMisc misc(token.misc);
    append(m_words > 0 ? m_gap : QString());
    append(unescapedSpaces(misc.value(u"SpacesBefore").value_or(QString())));
    const qsizetype from = m_length;
    const std::optional<QString> inToken = misc.value(u"SpacesInToken");
    append(inToken ? unescapedSpaces(*inToken) : token.form);
    located.append(Located{&token, {from, m_length}});
    const std::optional<QString> after = misc.value(u"SpacesAfter");
    m_isGapSaid = after.has_value();
    m_gap = after ? unescapedSpaces(*after) : misc.value(u"SpaceAfter") == u"No"_s ? QString() : u" "_s;
    ++m_words;
}

QList<ConlluDocument::Located> ConlluDocument::takeText(const ConlluSentence &sentence)
{
    QList<Located> located;
    for (qsizetype i = 0; i < sentence.rows.size(); ++i) {
        const ConlluRow &row = sentence.rows[i];
        if (row.kind == ConlluRow::Kind::Empty) {
            located.append(Located{&row, {m_length, m_length}});
            continue;
        }
        takeToken(row, located);
        if (row.kind != ConlluRow::Kind::Range)
            continue;
        const qsizetype first = located.size();
        for (qint64 words = row.last - row.first + 1; words > 0; ++i) {
            located.append(Located{&sentence.rows[i + 1], {}});
            words -= sentence.rows[i + 1].kind == ConlluRow::Kind::Word ? 1 : 0;
        }
        locate(located.begin() + first, located.end(), row, located[first - 1].range.begin);
    }
    return located;
}

void ConlluDocument::checkText(const ConlluSentence &sentence, qsizetype from)
{
    const ConlluComment *const comment = sentence.comment(u"text");
    if (comment && comparable(comment->value) != comparable(m_text.sliced(from)))
        report(QCoreApplication::translate("Conllu", "The text is not that of the tokens, which is “%1”.")
                   .arg(m_text.sliced(from).simplified().left(200)),
               comment->line);
}

void ConlluDocument::takeWork(const QList<Located> &located)
{
    for (const Located &word : located) {
        const ConlluMisc misc(word.row->misc);
        Place place = m_place;
        place.line = word.row->line;
        if (const std::optional<QString> entities = misc.value(u"Entity"))
            m_entities.add(*entities, word.range, place, m_problems);
        for (const QStringView name : {u"Bridge", u"SplitAnte"}) {
            const std::optional<QString> links = misc.value(name);
            m_bridges += links ? links->count(u',') + 1 : 0;
        }
    }
    takeTags(located);
}

void ConlluDocument::takeTags(const QList<Located> &located)
{
    QStringList tags;
    QList<Range> ranges;
    bool any = false;
    for (const Located &word : located) {
        if (word.row->kind != ConlluRow::Kind::Word)
            continue;
        const std::optional<QString> tag = ConlluMisc(word.row->misc).value(u"NER");
        any = any || tag.has_value();
        tags.append(tag.value_or(u"O"_s));
        ranges.append(word.range);
    }
    if (!any)
        return;
    m_tags.append(tags);
    m_tagged += ranges;
}

void ConlluDocument::add(const ConlluSentence &sentence)
{
    if (m_place.line < 0)
        m_place = sentence.place;
    takeComments(sentence);
    for (const Error &problem : sentence.problems)
        report(problem.message, problem.place.line);
    if (!sentence.isGood)
        return;
    if (m_text.size() > LongestText)
        return report(
            QCoreApplication::translate("Conllu", "The article is too long: divide it by “# newdoc”."),
            sentence.place.line);
    const qsizetype from = m_text.size() + (m_words > 0 ? m_gap.size() : 0);
    const QList<Located> located = takeText(sentence);
    checkText(sentence, from);
    takeWork(located);
}

QList<IncomingSpan> ConlluDocument::taggedSpans(const ArticleText &text)
{
    QList<IncomingSpan> spans;
    for (const TokenSpan &tagged : spansOfTags(m_tags)) {
        Span span;
        span.label = tagged.label.isEmpty() ? u"entity"_s : tagged.label;
        span.segments = {{m_tagged[tagged.begin].begin, m_tagged[tagged.end - 1].end}};
        span.quote = text.quote(span.segments);
        spans.append({{}, std::move(span)});
    }
    return spans;
}

Document ConlluDocument::finish(const QString &id, const QString &annotator)
{
    if (m_isGapSaid)
        append(m_gap);
    Document document;
    document.place = m_place;
    Result<ArticleText> text = ArticleText::fromString(std::move(m_text));
    document.broken = m_words == 0 || !text;
    if (!text)
        report(text.error().message, m_place.line);
    if (text && m_words > 0) {
        QList<IncomingSpan> spans = m_entities.finish(*text, m_problems, document.leftOut);
        spans += taggedSpans(*text);
        document.sets = {IncomingSet{Annotator{.name = annotator}, SetState::New, std::move(spans), {}, {}}};
        document.article = std::move(m_article);
        document.article.externalId = id;
        document.article.encoding = u"UTF-8"_s;
        document.article.sha256 = text->sha256();
        document.article.text = std::move(*text);
    }
    document.problems = std::move(m_problems);
    if (m_bridges > 0)
        document.leftOut.add(u"relation"_s, QCoreApplication::translate("Conllu", "Bridges between entities"),
                             m_bridges);
    return document;
}

} // namespace Galley
