#pragma once

#include "formats/losses.h"
#include "storage/imports.h"
#include "text/error.h"

#include <QJsonObject>

namespace Galley {

// A text that is nearly one that the project has.
struct NearDuplicate
{
    QString article;
    QString other;
    double similarity = 0; // 0 … 1

    bool operator==(const NearDuplicate &) const = default;
};

// A span that is elsewhere in the new version of an article, or nowhere.
struct AnchoredSpan
{
    QString label; // layer/label
    QString quote; // in the old version
    qint64 from = 0;
    qint64 to = -1;        // -1: lost
    QString newQuote = {}; // when it is another one

    bool operator==(const AnchoredSpan &) const = default;
};

// The work of one annotator, carried over to a new version of an article.
struct AnchoredSet
{
    static constexpr qsizetype MostListed = 1000; // spans

    QString article; // the new version's id
    QString from;
    QString annotator;
    qint64 stayed = 0;
    qint64 moved = 0;
    qint64 lost = 0;
    qint64 lostRelations = 0;
    qint64 decisions = 0;      // of gold, that are in the new set
    qint64 movedDecisions = 0; // of these, to be decided again: what is about another place counts as changed
    qint64 lostDecisions = 0;
    QList<AnchoredSpan> spans; // that moved or were lost

    bool operator==(const AnchoredSet &) const = default;
};

// What an import did. Kept with the project, so that it can be looked at again.
struct ImportReport
{
    static constexpr qsizetype MostProblems = 1000; // of a file; then the rest of it is not read
    static constexpr qsizetype MostListed = 1000;   // duplicates and carried sets

    ImportId import = 0;  // its number in the project; 0: there was nothing to import
    qint64 files = 0;     // taken in: files, folders or archives
    qint64 articles = 0;  // new
    qint64 known = 0;     // there already, with the same text
    qint64 sameText = 0;  // of these, under another id
    qint64 versions = 0;  // of the new: other texts of articles that were there
    qint64 sets = 0;      // new
    qint64 knownSets = 0; // there already, the same
    qint64 spans = 0;     // of the new sets
    qint64 relations = 0;
    qint64 schemas = 0;      // new
    QStringList madeSchemas; // their ids
    QStringList madeAnnotators;
    QList<AnchoredSet> anchored;
    qint64 anchoredSets = 0;
    QList<NearDuplicate> nearDuplicates;
    qint64 nearDuplicateCount = 0;
    bool lookedForNear = false;
    QList<Error> problems;
    Losses leftOut;
    bool stopped = false;

    bool operator==(const ImportReport &) const = default;
};

[[nodiscard]] QJsonObject toJsonObject(const ImportReport &report);
// As far as it can be read.
[[nodiscard]] ImportReport importReportFromJson(const QJsonObject &object);

// Adds what a part of an import did.
void add(ImportReport &report, const ImportReport &part);

} // namespace Galley
