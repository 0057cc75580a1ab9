#include "article/spannavigation.h"

#include <QCoreApplication>

#include <limits>

namespace Galley {

namespace {

constexpr qsizetype longestQuote = 60;
constexpr qsizetype infinity = std::numeric_limits<qsizetype>::max();

} // namespace

SpanStep stepFrom(const AnnotationSet &set, SpanId from, qsizetype offset, bool next)
{
    const SpanIndex &index = set.index();
    const Span *const span = set.span(from);
    SpanIndex::Entry here{{offset, infinity}, 0}; // before every span that begins there
    if (span)
        here = {span->extent(), span->id};
    if (const auto found = next ? index.after(here) : index.before(here))
        return {found->id, false};
    // Round the end, unless there is nothing at all.
    const SpanIndex::Entry beyond =
        next ? SpanIndex::Entry{{-1, -1}, 0} : SpanIndex::Entry{{infinity, infinity}, 0};
    const auto first = next ? index.after(beyond) : index.before(beyond);
    return first ? SpanStep{first->id, true} : SpanStep{};
}

QString shortQuote(const Span &span)
{
    const QString quote = span.quote.simplified();
    if (quote.size() <= longestQuote)
        return quote;
    qsizetype cut = longestQuote - 1;
    if (quote[cut].isLowSurrogate())
        --cut;
    return quote.left(cut) + QChar(0x2026);
}

QString quoted(const Span &span)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    return QCoreApplication::translate("Galley::ArticleView", "“%1”").arg(isolate + shortQuote(span) + end);
}

QString describe(const Span &span, const SchemaSet &schemas, const AnnotationSet &set)
{
    const Label *const label = schemas.label(span.layer, span.label);
    const QString name = label ? label->name : span.label;
    QString text = QCoreApplication::translate("Galley::ArticleView", "%1: %2").arg(name, quoted(span));
    if (const qsizetype relations = set.relationsOf(span.id).size(); relations > 0)
        text += u", " +
            QCoreApplication::translate("Galley::ArticleView", "%Ln relation(s)", nullptr, int(relations));
    return text;
}

} // namespace Galley
