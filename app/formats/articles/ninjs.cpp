#include "formats/articles/ninjs.h"

#include "formats/articles/articleitems.h"
#include "formats/articles/ninjsitem.h"
#include "formats/entriesreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class NinjsReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override
    {
        m_name = QFileInfo(entry).completeBaseName();
        m_number = 0;
        m_items.emplace(std::move(device), input().source->place(entry));
        return {};
    }

    std::optional<Document> read() override
    {
        const std::optional<Result<QByteArray>> item = m_items->next();
        if (!item)
            return {};
        ++m_number;
        if (!*item)
            return broken(item->error(), m_items->place());
        const Result<JsonDocument> parsed = parseItem(**item, m_items->place());
        if (!parsed)
            return broken(parsed.error(), m_items->place());
        if (!parsed->root().isObject())
            return broken({Error::Kind::InvalidInput,
                           QCoreApplication::translate("Ninjs", "This is no JSON object."),
                           {},
                           m_items->place()},
                          m_items->place());
        Document document = parseNinjs(parsed->root(), m_items->place());
        if (document.article.externalId.isEmpty())
            document.article.externalId = m_number == 1 ? m_name : u"%1-%2"_s.arg(m_name).arg(m_number);
        document.article.encoding = u"UTF-8"_s;
        return document;
    }

    qint64 entryPosition() const override { return m_items ? m_items->position() : 0; }

private:
    std::optional<JsonItems> m_items;
    QString m_name;
    qint64 m_number = 0;
};

// Keys that no other format has beside a "uri".
bool isOurKey(const QByteArray &key)
{
    static constexpr std::array Keys{"versioncreated", "versionCreated", "bodies",
                                     "headlines",      "firstcreated",   "firstCreated",
                                     "pubstatus",      "pubStatus",      "representationtype"};
    return key.startsWith("body_") || key.startsWith("headline_") ||
        std::ranges::any_of(Keys, [&](const char *known) { return key == known; });
}

} // namespace

QString Ninjs::id() const
{
    return u"ninjs"_s;
}

QString Ninjs::name() const
{
    return QCoreApplication::translate("Ninjs", "ninjs");
}

QStringList Ninjs::suffixes() const
{
    return {u"json"_s, u"jsonl"_s, u"ninjs"_s};
}

Format::Match Ninjs::match(const FileHead &file) const
{
    const JsonHead head = jsonHeadOf(file.bytes);
    if (!head.start("uri").startsWith('"') && !head.has("standard"))
        return Match::No;
    if (head.start("standard").contains("ninjs"))
        return Match::Certain;
    const bool ours =
        std::ranges::any_of(head.members, [](const auto &member) { return isOurKey(member.first); });
    return ours && head.has("uri") ? Match::Certain : Match::No;
}

Result<std::unique_ptr<FormatReader>> Ninjs::reader(const ReadInput &input) const
{
    return std::make_unique<NinjsReader>(input);
}

} // namespace Galley
