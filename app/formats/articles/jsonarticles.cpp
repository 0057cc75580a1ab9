#include "formats/articles/jsonarticles.h"

#include "formats/articles/articleitems.h"
#include "formats/articles/articlemapping.h"
#include "formats/articles/articlerow.h"
#include "formats/articles/jsonfields.h"
#include "formats/entriesreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SampleItems = 100;
constexpr qsizetype MostColumns = 500;

struct Sample
{
    QStringList columns;
    QList<QStringList> rows;
};

Sample sampleOf(std::unique_ptr<QIODevice> device)
{
    ArticleItems items(std::move(device), {});
    Sample sample;
    while (sample.rows.size() < SampleItems) {
        const std::optional<Result<JsonRef>> item = items.next();
        if (!item)
            break;
        if (!*item)
            continue;
        JsonFields fields(**item);
        for (const QString &path : fields.paths()) {
            if (!sample.columns.contains(path) && sample.columns.size() < MostColumns)
                sample.columns.append(path);
        }
        QStringList row;
        for (const QString &path : std::as_const(sample.columns))
            row.append(fields.value(path));
        sample.rows.append(row);
    }
    for (QStringList &row : sample.rows)
        row.resize(sample.columns.size());
    return sample;
}

class JsonArticlesReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override
    {
        m_name = QFileInfo(entry).completeBaseName();
        m_item = 0;
        Result<std::unique_ptr<QIODevice>> again = input().source->open(entry);
        if (!again)
            return std::unexpected(again.error());
        const Sample sample = sampleOf(std::move(*again));
        m_paths = sample.columns;
        m_items.emplace(std::move(device), input().source->place(entry));
        return ArticleMapping::of(sample.columns, sample.rows, input().settings)
            .transform([this](const ArticleMapping &mapping) { m_mapping = mapping; });
    }

    std::optional<Document> read() override
    {
        const std::optional<Result<JsonRef>> item = m_items->next();
        if (!item)
            return {};
        ++m_item;
        if (!*item)
            return broken(item->error(), m_items->place());
        const JsonFields fields(**item);
        const ArticleValues values =
            m_mapping.values([&](qsizetype column) { return fields.value(m_paths[column]); });
        Document document = articleDocument(values, m_mapping.titleInText(), m_items->place());
        document.article.encoding = u"UTF-8"_s;
        if (document.article.externalId.isEmpty())
            document.article.externalId = u"%1-%2"_s.arg(m_name).arg(m_item);
        return document;
    }

    qint64 entryPosition() const override { return m_items ? m_items->position() : 0; }

private:
    std::optional<ArticleItems> m_items;
    ArticleMapping m_mapping;
    QStringList m_paths; // as the mapping counts them
    QString m_name;
    qint64 m_item = 0;
};

// What formats of annotated text have, and articles do not.
bool isAnnotated(const JsonHead &head)
{
    static constexpr std::array Lists{"label",  "labels",   "entities", "annotations", "spans", "relations",
                                      "tokens", "ner_tags", "result",   "predictions", "data",  "target"};
    static constexpr std::array Marks{"_input_hash", "_task_hash", "sentenceCount",
                                      "@context",    "%TYPES",     "%FEATURE_STRUCTURES"};
    const auto isList = [&](const char *key) {
        const QByteArray start = head.start(key);
        return start.startsWith('[') || start.startsWith('{');
    };
    return std::ranges::any_of(Lists, isList) ||
        std::ranges::any_of(Marks, [&](const char *key) { return head.has(key); }) ||
        head.start("format").startsWith("\"galley/");
}

bool hasText(const JsonHead &head)
{
    return std::ranges::any_of(head.members, [](const auto &member) {
        return member.second.startsWith('"') && isUsualTextColumn(QString::fromUtf8(member.first));
    });
}

// An object around a list of objects, such as {"articles": [{ … }]}.
bool isAroundAList(const JsonHead &head)
{
    return !head.inArray && std::ranges::any_of(head.members, [](const auto &member) {
        return member.second.startsWith('[') &&
            QByteArrayView(member.second).sliced(1).trimmed().startsWith('{');
    });
}

} // namespace

QString JsonArticles::id() const
{
    return u"json-articles"_s;
}

QString JsonArticles::name() const
{
    return QCoreApplication::translate("JsonArticles", "JSON or JSON lines of articles");
}

QStringList JsonArticles::suffixes() const
{
    return {u"jsonl"_s, u"json"_s, u"ndjson"_s};
}

QList<Attribute> JsonArticles::readSettings() const
{
    return articleFieldSettings();
}

Format::Match JsonArticles::match(const FileHead &file) const
{
    const JsonHead head = jsonHeadOf(file.bytes);
    if (head.members.isEmpty() || isAnnotated(head))
        return Match::No;
    if (hasText(head))
        return Match::Likely;
    return isAroundAList(head) ? Match::Likely : Match::Fallback;
}

Result<std::unique_ptr<FormatReader>> JsonArticles::reader(const ReadInput &input) const
{
    return std::make_unique<JsonArticlesReader>(input);
}

Result<ArticlePreview> JsonArticles::preview(const ReadInput &input)
{
    constexpr qsizetype ShownRows = 20;
    Result<std::unique_ptr<QIODevice>> device = input.source->open(input.entries.value(0));
    if (!device)
        return std::unexpected(device.error());
    const Sample sample = sampleOf(std::move(*device));
    ArticlePreview preview{sample.columns,
                           sample.rows.first(std::min(ShownRows, sample.rows.size())),
                           true,
                           {},
                           u"UTF-8"_s,
                           {},
                           {}};
    note(ArticleMapping::of(sample.columns, sample.rows, input.settings), preview);
    return preview;
}

} // namespace Galley
