#pragma once

#include "review/adjudication/remark.h"
#include "review/units/unit.h"
#include "schema/schemaset.h"

namespace Galley {

// An annotator's work on another version of an article.
struct WorkElsewhere
{
    QString annotator;
    QString article; // external id

    bool operator==(const WorkElsewhere &) const = default;
};

// Of an article as it was read, with the sets of those who have not begun.
[[nodiscard]] QList<ReviewRemark> remarksOn(const ArticleUnits &units, const UnitNames &names,
                                            const SchemaSet &schemas,
                                            const QList<WorkElsewhere> &elsewhere = {});

// Leaves out the sets that were opened and never edited: that says nothing of the article.
void dropUntouched(ArticleUnits &units);

} // namespace Galley
