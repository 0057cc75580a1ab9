#pragma once

#include "storage/rows.h"

#include <QByteArrayList>

namespace Galley {

class Statement;

// The query behind one page of the article queue.
class QueueSql
{
public:
    // How the articles of a state other than new are found: through the annotator's sets in that state, which
    // are then sorted unless the order is Added; or in order, asking of each article whether it is in the
    // state.
    enum class Walk { Sets, Articles };

    explicit QueueSql(const ArticleQuery &query, Walk walk = Walk::Sets);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

    void bindTo(Statement &statement) const;

private:
    QByteArray parameter(qint64 value);
    QByteArray parameter(const QString &value);
    // Each writes what it needs into the text and gives the conditions to be met.
    QByteArrayList anySets(const ArticleQuery &query);
    QByteArrayList setsInState(const ArticleQuery &query, Walk walk);
    QByteArrayList after(const ArticleQuery &query, const QByteArray &id);
    QByteArrayList words(const ArticleQuery &query);

    QByteArray m_text;
    QList<std::variant<qint64, QString>> m_values;
};

} // namespace Galley
