#include "review/adjudication/remarks.h"

#include "storage/team.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Kind = ReviewRemark::Kind;

bool hasBegun(const UnitSet &set)
{
    return set.revision > 0;
}

std::optional<Kind> remarkOn(const UnitSet &set, const ArticleUnits &units)
{
    if (!hasBegun(set))
        return Kind::NotBegun;
    if (set.state == SetState::InProgress || set.state == SetState::Returned)
        return Kind::Unfinished;
    if (isFinished(set.state) && !std::ranges::contains(units.units, set.annotator, &Unit::annotator))
        return Kind::EmptySet;
    return std::nullopt;
}

QList<ReviewRemark> remarksOnLabels(const ArticleUnits &units, const UnitNames &names,
                                    const SchemaSet &schemas)
{
    std::set<std::pair<int, int>> seen; // annotator, label
    QList<ReviewRemark> remarks;
    for (const Unit &unit : units.units) {
        if (!seen.emplace(unit.annotator, unit.label).second)
            continue;
        const QString &layer = names.layers.name(unit.layer);
        const QString &label = names.labels.name(unit.label);
        if (!schemas.label(layer, label))
            remarks.append({Kind::LabelGone, names.annotators.name(unit.annotator), layer + u'/' + label});
    }
    return remarks;
}

} // namespace

QList<ReviewRemark> remarksOn(const ArticleUnits &units, const UnitNames &names, const SchemaSet &schemas,
                              const QList<WorkElsewhere> &elsewhere)
{
    QList<ReviewRemark> remarks;
    QStringList present;
    for (const UnitSet &set : units.sets) {
        if (hasBegun(set))
            present += names.annotators.name(set.annotator);
    }
    if (present.size() == 1)
        remarks.append({Kind::OneAnnotator, present.first(), {}});
    for (const UnitSet &set : units.sets) {
        if (const std::optional<Kind> kind = remarkOn(set, units))
            remarks.append({*kind, names.annotators.name(set.annotator), {}});
    }
    for (const WorkElsewhere &work : elsewhere) {
        if (!present.contains(work.annotator))
            remarks.append({Kind::OtherVersion, work.annotator, work.article});
    }
    return remarks + remarksOnLabels(units, names, schemas);
}

void dropUntouched(ArticleUnits &units)
{
    std::erase_if(units.sets, [](const UnitSet &set) { return !hasBegun(set); });
}

} // namespace Galley
