#include "review/adjudication/policyarticle.h"

namespace Galley {

namespace {

const Span *spanOf(const Unit &unit, const ArticleUnits &units, const QList<AnnotationSet> &sets)
{
    for (const UnitSet &from : units.sets) {
        if (from.annotator != unit.annotator)
            continue;
        for (const AnnotationSet &set : sets) {
            if (set.id == from.id)
                return set.span(unit.span);
        }
    }
    return nullptr;
}

} // namespace

Choice withSpans(Choice choice, const ArticleUnits &units, const QList<AnnotationSet> &sets)
{
    for (const int place : std::exchange(choice.units, {})) {
        if (const Span *const span = spanOf(units.units[size_t(place)], units, sets)) {
            choice.spans += *span;
            choice.spans.last().id = 0;
        }
    }
    return choice;
}

} // namespace Galley
