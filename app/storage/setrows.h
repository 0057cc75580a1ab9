#pragma once

#include "annotation/annotationset.h"
#include "storage/database.h"

// The rows of annotation sets, read.
namespace Galley {

struct SetHeader
{
    SetId id = 0;
    ArticleId article = 0;
    Annotator annotator;
    SetState state = SetState::New;
    Revision revision = 0;
    qint64 spanCount = 0;
    qint64 relationCount = 0;
    SpanId nextSpan = 1;
    RelationId nextRelation = 1;
    CommentId nextComment = 1;
    DecisionId nextDecision = 1;
    qint64 activeMs = 0;
    bool locksWhenDone = false; // the project's setting
};

[[nodiscard]] Result<QList<SetHeader>> setHeaders(Database &database, ArticleId article); // by annotator name
[[nodiscard]] Result<std::optional<SetHeader>> setHeader(Database &database, ArticleId article,
                                                         const QString &annotator);
[[nodiscard]] Result<std::optional<SetHeader>> setHeader(Database &database, SetId set);
// Of neighbouring articles, by annotator name in each. The condition is one on "annotation_set s" with AND
// before it, or empty.
[[nodiscard]] Result<QList<SetHeader>> setHeadersBetween(Database &database, ArticleId first, ArticleId last,
                                                         const QByteArray &condition);

// Keeps others from changing an annotator's sets on articles until the transaction ends. For a transaction
// that reads sets, works edits out and writes them.
[[nodiscard]] Result<void> lockSets(Database &database, const QList<ArticleId> &articles,
                                    const QString &annotator);

// By id. Layers and labels share their strings.
[[nodiscard]] Result<QList<Span>> spanRows(Database &database, SetId set,
                                           qint64 expected = 0); // how many to make room for
[[nodiscard]] Result<QList<Relation>> relationRows(Database &database, SetId set);
[[nodiscard]] Result<QJsonObject> fieldRows(Database &database, SetId set);

// The set that these are the rows of.
[[nodiscard]] Result<AnnotationSet> setFrom(Database &database, const SetHeader &header, QList<Span> spans,
                                            QList<Relation> relations, QJsonObject fields,
                                            const QList<Comment> &comments, const QList<Decision> &decisions);
[[nodiscard]] Result<AnnotationSet> readSet(Database &database, const SetHeader &header);

} // namespace Galley
