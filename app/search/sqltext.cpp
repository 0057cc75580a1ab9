#include "search/sqltext.h"

namespace Galley {

using namespace Qt::StringLiterals;

QByteArray SqlText::list(const QList<qint64> &numbers)
{
    QByteArrayList texts;
    for (const qint64 number : numbers)
        texts += QByteArray::number(number);
    return "(" + texts.join(',') + ")";
}

QByteArray SqlText::add(std::variant<qint64, QString> value)
{
    m_values.append(std::move(value));
    return "$" + QByteArray::number(m_values.size());
}

Statement SqlText::statement(Database &database) const
{
    Statement statement = database.prepare(text);
    for (qsizetype i = 0; i < m_values.size(); ++i)
        std::visit([&](const auto &value) { statement.bind(int(i) + 1, value); }, m_values[i]);
    return statement;
}

QString likePattern(QString text, bool prefix)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return prefix ? text + u'%' : text;
}

} // namespace Galley
