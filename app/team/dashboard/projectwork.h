#pragma once

#include "storage/store.h"

#include <vector>

// What a dashboard is counted from, read once.
namespace Galley {

// A set, by numbers of ProjectWork's lists.
struct SetWork
{
    SetId id = 0;
    int article = 0;
    int annotator = 0;
    SetState state = SetState::New;
    qint64 spans = 0;
    qint64 activeMs = 0;
    qint64 lastAt = 0;     // of its last entry, milliseconds since 1970, UTC; 0: nobody has touched it
    qint64 finishedAt = 0; // 0: it is not finished
    bool isTouched = false;

    [[nodiscard]] qint64 at() const { return finishedAt > 0 ? finishedAt : lastAt; }
};

struct ArticleFacts
{
    ArticleId id = 0;
    int source = 0;
    int week = 0; // of publication
};

// Human annotators' spans of a label in a set.
struct LabelUse
{
    int set = 0;
    int label = 0;
    qint64 spans = 0;
};

struct ProjectWork
{
    QList<Member> members;
    std::vector<ArticleFacts> articles; // by id
    QStringList sources;
    QStringList weeks;
    std::vector<SetWork> sets; // by id
    QHash<SetId, int> places;  // in sets
    std::vector<LabelUse> labelUses;
    QList<std::pair<QString, QString>> labels;  // layer and label
    std::vector<std::vector<qint64>> markTimes; // by annotator, of spans whose time is known

    [[nodiscard]] const Member &member(const SetWork &set) const { return members[set.annotator]; }

    // Somebody's who annotates, and has.
    [[nodiscard]] bool isHuman(const SetWork &set) const
    {
        return set.isTouched && member(set).annotator.kind == Annotator::Kind::Human;
    }
};

// Of one annotator (id; 0: of all).
[[nodiscard]] Result<ProjectWork> readProjectWork(Store &store, qint64 annotator);

} // namespace Galley
