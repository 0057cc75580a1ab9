#pragma once

#include "annotation/annotationset.h"
#include "schema/migrationplan.h"
#include "schema/schemaset.h"

#include <functional>

namespace Galley {

// What a migration does to sets, or would do.
struct MigrationCounts
{
    // By what the spans are afterwards; removed ones under an empty label.
    using Targets = QMap<LabelRef, qint64>;

    struct Relations
    {
        qint64 moved = 0;   // of types that are gone, to another type
        qint64 retired = 0; // that stay
        qint64 removed = 0;
        qint64 open = 0; // undecided

        bool operator==(const Relations &) const = default;
    };

    struct Orphans
    {
        qint64 ends = 0;     // ends that the type does not allow
        qint64 lostEnds = 0; // that lose an end with a removed span
        qint64 open = 0;     // of both: undecided

        bool operator==(const Orphans &) const = default;
    };

    qint64 sets = 0;               // that change
    qint64 locked = 0;             // of these: signed-off gold, settled work, work that is locked as done
    QMap<LabelRef, Targets> spans; // that change; retired and undecided ones under their own label
    qint64 openSpans = 0;          // whose label is gone and nothing is decided
    qint64 values = 0;             // of attributes and fields that are renamed, mapped or removed
    QMap<QString, Relations> relations;
    QMap<QString, Orphans> orphans;
    // Spans that the layer they come to would not let be marked there (overlap, pieces, paragraphs). They
    // stay marked, and the check of the project names them.
    qint64 misfits = 0;

    // Something is undecided, so the migration cannot be made.
    [[nodiscard]] bool isOpen() const;

    bool operator==(const MigrationCounts &) const = default;
};

// What a rule makes of a span of its label; empty: it is removed.
[[nodiscard]] LabelRef labelAfter(const LabelRule &rule, const QJsonObject &attributes);
// The values of a span of a layer, or (empty) the fields of a set. The number that changed is added.
[[nodiscard]] QJsonObject valuesAfter(QJsonObject values, const QString &layer, const QList<ValueRule> &rules,
                                      qint64 &changed);

// Works out the edits that bring sets from one version of a schema to another.
class SetMigration
{
public:
    // The project's schemas are those with the old version in its place; the plan must be complete
    // (suggestPlan). Everything must outlive it.
    SetMigration(const Schema &before, const Schema &after, const SchemaSet &project,
                 const MigrationPlan &plan);

    // Without changes: the set stays as it is. Counts, and notes which ends are allowed again. The text is
    // asked for only where a span comes to another layer. A locked set is opened and locked again within
    // the edit.
    [[nodiscard]] Result<Edit> edit(const AnnotationSet &set,
                                    const std::function<Result<ArticleText>()> &text);

    [[nodiscard]] const MigrationCounts &counts() const { return m_counts; }

    // Ends of relations, by type, that the plan says to allow.
    [[nodiscard]] const QMap<QString, QList<std::pair<LabelRef, LabelRef>>> &allowed() const
    {
        return m_allowed;
    }

    // The labels, relation types, attributes and fields that sets need not be read without.
    [[nodiscard]] QList<LabelRef> labels() const;
    [[nodiscard]] QStringList relationTypes() const;
    [[nodiscard]] QList<std::pair<QString, QString>> attributes() const; // layer, name
    [[nodiscard]] QStringList fields() const;

private:
    struct Work;

    void moveSpans(Work &work);
    void moveRelations(Work &work);
    void moveFields(Work &work);
    void moveRelation(Work &work, const Relation &relation);
    // Whether it goes on, perhaps as another type.
    [[nodiscard]] bool moveType(Work &work, const Relation &relation, Relation &after);
    void settleOrphan(Work &work, Relation after, const Relation &before, bool lostEnd);
    [[nodiscard]] Result<void> countMisfits(const Work &work,
                                            const std::function<Result<ArticleText>()> &text);

    const Schema &m_before;
    const MigrationPlan &m_plan;
    const SchemaSet m_project;          // as it is
    const SchemaSet m_schemas;          // as it will be, with what is kept as retired
    QHash<LabelRef, LabelRule> m_rules; // undecided ones, too
    QSet<QString> m_layers;             // of before
    QSet<QString> m_types;              // the same, of relations
    MigrationCounts m_counts;
    QMap<QString, QList<std::pair<LabelRef, LabelRef>>> m_allowed;
};

} // namespace Galley
