#include "review/reviewqueuemodel.h"

#include "common/words.h"
#include "review/reviewwords.h"

#include <QTimer>

#include <algorithm>

namespace Galley {

ReviewQueueModel::ReviewQueueModel(const ReviewIndex &index, QObject *parent)
    : QAbstractListModel(parent)
    , m_index(index)
    , m_asking(new QTimer(this))
{
    m_asking->setSingleShot(true);
    connect(m_asking, &QTimer::timeout, this, &ReviewQueueModel::askForQuotes);
}

void ReviewQueueModel::setQuery(const ReviewQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

void ReviewQueueModel::reload()
{
    beginResetModel();
    m_entries.clear();
    m_removedAt.clear();
    for (const ReviewIndex::Place &place : m_index.select(m_query))
        m_entries.append({place, m_index.row(place)->signature});
    endResetModel();
}

void ReviewQueueModel::aboutToPut(const QList<ArticleId> &articles)
{
    m_putting = articles;
    std::ranges::sort(m_putting);
}

// Few articles at a time; each pass over the list costs some 0.1 ms for 100,000 rows.
void ReviewQueueModel::hasPut()
{
    removeGone();
    for (const ArticleId article : std::exchange(m_putting, {}))
        insertNew(article);
}

void ReviewQueueModel::removeGone()
{
    for (int i = int(m_entries.size()) - 1; i >= 0; --i) {
        Entry &entry = m_entries[i];
        if (!std::ranges::binary_search(m_putting, entry.place.article))
            continue;
        if (const auto place = m_index.find(entry.place.article, entry.signature)) {
            entry.place = *place;
            Q_EMIT dataChanged(index(i), index(i));
            continue;
        }
        beginRemoveRows({}, i, i);
        m_removedAt.insert({entry.place.article, entry.signature}, i);
        m_entries.removeAt(i);
        endRemoveRows();
    }
}

void ReviewQueueModel::insertNew(ArticleId article)
{
    ReviewQuery query = m_query;
    if (!query.articles.isEmpty() && !query.articles.contains(article))
        return;
    query.articles = {article};
    for (const ReviewIndex::Place &place : m_index.select(query)) {
        const QByteArray signature = m_index.row(place)->signature;
        if (rowOf(article, signature) >= 0)
            continue;
        const int at = placeFor(place, signature);
        beginInsertRows({}, at, at);
        m_entries.insert(at, {place, signature});
        endInsertRows();
    }
}

int ReviewQueueModel::placeFor(const ReviewIndex::Place &place, const QByteArray &signature) const
{
    if (const auto before = m_removedAt.constFind({place.article, signature});
        before != m_removedAt.constEnd())
        return std::min(*before, int(m_entries.size()));
    if (m_query.order != ReviewQuery::Order::Article)
        return int(m_entries.size());
    const auto at = std::ranges::lower_bound(m_entries, place, {}, &Entry::place);
    return int(at - m_entries.begin());
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

const ReviewRow *ReviewQueueModel::rowAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_index.row(m_entries.at(row).place) : nullptr;
}

int ReviewQueueModel::rowOf(ArticleId article, const QByteArray &signature) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.place.article == article && entry.signature == signature;
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QList<ArticleId> ReviewQueueModel::articlesAfter(int row, ArticleId other, int most, int step) const
{
    constexpr int farthest = 400; // rows
    QList<ArticleId> articles;
    for (int i = row + step, seen = 0; i >= 0 && i < m_entries.size() && seen < farthest; i += step, ++seen) {
        const ArticleId article = m_entries.at(i).place.article;
        if (article != other && !articles.contains(article))
            articles.append(article);
        if (articles.size() >= most)
            break;
    }
    return articles;
}

QString ReviewQueueModel::labelName(int number) const
{
    const LabelTable &labels = m_index.names().labels;
    const QString &layer = m_index.names().layers.name(labels.layer(number));
    const Label *const label = m_schemas.label(layer, labels.name(number));
    return label ? label->name : labels.name(number);
}

QString ReviewQueueModel::detailOf(const ReviewRow &row) const
{
    QStringList causes;
    for (const Cause cause : row.causes)
        causes.append(causeName(cause));
    QStringList labels;
    for (const int label : row.labels)
        labels.append(label == ReviewRow::NotMarked ? tr("not marked") : labelName(label));
    QString detail = tr("%1: %2").arg(causes.join(tr(", ")), labels.join(tr(" / ")));
    if (row.status != ClusterStatus::Open)
        detail = tr("%1 · %2").arg(statusName(row.status), detail);
    return detail;
}

QString ReviewQueueModel::quoteOf(int row) const
{
    const Key key{m_entries.at(row).place.article, m_entries.at(row).signature};
    const auto known = m_quotes.constFind(key);
    if (known != m_quotes.constEnd())
        return *known;
    if (!m_asked.contains(key) && m_quoteSource) {
        m_asked.insert(key, 0);
        m_wanted.append(key);
        m_asking->start(0);
    }
    return {};
}

void ReviewQueueModel::askForQuotes()
{
    QList<ReviewRow> rows;
    QList<Key> keys;
    for (const Key &key : std::exchange(m_wanted, {})) {
        const auto place = m_index.find(key.first, key.second);
        if (!place)
            continue;
        rows.append(*m_index.row(*place));
        rows.last().layer = 0; // the index's numbers mean nothing elsewhere
        keys.append(key);
    }
    if (rows.isEmpty())
        return;
    m_quoteSource(rows, [this, keys](const QStringList &quotes) {
        for (qsizetype i = 0; i < std::min(keys.size(), quotes.size()); ++i)
            m_quotes.insert(keys.at(i), quotes.at(i));
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), {Qt::DisplayRole});
    });
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    const ReviewRow *const row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const ReviewedArticle *const article = m_index.article(row->article);
    switch (role) {
    case Qt::DisplayRole:
        return shortQuote(quoteOf(index.row()), 80);
    case DetailRole:
        return detailOf(*row);
    case TitleRole:
        return article->title.isEmpty() ? article->externalId : article->title;
    case StatusRole:
        return int(row->status);
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3").arg(quoteOf(index.row()), detailOf(*row), article->title);
    case Qt::ToolTipRole:
        return tr("%1\n%2\n%3").arg(quoteOf(index.row()), detailOf(*row), article->title);
    default:
        return {};
    }
}

} // namespace Galley
