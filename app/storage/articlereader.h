#pragma once

#include "storage/setrows.h"
#include "text/article.h"

// Articles with the work on them, many at a time.
namespace Galley {

// Whose sets, in what state, and for whose eyes. Empty: all.
struct SetFilter
{
    QList<qint64> annotators; // ids
    QList<SetState> states;
    // An annotator who sees others' sets only on articles where his own is finished; 0: nobody.
    qint64 blindFor = 0;

    bool operator==(const SetFilter &) const = default;
};

// As a condition on "annotation_set s", with AND before it; empty: none.
[[nodiscard]] QByteArray conditionFor(const SetFilter &filter);

struct ArticleWork
{
    Article article;
    QList<AnnotationSet> sets; // by annotator name
};

// Reads neighbouring articles with one statement a table, and touches sets' tables only where there are sets:
// about 15 µs an article of 4 kB without work. Holds what it reads; ask for some megabytes of text at a time.
class ArticleReader
{
public:
    explicit ArticleReader(Database &database, const SetFilter &filter = {});

    // In the order of the ids; those that the project does not have are left out.
    [[nodiscard]] Result<QList<ArticleWork>> read(const QList<ArticleId> &ids);

    // How many of the first of these ids to read at once so as not to hold more than about so many bytes: at
    // least one.
    [[nodiscard]] Result<qsizetype> fitting(const QList<ArticleId> &ids, qint64 bytes);

private:
    struct Parts
    {
        QList<Span> spans;
        QList<Relation> relations;
        QJsonObject fields;
        QList<Comment> comments;
        QList<Decision> decisions;
    };

    using PartsOfSets = QHash<SetId, Parts>;

    [[nodiscard]] Result<void> readRun(ArticleId first, ArticleId last);
    [[nodiscard]] Result<void> readArticles(ArticleId first, ArticleId last);
    [[nodiscard]] Result<void> readSets(ArticleId first, ArticleId last);
    [[nodiscard]] Result<void> readSpans(ArticleId first, ArticleId last, PartsOfSets &parts);
    [[nodiscard]] Result<void> readRelations(ArticleId first, ArticleId last, PartsOfSets &parts);
    [[nodiscard]] Result<void> readFields(ArticleId first, ArticleId last, PartsOfSets &parts);
    [[nodiscard]] Result<void> readComments(ArticleId first, ArticleId last, PartsOfSets &parts);
    [[nodiscard]] Result<void> readDecisions(ArticleId first, ArticleId last, PartsOfSets &parts);
    [[nodiscard]] Statement rowsOf(const QByteArray &columns, const QByteArray &table, const QByteArray &key,
                                   ArticleId first, ArticleId last);

    Database &m_database;
    QByteArray m_condition;
    QHash<ArticleId, ArticleWork> m_read;
};

} // namespace Galley
