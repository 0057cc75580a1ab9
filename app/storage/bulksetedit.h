#pragma once

#include "annotation/annotationset.h"
#include "schema/schemaset.h"
#include "storage/bulk.h"

namespace Galley {

// What a bulk edit makes of one set: target by target, each checked against what those before it made.
class BulkSetEdit
{
public:
    // Everything must outlive it.
    BulkSetEdit(const BulkAction &action, const AnnotationSet &set, const SchemaSet &schemas,
                const ArticleText &text);

    enum class Effect { Changed, Unchanged };

    // Refuses what the schema, the text or the set does not allow; the target then stays as it is.
    [[nodiscard]] Result<Effect> add(const BulkTarget &target);

    // All of it as one edit, which puts a new set in progress; without changes when nothing changes.
    [[nodiscard]] Edit edit() const;

    qint64 relationsRemoved = 0;

private:
    [[nodiscard]] Result<Edit> editFor(const BulkMark &mark, const BulkTarget &target) const;
    [[nodiscard]] Result<Edit> editFor(const BulkRelabel &relabel, const BulkTarget &target) const;
    [[nodiscard]] Result<Edit> editFor(const BulkDelete &, const BulkTarget &target) const;
    [[nodiscard]] Result<Edit> editFor(const BulkAttribute &change, const BulkTarget &target) const;
    [[nodiscard]] bool isMarked(const BulkMark &mark, const QList<Range> &segments) const;
    [[nodiscard]] Result<const Span *> spanOf(const BulkTarget &target) const;

    const BulkAction &m_action;
    const SchemaSet &m_schemas;
    const ArticleText &m_text;
    AnnotationSet m_set; // as the edit so far leaves it
    Edit m_edit;
};

// The word of an action that journals keep.
[[nodiscard]] QString wordFor(const BulkAction &action);

} // namespace Galley
