#pragma once

#include "storage/rows.h"

#include <QByteArrayList>

namespace Galley {

class Statement;

// The query behind one page of the article queue.
class QueueSql
{
public:
    explicit QueueSql(const ArticleQuery &query);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

    void bindTo(Statement &statement) const;

private:
    QByteArray parameter(qint64 value);
    QByteArray parameter(const QString &value);
    QByteArrayList conditions(const ArticleQuery &query);

    QByteArray m_text;
    QList<std::variant<qint64, QString>> m_values;
};

} // namespace Galley
