#include "concordance/marking.h"

#include "annotation/constraints.h"
#include "text/tokens.h"

#include <QCoreApplication>

namespace Galley::Marking {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Marking)
};

bool isWordAt(const ArticleText &text, qsizetype offset)
{
    if (offset < 0 || offset >= text.length())
        return false;
    const QStringView character = text.view({offset, offset + 1});
    return character.size() > 1 ? QChar::isLetterOrNumber(QChar::surrogateToUcs4(character[0], character[1]))
                                : character[0].isLetterOrNumber();
}

// Whether a range ends where words end.
bool isWhole(const ArticleText &text, Range range)
{
    return !(isWordAt(text, range.begin - 1) && isWordAt(text, range.begin)) &&
        !(isWordAt(text, range.end - 1) && isWordAt(text, range.end));
}

QJsonObject entitiesOf(const Span &span, const SchemaSet &schemas)
{
    QJsonObject entities;
    const Layer *const layer = schemas.layer(span.layer);
    for (const Attribute &attribute : layer ? layer->attributes : QList<Attribute>()) {
        if (attribute.kind == Attribute::Kind::Entity && attribute.conditions.isEmpty() &&
            span.attributes.contains(attribute.id))
            entities[attribute.id] = span.attributes.value(attribute.id);
    }
    return entities;
}

// The mark of the layer that is in the way: the same place or a part of it.
const Span *markAt(const Session &session, Range range, const QString &layer)
{
    const Span *found = nullptr;
    for (const SpanIndex::Entry &entry : session.set().index().touching(range)) {
        const Span *const span = session.set().span(entry.id);
        if (!span || span->layer != layer || !span->extent().overlaps(range))
            continue;
        if (span->segments == QList<Range>{range})
            return span;
        found = span;
    }
    return found;
}

QString labelName(const Session &session, const Span &span)
{
    const Label *const label = session.schemas().label(span.layer, span.label);
    return label ? label->name : span.label;
}

} // namespace

Result<Subject> subjectAt(const Session &session, Range selection, SpanId focused)
{
    const ArticleText &text = session.article().text;
    const Span *const span = selection.isEmpty() ? session.set().span(focused) : nullptr;
    if (span && span->segments.size() != 1)
        return fail(Error::Kind::InvalidInput,
                    Words::tr("This mark has several pieces: select a text to mark it everywhere."));
    const Range range = span  ? span->extent()
        : selection.isEmpty() ? wordAt(text, selection.begin)
                              : selection;
    Subject subject{.text = onOneLine(text.view(range)).trimmed(), .wholeWords = isWhole(text, range)};
    if (subject.text.isEmpty())
        return fail(Error::Kind::NotFound,
                    Words::tr("There is no word at the caret: go to a mark or a word, or select text."));
    if (span) {
        subject.layer = span->layer;
        subject.label = span->label;
        subject.attributes = entitiesOf(*span, session.schemas());
    }
    return subject;
}

KwicRow rowAt(const Session &session, Range range, const QString &layer, const QString &label,
              const std::set<Range> &skipped)
{
    KwicRow row;
    row.hit.article = session.article().id;
    row.hit.range = range;
    fillContext(row.hit, session.article().text);
    tick(row, session, layer, label, skipped);
    return row;
}

void tick(KwicRow &row, const Session &session, const QString &layerId, const QString &label,
          const std::set<Range> &skipped)
{
    Hit &hit = row.hit;
    hit.layer.clear();
    hit.label.clear();
    hit.span = 0;
    row.note.clear();
    const Layer *const layer = session.schemas().layer(layerId);
    if (!layer) {
        row.tick = KwicRow::Tick::On;
        return;
    }
    const Span *const there = markAt(session, hit.range, layerId);
    if (there) {
        hit.layer = there->layer;
        hit.label = there->label;
        hit.span = there->id;
    }
    const bool isSame = there && there->label == label && there->segments == QList<Range>{hit.range};
    const Span wanted{.layer = layerId, .label = label, .segments = {hit.range}};
    const Result<void> allowed = checkLayer(wanted, *layer, session.set(), session.article().text);
    if (isSame || !allowed) {
        row.tick = KwicRow::Tick::Never;
        row.note = isSame ? Words::tr("marked already") : allowed.error().message;
    } else if (there) {
        row.tick = KwicRow::Tick::Off;
        row.note = there->segments == QList<Range>{hit.range}
            ? Words::tr("is “%1”").arg(labelName(session, *there))
            : Words::tr("in “%1”: %2").arg(there->quote, labelName(session, *there));
    } else if (skipped.contains(hit.range)) {
        row.tick = KwicRow::Tick::Off;
        row.note = Words::tr("left out before");
    } else {
        row.tick = KwicRow::Tick::On;
    }
}

} // namespace Galley::Marking
