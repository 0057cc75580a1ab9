#pragma once

#include "annotation/annotationset.h"
#include "annotation/journal.h"
#include "formats/losses.h"
#include "schema/schema.h"

// One article and the work on it, between a project and a file.
namespace Galley {

// A span as a file names it; value.id is not set yet. In formats with names of their own, the layer (empty:
// the file knows none), label and attributes are the file's names.
struct IncomingSpan
{
    QString id;
    Span value;
    qint64 at = 0; // milliseconds since 1970, UTC, when it was made; 0: not known

    bool operator==(const IncomingSpan &) const = default;
};

// A relation as a file names it and its ends; the value's ids are not set yet.
struct IncomingRelation
{
    QString id;
    QString from;
    QString to;
    Relation value;

    bool operator==(const IncomingRelation &) const = default;
};

// A comment as a file names it and its span; the value's ids are not set yet.
struct IncomingComment
{
    QString id;
    QString span; // empty: about the place alone
    Comment value;

    bool operator==(const IncomingComment &) const = default;
};

// A decision as a file names it and the spans that it made; the value's ids are not set yet.
struct IncomingDecision
{
    QString id;
    QStringList spans;
    Decision value;

    bool operator==(const IncomingDecision &) const = default;
};

struct IncomingSet
{
    Annotator annotator; // by name and kind; no name: the file does not say
    SetState state = SetState::New;
    QList<IncomingSpan> spans;
    QList<IncomingRelation> relations;
    QJsonObject fields;
    QList<IncomingComment> comments = {};
    QList<IncomingDecision> decisions = {};
    qint64 activeMs = 0;

    bool operator==(const IncomingSet &) const = default;
};

struct SchemaUse
{
    QString id;
    QString version;

    bool operator==(const SchemaUse &) const = default;
};

// What a reader makes of one article in a file. Readers say what the file says; whether offsets, quotes,
// labels and relation ends are right is checked once for all formats, by SetBuilder.
struct Document
{
    Article article;
    QList<IncomingSet> sets;
    QList<SchemaUse> schemas;
    QList<Schema> definitions; // schemas that the file itself describes
    Place place;               // where the article begins
    QList<Error> problems;     // what could not be read
    Losses leftOut;            // what was read and has no place in a project
    bool broken = false;       // nothing of it can be used

    bool operator==(const Document &) const = default;
};

// What a writer gets of one article: the sets that are to be exported, by annotator name.
struct ExportDocument
{
    Article article;
    QList<AnnotationSet> sets;
    QString split = {};                 // "train", "dev", "test"; empty: there are none
    QHash<SetId, SpanTimes> times = {}; // of formats that want them
};

} // namespace Galley
