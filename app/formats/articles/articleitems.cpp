#include "formats/articles/articleitems.h"

#include "formats/articles/articlemapping.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

std::unexpected<Error> noObject(const Place &place)
{
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("ArticleItems", "This is no JSON object."), {}, place);
}

bool isLikeText(const QString &key, JsonRef value)
{
    constexpr qsizetype LongestNote = 200;
    return value.isString() && (isUsualTextColumn(key) || value.toString().size() > LongestNote);
}

bool hasText(JsonRef object)
{
    bool found = false;
    object.forEachMember([&](const QString &key, JsonRef value) { found = found || isLikeText(key, value); });
    return found;
}

// The objects of the only list of texts in an object that is none itself.
QList<JsonRef> listWithin(JsonRef root)
{
    QList<JsonRef> list;
    int lists = 0;
    root.forEachMember([&](const QString &, JsonRef value) {
        QList<JsonRef> objects;
        bool texts = false;
        if (value.isArray())
            value.forEachItem([&](JsonRef item) {
                texts = texts || hasText(item);
                objects.append(item);
            });
        if (!texts)
            return;
        ++lists;
        list = std::move(objects);
    });
    if (lists != 1 || hasText(root))
        return {};
    std::ranges::reverse(list);
    return list;
}

} // namespace

ArticleItems::ArticleItems(std::unique_ptr<QIODevice> device, const Place &place)
    : m_items(std::move(device), place)
{}

std::optional<Result<JsonRef>> ArticleItems::next()
{
    if (!m_list.isEmpty())
        return takeFromList();
    const std::optional<Result<QByteArray>> item = m_items.next();
    if (!item)
        return {};
    if (!*item)
        return std::unexpected(item->error());
    Result<JsonDocument> parsed = parseItem(**item, m_items.place());
    if (!parsed)
        return std::unexpected(parsed.error());
    m_document = std::move(*parsed);
    if (!m_document.root().isObject())
        return noObject(m_items.place());
    if (std::exchange(m_isFirst, false)) {
        m_list = listWithin(m_document.root());
        if (!m_list.isEmpty())
            return takeFromList();
    }
    return m_document.root();
}

Result<JsonRef> ArticleItems::takeFromList()
{
    const JsonRef item = m_list.takeLast();
    return item.isObject() ? Result<JsonRef>(item) : noObject(m_items.place());
}

} // namespace Galley
