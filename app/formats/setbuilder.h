#pragma once

#include "formats/document.h"
#include "schema/schemaset.h"

namespace Galley {

// Makes a set of what a file says of one annotator's work, and checks it: duplicate ids, offsets, quotes,
// labels, fields, values, relation types and ends, places of comments and decisions. What is wrong is
// reported and left out. An id such as "s12" (relations: "r12") keeps its number, any other is kept beside a
// new one.
class SetBuilder
{
public:
    // The place is that of the article in its file; problems add the offset.
    SetBuilder(const ArticleText &text, const SchemaSet &schemas, Place place);

    [[nodiscard]] AnnotationSet build(const IncomingSet &incoming);

    [[nodiscard]] QList<Error> takeProblems() { return std::move(m_problems); }

private:
    [[nodiscard]] QList<Span> spans(const IncomingSet &incoming);
    [[nodiscard]] QList<Relation> relations(const IncomingSet &incoming, const AnnotationSet &set);
    [[nodiscard]] QList<Comment> comments(const IncomingSet &incoming);
    [[nodiscard]] QList<Decision> decisions(const IncomingSet &incoming);
    [[nodiscard]] QList<SpanId> spansOf(const IncomingDecision &decision);
    [[nodiscard]] QJsonObject fitting(const QString &item, const QJsonObject &values,
                                      const QList<Attribute> &declared);
    [[nodiscard]] QJsonObject fields(const IncomingSet &incoming);
    [[nodiscard]] bool isGood(const IncomingSpan &span);
    void report(const QString &item, const Error &error);

    const ArticleText &m_text;
    const SchemaSet &m_schemas;
    Place m_place;
    QString m_annotator;
    QHash<QString, SpanId> m_spanIds; // of the spans taken
    QList<Error> m_problems;
};

} // namespace Galley
