#pragma once

#include "annotation/decision.h"
#include "storage/database.h"

// Decisions of sets, as they are stored.
namespace Galley {

[[nodiscard]] QByteArray decisionColumns(); // of "decision d"
constexpr int DecisionColumnCount = 17;
[[nodiscard]] Result<Decision> decisionFrom(const Database &database,
                                            const Statement &row); // its first columns are those
[[nodiscard]] Result<QList<Decision>> decisionRows(Database &database, SetId set); // by id

// Adds it, or replaces one of the same id. The number of rows changed.
[[nodiscard]] Result<void> putDecision(Database &database, SetId set, const Decision &decision);
[[nodiscard]] Result<qint64> removeDecision(Database &database, SetId set, DecisionId id);

} // namespace Galley
