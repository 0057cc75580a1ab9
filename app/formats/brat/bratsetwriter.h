#pragma once

#include "annotation/annotationset.h"
#include "formats/exportnames.h"
#include "formats/losses.h"
#include "schema/schemaset.h"

#include <QMap>
#include <QSet>

namespace Galley::Brat {

// What lines were written, for the configuration.
struct Usage
{
    QMap<QString, QMap<QString, QSet<QString>>> events; // types that may be the arguments, by event and role
    QSet<QString> equivalences;
};

// One set as the lines of an annotation file. Relations that came from an event or an equivalence make one
// again as long as they are as they were; all others are lines of relations. For one set.
class SetWriter
{
public:
    SetWriter(const SchemaSet &schemas, const ExportNames &names, Losses &losses, Usage &usage);

    [[nodiscard]] QByteArray write(const AnnotationSet &set, const ArticleText &text);

private:
    struct EventLine
    {
        SpanId span = 0;
        QList<Relation> arguments;
    };

    void writeSpans();
    void writeEvents();
    void writeRelations();
    void writeEquivalences();
    void writeAttributes(const Span &span);
    void writeNotes(const Span &span);
    void writeNote(QLatin1StringView type, const QString &target, const QByteArray &text);
    void sortRelations();
    [[nodiscard]] bool makeEvent(const QString &id, const QList<Relation> &relations);
    [[nodiscard]] bool makeEquivalence(QList<Relation> relations);
    void line(const QString &text);
    [[nodiscard]] QString typeOf(const Span &span);
    [[nodiscard]] QString typeName(const QString &name);
    // What lines about a span, or arguments, name: its event when it has one.
    [[nodiscard]] QString reference(SpanId span) const;
    [[nodiscard]] bool isOneOf(const Span &span, const QString &attribute) const;
    [[nodiscard]] bool isEntity(const Span &span, const QString &attribute) const;

    const SchemaSet &m_schemas;
    const ExportNames &m_names;
    Losses &m_losses;
    Usage &m_usage;

    const AnnotationSet *m_set = nullptr;
    const ArticleText *m_text = nullptr;
    QList<Span> m_spans; // in order
    QHash<SpanId, QString> m_spanIds;
    QHash<SpanId, QString> m_eventIds;
    QHash<SpanId, QList<CommentId>> m_commentsOf;
    QMap<qint64, EventLine> m_events; // by number
    QList<QList<Relation>> m_equivalences;
    QList<Relation> m_relations; // the others
    qint64 m_attributes = 0;
    qint64 m_references = 0;
    qint64 m_notes = 0;
    QByteArray m_lines;
    QHash<SpanId, QJsonObject> m_unwritten; // attributes that lines of attributes cannot hold
};

} // namespace Galley::Brat
