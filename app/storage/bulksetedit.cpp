#include "storage/bulksetedit.h"

#include "annotation/constraints.h"
#include "annotation/edits.h"
#include "annotation/offered.h"
#include "storage/refusal.h"

#include <algorithm>

namespace Galley {

namespace {

struct Words
{
    QString operator()(const BulkMark &) const { return QStringLiteral("mark"); }

    QString operator()(const BulkRelabel &) const { return QStringLiteral("relabel"); }

    QString operator()(const BulkDelete &) const { return QStringLiteral("delete"); }

    QString operator()(const BulkAttribute &) const { return QStringLiteral("attribute"); }
};

Result<void> checkDeclared(const Attribute *attribute, const QString &id, const Span &span)
{
    if (!attribute)
        return fail(Error::Kind::InvalidInput,
                    translated(QT_TRANSLATE_NOOP("Storage", "Layer “%1” has no attribute “%2”."))
                        .arg(span.layer, id));
    if (!applies(*attribute, span.label, span.attributes))
        return fail(Error::Kind::InvalidInput,
                    translated(QT_TRANSLATE_NOOP("Storage",
                                                 "Attribute “%1” is not asked of this span: its label or "
                                                 "another attribute rules it out."))
                        .arg(id));
    return {};
}

} // namespace

QString wordFor(const BulkAction &action)
{
    return std::visit(Words(), action);
}

BulkSetEdit::BulkSetEdit(const BulkAction &action, const AnnotationSet &set, const SchemaSet &schemas,
                         const ArticleText &text)
    : m_action(action)
    , m_schemas(schemas)
    , m_text(text)
    , m_set(set)
    , m_edit{wordFor(action), {}}
{}

Result<BulkSetEdit::Effect> BulkSetEdit::add(const BulkTarget &target)
{
    auto edit = std::visit([&](const auto &action) { return editFor(action, target); }, m_action);
    if (!edit)
        return std::unexpected(std::move(edit).error());
    if (edit->changes.isEmpty())
        return Effect::Unchanged;
    return checkEdit(*edit, m_set, m_schemas, m_text)
        .and_then([&] { return m_set.apply(*edit); })
        .transform([&] {
            relationsRemoved += std::ranges::count_if(
                edit->changes, [](const Change &c) { return std::holds_alternative<RelationChange>(c); });
            m_edit.changes += edit->changes;
            return Effect::Changed;
        });
}

Edit BulkSetEdit::edit() const
{
    Edit edit = m_edit;
    if (!edit.changes.isEmpty() && m_set.state() == SetState::New)
        edit.changes.append(StateChange{SetState::New, SetState::InProgress});
    return edit;
}

Result<Edit> BulkSetEdit::editFor(const BulkMark &mark, const BulkTarget &target) const
{
    if (target.segments.isEmpty())
        return fail(Error::Kind::InvalidInput,
                    translated(QT_TRANSLATE_NOOP("Storage", "There is no text to mark here.")));
    if (isMarked(mark, target.segments))
        return Edit{};
    if (auto offered = checkOffered(m_schemas, mark.layer, mark.label); !offered)
        return std::unexpected(std::move(offered).error());
    // The quote is taken from the text, so what lies outside has to be refused before.
    Span span{.layer = mark.layer, .label = mark.label, .segments = target.segments};
    if (target.segments.first().begin < 0 || target.segments.last().end > m_text.length())
        return checkOffsets(span, m_text).transform([] { return Edit(); });
    return Edits::mark(m_set, m_text, mark.layer, mark.label, target.segments, mark.attributes);
}

Result<Edit> BulkSetEdit::editFor(const BulkRelabel &relabel, const BulkTarget &target) const
{
    return checkOffered(m_schemas, relabel.layer, relabel.label)
        .and_then([&] { return spanOf(target); })
        .transform(
            [&](const Span *span) { return Edits::relabel(m_set, span->id, relabel.layer, relabel.label); });
}

Result<Edit> BulkSetEdit::editFor(const BulkDelete &, const BulkTarget &target) const
{
    return spanOf(target).transform([&](const Span *span) { return Edits::remove(m_set, span->id); });
}

Result<Edit> BulkSetEdit::editFor(const BulkAttribute &change, const BulkTarget &target) const
{
    return spanOf(target).and_then([&](const Span *span) -> Result<Edit> {
        const Layer *const layer = m_schemas.layer(span->layer);
        const Attribute *const attribute = layer ? findAttribute(*layer, change.attribute) : nullptr;
        // What no longer applies may still be taken away.
        if (!change.value.isUndefined()) {
            if (auto declared = checkDeclared(attribute, change.attribute, *span); !declared)
                return std::unexpected(std::move(declared).error());
        }
        return Edits::setAttribute(m_set, span->id, change.attribute, change.value);
    });
}

bool BulkSetEdit::isMarked(const BulkMark &mark, const QList<Range> &segments) const
{
    const Range extent{segments.first().begin, segments.last().end};
    return std::ranges::any_of(m_set.index().touching(extent), [&](const SpanIndex::Entry &entry) {
        const Span *const span = entry.extent == extent ? m_set.span(entry.id) : nullptr;
        return span && span->layer == mark.layer && span->label == mark.label && span->segments == segments;
    });
}

Result<const Span *> BulkSetEdit::spanOf(const BulkTarget &target) const
{
    if (const Span *const span = m_set.span(target.span))
        return span;
    return fail(Error::Kind::NotFound,
                translated(target.span ? QT_TRANSLATE_NOOP("Storage",
                                                           "The span is no longer there, or is not "
                                                           "the annotator's own.")
                                       : QT_TRANSLATE_NOOP("Storage", "Nothing is marked here.")));
}

} // namespace Galley
