#pragma once

#include "text/range.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Galley {

using SpanId = qint64;     // unique in its set, never used again in it; from 1
using RelationId = qint64; // the same
using SetId = qint64;      // of one project
using Revision = qint64;   // of one set: the number of journal entries that made it

// A labelled stretch of text.
struct Span
{
    SpanId id = 0;
    QString layer = {};
    QString label = {};
    QList<Range> segments =
        {};             // ascending, disjoint; one may be empty only where the layer allows zero width
    QString quote = {}; // ArticleText::quote(segments)
    QJsonObject attributes = {};
    QString note = {};
    std::optional<double> certainty = {}; // 0 … 1
    qint64 activeMs = 0; // work that it took: active milliseconds before the edits that made it; 0: unknown
    QString externalId = {}; // the id it had in the file it came from, where that was not "s<id>"

    // From the first segment's begin to the last one's end.
    [[nodiscard]] Range extent() const
    {
        return segments.isEmpty() ? Range{} : Range{segments.first().begin, segments.last().end};
    }

    bool operator==(const Span &) const = default;
};

// A directed, typed link between two spans of one set.
struct Relation
{
    RelationId id = 0;
    QString type = {};
    SpanId from = 0;
    SpanId to = 0;
    QJsonObject attributes = {};
    QString externalId = {}; // as Span::externalId, where that was not "r<id>"

    bool operator==(const Relation &) const = default;
};

struct Annotator
{
    enum class Kind { Human, Model, Adjudicator };

    qint64 id = 0;     // of one project; 0 until stored
    QString name = {}; // unique in a project
    Kind kind = Kind::Human;

    bool operator==(const Annotator &) const = default;
};

// Settled: gold of the article is signed off, so the work on it is over.
enum class SetState { New, InProgress, Done, Returned, Settled };
inline constexpr int SetStateCount = 5;

// The words used in exports and on the command line: "human", "in-progress", …
[[nodiscard]] QString wordFor(Annotator::Kind kind);
[[nodiscard]] QString wordFor(SetState state);
[[nodiscard]] std::optional<Annotator::Kind> annotatorKindFrom(QStringView word);
[[nodiscard]] std::optional<SetState> setStateFrom(QStringView word);

} // namespace Galley
