#pragma once

#include "annotation/journal.h"
#include "schema/schemaset.h"
#include "storage/rows.h"
#include "storage/setrows.h"

namespace Galley {

// Everything that can be wrong with one stored set.
class SetCheck
{
public:
    SetCheck(Database &database, const Article &article, const SchemaSet &schemas, const SetHeader &header);

    [[nodiscard]] QList<Problem> run();

private:
    [[nodiscard]] Result<void> read();
    void checkSpan(const Span &span);
    void checkValues(const QJsonObject &values, const QList<Attribute> &declared, const QString &item);
    void checkComment(const Comment &comment);
    void checkDecision(const Decision &decision);
    void checkRelation(const Relation &relation);
    [[nodiscard]] Result<void> checkExtents();
    [[nodiscard]] Result<void> checkWords();
    [[nodiscard]] Result<void> checkFields();
    [[nodiscard]] Result<void> checkComments();
    [[nodiscard]] Result<void> checkDecisions();
    void checkCounts();
    [[nodiscard]] Result<void> checkJournal();
    void checkReplay(const QList<JournalEntry> &entries);
    void report(const char *kind, const QString &message, const QString &item = {});

    Database &m_database;
    const Article &m_article;
    const SchemaSet &m_schemas;
    const SetHeader &m_header;
    QList<Span> m_spans;
    QList<Relation> m_relations;
    QList<Problem> m_problems;
};

} // namespace Galley
