#pragma once

#include "storage/rows.h"

#include <QByteArrayList>

namespace Galley {

class Statement;

// The query behind one page of the article queue.
class QueueSql
{
public:
    // How the articles of a state other than new, or those assigned, are found: through the annotator's sets
    // in that state, or his assignments, which are then sorted unless they have the order; or in order,
    // asking of each article whether it is one of them.
    enum class Walk { Sets, Articles };

    explicit QueueSql(const ArticleQuery &query, Walk walk = Walk::Sets);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

    void bindTo(Statement &statement) const;

private:
    QByteArray parameter(qint64 value);
    QByteArray parameter(const QString &value);

    struct Tables
    {
        QByteArray id; // of the article, read where the walk is in its order
        QByteArrayList conditions;
    };

    // Each writes the tables that it needs into the text.
    Tables tablesFor(const ArticleQuery &query, Walk walk);
    Tables anySets(const ArticleQuery &query);
    Tables assigned(const ArticleQuery &query, Walk walk);
    Tables setsInState(const ArticleQuery &query);
    Tables articlesInState(const ArticleQuery &query);
    // The rest are parts of the text.
    QByteArray withSet(const ArticleQuery &query);
    QByteArray withAssignment(const ArticleQuery &query);
    QByteArrayList stateOf(const ArticleQuery &query);
    QByteArrayList inState(const ArticleQuery &query);
    QByteArrayList after(const ArticleQuery &query, const QByteArray &id);
    QByteArrayList words(const ArticleQuery &query);

    QByteArray m_text;
    QList<std::variant<qint64, QString>> m_values;
};

} // namespace Galley
