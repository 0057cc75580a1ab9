#pragma once

#include "schema/migrationplan.h"

namespace Galley {

// A change of a schema while its user decides what becomes of what is annotated.
struct MigrationDraft
{
    Schema before;
    Schema after;
    MigrationPlan plan;

    // Those of the plan, to be changed; null: it has none.
    [[nodiscard]] LabelRule *label(const LabelRef &label);
    [[nodiscard]] ValueRule *value(const QString &layer, const QString &name);
    [[nodiscard]] RelationRule *relation(const QString &type);
    [[nodiscard]] RelationRule &orphan(const QString &type); // made if there is none

    [[nodiscard]] bool isGone(const LabelRef &label) const;
    [[nodiscard]] QString nameOf(const LabelRef &label) const; // with its layer's
    [[nodiscard]] static QString nameOf(const Layer &layer, const Label &label);
    // An empty layer: of the article.
    [[nodiscard]] static QList<Attribute> attributes(const Schema &schema, const QString &layer);
};

} // namespace Galley
