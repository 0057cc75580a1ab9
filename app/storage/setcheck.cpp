#include "storage/setcheck.h"

#include "annotation/constraints.h"
#include "storage/commentrows.h"
#include "storage/decisionrows.h"
#include "storage/journalrows.h"
#include "storage/rowjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

QString itemOf(const Span &span)
{
    return QStringLiteral("s%1").arg(span.id);
}

QString itemOf(const Relation &relation)
{
    return QStringLiteral("r%1").arg(relation.id);
}

// Which of the two checkOffsets means: with the right quote, only the offsets can be wrong.
bool offsetsFit(Span span, const ArticleText &text)
{
    span.quote = text.quote(span.segments);
    return checkOffsets(span, text).has_value();
}

} // namespace

SetCheck::SetCheck(Database &database, const Article &article, const SchemaSet &schemas,
                   const SetHeader &header)
    : m_database(database)
    , m_article(article)
    , m_schemas(schemas)
    , m_header(header)
{}

void SetCheck::report(const char *kind, const QString &message, const QString &item)
{
    m_problems.append(
        {QLatin1StringView(kind), message, m_article.externalId, m_header.annotator.name, item});
}

QList<Problem> SetCheck::run()
{
    const auto readable = read()
                              .and_then([&] {
                                  for (const Span &span : std::as_const(m_spans))
                                      checkSpan(span);
                                  for (const Relation &relation : std::as_const(m_relations))
                                      checkRelation(relation);
                                  checkCounts();
                                  return checkExtents();
                              })
                              .and_then([&] { return checkWords(); })
                              .and_then([&] { return checkFields(); })
                              .and_then([&] { return checkComments(); })
                              .and_then([&] { return checkDecisions(); })
                              .and_then([&] { return checkJournal(); });
    if (!readable)
        report("database", readable.error().message + u' ' + readable.error().detail);
    return m_problems;
}

Result<void> SetCheck::read()
{
    return spanRows(m_database, m_header.id)
        .and_then([&](QList<Span> spans) {
            m_spans = std::move(spans);
            return relationRows(m_database, m_header.id);
        })
        .transform([&](QList<Relation> relations) { m_relations = std::move(relations); });
}

void SetCheck::checkSpan(const Span &span)
{
    if (const auto fits = checkOffsets(span, m_article.text); !fits)
        report(offsetsFit(span, m_article.text) ? "quote" : "offset", fits.error().message, itemOf(span));
    if (const auto known = checkLabel(span, m_schemas); !known)
        report("label", known.error().message, itemOf(span));
    if (const Layer *const layer = m_schemas.layer(span.layer))
        checkValues(span.attributes, layer->attributes, itemOf(span));
    if (span.activeMs < 0)
        report("database", say(QT_TRANSLATE_NOOP("Check", "The span's active time is less than nothing.")),
               itemOf(span));
    if (span.certainty && (*span.certainty < 0 || *span.certainty > 1))
        report("database",
               say(QT_TRANSLATE_NOOP("Check", "The span's certainty is %1, which is not from 0 to 1."))
                   .arg(*span.certainty),
               itemOf(span));
}

void SetCheck::checkValues(const QJsonObject &values, const QList<Attribute> &declared, const QString &item)
{
    for (const Error &fault : valueFaults(values, declared))
        report("value", fault.message, item);
}

void SetCheck::checkComment(const Comment &comment)
{
    const QString item = QStringLiteral("c%1").arg(comment.id);
    const qsizetype length = m_article.text.length();
    if (const auto place = comment.place;
        place && (place->begin < 0 || place->end < place->begin || place->end > length))
        report("offset", say(QT_TRANSLATE_NOOP("Check", "The comment's place lies outside the text.")), item);
    if (comment.span >= m_header.nextSpan)
        report("dangling",
               say(QT_TRANSLATE_NOOP("Check", "The comment is about span s%1, which there never was."))
                   .arg(comment.span),
               item);
    if (comment.id >= m_header.nextComment)
        report("count", say(QT_TRANSLATE_NOOP("Check", "The next comment would get an id that is taken.")),
               item);
}

void SetCheck::checkRelation(const Relation &relation)
{
    for (const SpanId end : {relation.from, relation.to}) {
        if (!std::ranges::binary_search(m_spans, end, {}, &Span::id))
            report("dangling",
                   say(QT_TRANSLATE_NOOP("Check", "The relation leads to span s%1, which is not there."))
                       .arg(end),
                   itemOf(relation));
    }
    if (const RelationType *const type = m_schemas.relation(relation.type))
        checkValues(relation.attributes, type->attributes, itemOf(relation));
    else
        report("label",
               say(QT_TRANSLATE_NOOP("Check", "No schema of the project has a relation type “%1”."))
                   .arg(relation.type),
               itemOf(relation));
}

Result<void> SetCheck::checkExtents()
{
    Statement rows =
        m_database.query("SELECT id, begins, ends, segments FROM span WHERE set_id = $1 AND segments IS NOT "
                         "NULL",
                         m_header.id);
    while (rows.next()) {
        const auto segments = segmentsFromColumn(rows.bytes(3));
        if (!segments || segments->first().begin != rows.integer(1) ||
            segments->last().end != rows.integer(2))
            report("offset",
                   say(QT_TRANSLATE_NOOP("Check", "The span's begin and end are not those of its segments.")),
                   QStringLiteral("s%1").arg(rows.integer(0)));
    }
    return rows.finish();
}

// Words that the header could not take up.
Result<void> SetCheck::checkWords()
{
    Statement row =
        m_database.query("SELECT s.state, n.kind FROM annotation_set s JOIN annotator n ON n.id = "
                         "s.annotator_id WHERE s.id = $1",
                         m_header.id);
    if (row.next()) {
        if (!setStateFrom(row.string(0)))
            report("database",
                   say(QT_TRANSLATE_NOOP("Check", "“%1” is no state of a set.")).arg(row.string(0)));
        if (!annotatorKindFrom(row.string(1)))
            report("database",
                   say(QT_TRANSLATE_NOOP("Check", "“%1” is no kind of annotator.")).arg(row.string(1)));
    }
    return row.finish();
}

Result<void> SetCheck::checkFields()
{
    const auto fields = fieldRows(m_database, m_header.id);
    if (!fields)
        return std::unexpected(fields.error());
    for (const QString &name : fields->keys()) {
        if (const Attribute *const field = m_schemas.field(name))
            checkValues(*fields, {*field}, {});
        else
            report("label",
                   say(QT_TRANSLATE_NOOP("Check", "No schema of the project has a field “%1”.")).arg(name));
    }
    return {};
}

Result<void> SetCheck::checkComments()
{
    return commentRows(m_database, m_header.id).transform([this](const QList<Comment> &comments) {
        for (const Comment &comment : comments)
            checkComment(comment);
    });
}

// What a decision made may be gone since, by hand or by another decision; ids are never used again.
void SetCheck::checkDecision(const Decision &decision)
{
    const QString item = QStringLiteral("d%1").arg(decision.id);
    const qsizetype length = m_article.text.length();
    const auto &[begin, end] = decision.place;
    const bool inside = begin >= 0 && end >= begin && end <= length;
    if (const auto good = Galley::checkDecision(decision, m_article.text); !good)
        report(inside ? "value" : "offset", good.error().message, item);
    for (const SpanId span : decision.spans) {
        if (span <= 0 || span >= m_header.nextSpan)
            report("dangling",
                   say(QT_TRANSLATE_NOOP("Check", "The decision made span s%1, which there never was."))
                       .arg(span),
                   item);
    }
    if (decision.id >= m_header.nextDecision)
        report("count", say(QT_TRANSLATE_NOOP("Check", "The next decision would get an id that is taken.")),
               item);
}

Result<void> SetCheck::checkDecisions()
{
    return decisionRows(m_database, m_header.id).transform([this](const QList<Decision> &decisions) {
        for (const Decision &decision : decisions)
            checkDecision(decision);
    });
}

void SetCheck::checkCounts()
{
    if (m_spans.size() != m_header.spanCount || m_relations.size() != m_header.relationCount)
        report(
            "count",
            say(QT_TRANSLATE_NOOP("Check", "Spans of the set: %1, relations: %2; noted for it: %3 and %4."))
                .arg(m_spans.size())
                .arg(m_relations.size())
                .arg(m_header.spanCount)
                .arg(m_header.relationCount));
    if ((!m_spans.isEmpty() && m_spans.last().id >= m_header.nextSpan) ||
        (!m_relations.isEmpty() && m_relations.last().id >= m_header.nextRelation))
        report("count", say(QT_TRANSLATE_NOOP("Check", "The next mark would get an id that is taken.")));
}

Result<void> SetCheck::checkJournal()
{
    const auto entries = journalRows(m_database, m_header.id);
    if (!entries)
        return std::unexpected(entries.error());
    for (qsizetype i = 0; i < entries->size(); ++i) {
        if (entries->at(i).revision != i + 1) {
            report("journal",
                   say(QT_TRANSLATE_NOOP("Check", "Entry %1 of the journal is missing.")).arg(i + 1));
            return {};
        }
    }
    if (entries->size() != m_header.revision) {
        report("journal",
               say(QT_TRANSLATE_NOOP("Check", "Revision of the set: %1; entries in its journal: %2."))
                   .arg(m_header.revision)
                   .arg(entries->size()));
        return {};
    }
    checkReplay(*entries);
    return {};
}

// Takes back entry after entry, the newest first, until the set is new or only an import explains what is
// left.
void SetCheck::checkReplay(const QList<JournalEntry> &entries)
{
    auto set = readSet(m_database, m_header);
    if (!set)
        return;                 // reported by what made it fail
    set->locksWhenDone = false; // it may have been decided only after the work
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind == JournalEntry::Kind::Import)
            return;
        if (auto undone = set->apply(inverse(entry->edit)); !undone) {
            report("journal",
                   say(QT_TRANSLATE_NOOP(
                           "Check", "Entry %1 of the journal does not lead to the marks that are stored."))
                       .arg(entry->revision));
            return;
        }
    }
    if (!set->isEmpty() || set->state() != SetState::New)
        report("journal",
               say(QT_TRANSLATE_NOOP("Check", "The set holds something that its journal does not tell of.")));
}

} // namespace Galley
