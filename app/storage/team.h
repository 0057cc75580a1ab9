#pragma once

#include "annotation/annotationset.h"

#include <QDate>

#include <array>

// Who works on a project, and on what.
namespace Galley {

// What somebody may do. Annotators mark; reviewers return work and adjudicate, too; managers assign and look
// after the team, too; models are programs and sign nothing.
enum class Role { Annotator, Reviewer, Manager, Model };

// The words of the command line and of the tables: "annotator", …
[[nodiscard]] QString wordFor(Role role);
[[nodiscard]] std::optional<Role> roleFrom(QStringView word);

// An annotator as the team knows him. Who was removed is not active and stays: his marks are his.
struct Member
{
    Annotator annotator;
    Role role = Role::Annotator;
    QString login = {}; // the user of a database server; empty: none
    bool active = true;

    bool operator==(const Member &) const = default;
};

struct Assignment
{
    ArticleId article = 0;
    qint64 annotator = 0;
    QString by = {};
    QDateTime at = {}; // UTC, to the millisecond
    QDate due = {};    // the last day; invalid: no deadline

    bool operator==(const Assignment &) const = default;
};

// Who an article is assigned to.
struct AssignmentKey
{
    ArticleId article = 0;
    qint64 annotator = 0;

    auto operator<=>(const AssignmentKey &) const = default;
};

// How far an annotator is with what is assigned to him.
struct AssignmentCount
{
    qint64 annotator = 0;
    qint64 assigned = 0;
    std::array<qint64, SetStateCount> states = {}; // by SetState; not opened counts as new
    qint64 overdue = 0;                            // the day is past, and the set is not finished

    [[nodiscard]] qint64 in(SetState state) const { return states[size_t(state)]; }

    bool operator==(const AssignmentCount &) const = default;
};

// Finished work is over for its annotator: done or settled.
[[nodiscard]] inline bool isFinished(SetState state)
{
    return state == SetState::Done || state == SetState::Settled;
}

} // namespace Galley
