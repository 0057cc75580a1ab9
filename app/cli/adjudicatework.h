#pragma once

#include "cli/console.h"
#include "review/adjudication/policyrun.h"
#include "review/adjudication/reviewindex.h"
#include "review/adjudication/signoff.h"

// What `galley adjudicate` prints, for people and for programs.
namespace Galley::Cli {

[[nodiscard]] Report reportOf(const PolicyReport &result, const QString &project);
[[nodiscard]] Report reportOf(const SignOffReport &result, const QString &project, bool reopened);

// The queue: rows of the index that the query selects, at most so many (0: all).
[[nodiscard]] Report listQueue(Store &store, const ReviewScope &scope, const ReviewQuery &query, qint64 limit,
                               const QString &project, Console &console);

// Who runs a command, when nobody is named: the login's name.
[[nodiscard]] QString loginName();

// "state, not marked".
[[nodiscard]] QString labelsText(const QStringList &labels);

} // namespace Galley::Cli
