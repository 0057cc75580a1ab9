#include "formats/tasks/prodigyreader.h"

#include <QJsonArray>

namespace Galley {

using namespace Qt::StringLiterals;

ProdigyReader::ProdigyReader(const ReadInput &input)
    : EntriesReader(input)
{
    const QJsonValue answers = input.settings.value("answers"_L1);
    if (answers.isArray()) {
        m_context.answers.clear();
        for (const QJsonValue &answer : answers.toArray())
            m_context.answers.insert(answer.toString());
    }
    m_context.idKey = input.settings.value("id-key"_L1).toString(u"id"_s);
}

Result<void> ProdigyReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_items.emplace(std::move(device), input().source->place(entry));
    m_ahead.reset();
    return {};
}

std::optional<Document> ProdigyReader::readLine()
{
    const std::optional<Result<QByteArray>> item = m_items->next();
    if (!item)
        return {};
    if (!*item)
        return broken(item->error(), m_items->place());
    return parseProdigyTask(**item, m_items->place(), m_context);
}

std::optional<Document> ProdigyReader::read()
{
    std::optional<Document> document = m_ahead ? std::exchange(m_ahead, std::nullopt) : readLine();
    if (!document)
        return {};
    ProdigyArticle article(std::move(*document));
    while ((m_ahead = readLine()) && article.isAbout(*m_ahead))
        article.add(std::move(*m_ahead));
    return article.take();
}

} // namespace Galley
