#pragma once

#include "storage/rows.h"

#include <QFlags>
#include <QSet>

namespace Galley {

// What somebody changed in a project, this program's own changes among them. Never by whom or to what: who
// wants to know reads it, under his own rights.
struct Changes
{
    enum Kind {
        Marks = 1, // of sets, with comments and decisions; their state is the same
        States = 2,
        Assignments = 4,
        Team = 8,
        Settings = 16,
        Schemas = 32,
        Articles = 64,
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    static constexpr qsizetype MostArticles = 1000; // that are named

    Kinds kinds;
    QSet<ArticleId> articles = {}; // of marks and states
    bool anyArticle = false;       // and of others that are not known

    [[nodiscard]] bool isEmpty() const { return !kinds; }

    void add(const Changes &more);
    [[nodiscard]] static Changes everything();

    bool operator==(const Changes &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes::Kinds)

} // namespace Galley
