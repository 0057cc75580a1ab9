#include "exchange/splitplan.h"

#include "exchange/similartexts.h"
#include "storage/database.h"

#include <QDate>
#include <QHash>

#include <algorithm>

namespace Galley {

namespace {

// What is known of the articles of a selection, by their places in it.
class Planner
{
public:
    Planner(Store &store, const ExportSelection &selection, const SplitOptions &options);

    [[nodiscard]] Result<void> readArticles(const KeepGoing &progress);
    [[nodiscard]] Result<void> readLabels();
    [[nodiscard]] Result<void> readVersions();
    [[nodiscard]] SplitPlan plan(const KeepGoing &progress);

private:
    [[nodiscard]] Result<void> readArticle(ArticleId id, qsizetype place);
    // -1 when it is not in the selection.
    [[nodiscard]] qsizetype placeOf(ArticleId id) const;

    Store &m_store;
    const ExportSelection &m_selection;
    const SplitOptions &m_options;
    std::vector<std::pair<ArticleId, qint32>> m_places; // by id
    std::vector<SplitItem> m_items;
    Groups m_groups;
    SimilarTexts m_duplicates;
    QHash<QString, qsizetype> m_sources; // to the first article of each
};

Planner::Planner(Store &store, const ExportSelection &selection, const SplitOptions &options)
    : m_store(store)
    , m_selection(selection)
    , m_options(options)
    , m_items(size_t(selection.articles.size()))
    , m_groups(selection.articles.size())
{
    m_places.reserve(m_items.size());
    for (qsizetype i = 0; i < selection.articles.size(); ++i)
        m_places.emplace_back(selection.articles[i], qint32(i));
    std::ranges::sort(m_places);
}

qsizetype Planner::placeOf(ArticleId id) const
{
    const auto found = std::ranges::lower_bound(m_places, id, {}, &std::pair<ArticleId, qint32>::first);
    return found != m_places.end() && found->first == id ? found->second : -1;
}

qint32 dayFrom(const QString &published)
{
    const QDate date =
        QDate::fromString(published.first(std::min<qsizetype>(10, published.size())), Qt::ISODate);
    return date.isValid() ? qint32(date.toJulianDay()) : SplitItem::NoDay;
}

Result<void> Planner::readArticle(ArticleId id, qsizetype place)
{
    const QByteArray sql = m_options.duplicates
        ? "SELECT a.external_id, a.source, a.published, t.text FROM article a "
          "JOIN article_text t ON t.id = a.id WHERE a.id = $1"
        : "SELECT external_id, source, published FROM article WHERE id = $1";
    Statement row = m_store.database().query(sql, id);
    if (!row.next())
        return row.finish();
    SplitItem &item = m_items[size_t(place)];
    item.hash = splitHash(m_options.seed, row.string(0));
    if (m_options.by == SplitOptions::By::Date)
        item.day = dayFrom(row.string(2));
    if (const QString source = row.string(1); m_options.sources && !source.isEmpty()) {
        const auto first = m_sources.constFind(source);
        if (first != m_sources.cend())
            m_groups.join(*first, place);
        else
            m_sources.insert(source, place);
    }
    if (m_options.duplicates)
        m_duplicates.add(MinHash::of(row.string(3)));
    return {};
}

Result<void> Planner::readArticles(const KeepGoing &progress)
{
    for (qsizetype i = 0; i < m_selection.articles.size(); ++i) {
        if (Result<void> read = readArticle(m_selection.articles[i], i); !read)
            return read;
        if (progress && i % 64 == 0 && !progress(i, m_selection.articles.size()))
            return {};
    }
    return {};
}

// Labels are numbered as the table numbers them, which depends on what came first into the project; what is
// decided must not. So they are numbered by name.
Result<void> Planner::readLabels()
{
    QHash<qint64, qint32> numbers;
    Statement names = m_store.database().query("SELECT id FROM label ORDER BY layer, label");
    while (names.next())
        numbers.insert(names.integer(0), qint32(numbers.size()));
    if (auto read = names.finish(); !read)
        return read;
    Statement rows = m_store.database().query(
        "SELECT s.article_id, p.label_id, count(*) FROM annotation_set s JOIN span p ON p.set_id = s.id "
        "WHERE true" +
        conditionFor(m_selection.sets) + " GROUP BY s.article_id, p.label_id");
    while (rows.next()) {
        const qsizetype place = placeOf(rows.integer(0));
        if (place >= 0)
            m_items[size_t(place)].labels.push_back(
                {numbers.value(rows.integer(1)), qint32(rows.integer(2))});
    }
    for (SplitItem &item : m_items)
        std::ranges::sort(item.labels, {}, &SplitItem::Label::label);
    return rows.finish();
}

Result<void> Planner::readVersions()
{
    QHash<ArticleId, qsizetype> families; // to the first of the selection
    const auto joinTo = [&](ArticleId first, ArticleId member) {
        const qsizetype place = placeOf(member);
        if (place < 0)
            return;
        const auto known = families.constFind(first);
        if (known != families.cend())
            m_groups.join(*known, place);
        else
            families.insert(first, place);
    };
    Statement rows =
        m_store.database().query("SELECT id, version_of FROM article WHERE version_of <> 0 ORDER BY id");
    while (rows.next()) {
        joinTo(rows.integer(1), rows.integer(1));
        joinTo(rows.integer(1), rows.integer(0));
    }
    return rows.finish();
}

SplitPlan Planner::plan(const KeepGoing &progress)
{
    const qint64 all = m_selection.articles.size();
    if (m_options.duplicates)
        m_duplicates.join(m_groups, [&] { return !progress || progress(all, all); });
    SplitPlan plan{.names = {}, .part = assignParts(m_items, m_groups, m_options)};
    for (const SplitPart &part : m_options.parts)
        plan.names += part.name;
    if (m_options.by == SplitOptions::By::Date)
        plan.undated = std::ranges::count(m_items, SplitItem::NoDay, &SplitItem::day);
    return plan;
}

} // namespace

QList<qint64> SplitPlan::counts() const
{
    QList<qint64> counts(names.size());
    for (const quint8 place : part)
        ++counts[place];
    return counts;
}

Result<SplitPlan> planSplit(Store &store, const ExportSelection &selection, const SplitOptions &options,
                            const KeepGoing &progress)
{
    Planner planner(store, selection, options);
    return planner.readArticles(progress)
        .and_then([&] { return planner.readVersions(); })
        .and_then([&]() -> Result<void> {
            return options.by == SplitOptions::By::Labels ? planner.readLabels() : Result<void>();
        })
        .transform([&] { return planner.plan(progress); });
}

} // namespace Galley
