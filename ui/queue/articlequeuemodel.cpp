#include "queue/articlequeuemodel.h"

#include "common/bidi.h"
#include "common/words.h"
#include "storage/team.h"

#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Galley {

ArticleQueueModel::ArticleQueueModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ArticleQueueModel::setSource(Fetch fetch, qint64 annotator)
{
    m_fetch = std::move(fetch);
    m_query.annotator = annotator;
    refresh();
}

void ArticleQueueModel::clear()
{
    m_fetch = {};
    ++m_token;
    m_loading = false;
    takeFirst({});
    m_complete = true;
}

void ArticleQueueModel::setFilter(const QString &words, std::optional<SetState> state,
                                  ArticleQuery::Order order, bool assigned)
{
    m_query.filter = words;
    m_query.assigned = assigned;
    m_query.state = state;
    m_query.order = order;
    refresh();
}

void ArticleQueueModel::refresh()
{
    if (m_fetch)
        request(m_query, Read::First);
}

void ArticleQueueModel::follow()
{
    if (!m_fetch)
        return;
    m_followLater = m_loading;
    if (m_loading)
        return;
    ArticleQuery query = m_query;
    query.limit = std::max(query.limit, int(m_rows.size()));
    request(query, Read::Again);
}

void ArticleQueueModel::request(const ArticleQuery &query, Read read)
{
    m_loading = true;
    const quint64 token = ++m_token;
    m_fetch(query, [self = QPointer(this), token, read, asked = query.limit](Page page) {
        if (!self || token != self->m_token)
            return;
        // Still loading while the rows go in: whoever asks for more then would get the same page again.
        if (!page)
            self->m_complete = self->m_complete || read != Read::Again;
        else if (read == Read::First)
            self->takeFirst(std::move(*page));
        else if (read == Read::More)
            self->takeMore(std::move(*page));
        else
            self->takeAgain(std::move(*page), asked);
        self->m_loading = false;
        if (!page) {
            Q_EMIT self->failed(page.error());
            return;
        }
        if (read == Read::Again)
            Q_EMIT self->followed();
        else
            Q_EMIT self->loaded();
        if (self && std::exchange(self->m_followLater, false))
            self->follow();
    });
}

void ArticleQueueModel::takeFirst(QList<ArticleRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_complete = m_rows.size() < m_query.limit;
    endResetModel();
}

void ArticleQueueModel::takeMore(QList<ArticleRow> rows)
{
    m_complete = rows.size() < m_query.limit;
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.append(std::move(rows));
    endInsertRows();
}

// What stands between the rows that stay at both ends goes, and what is there now comes.
void ArticleQueueModel::takeAgain(QList<ArticleRow> rows, int asked)
{
    m_complete = rows.size() < asked;
    const qsizetype common = std::min(rows.size(), m_rows.size());
    qsizetype first = 0;
    while (first < common && rows[first].id == m_rows[first].id)
        ++first;
    qsizetype last = 0;
    while (last < common - first && rows[rows.size() - 1 - last].id == m_rows[m_rows.size() - 1 - last].id)
        ++last;
    replace(first, m_rows.size() - first - last, rows.sliced(first, rows.size() - first - last));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

void ArticleQueueModel::replace(qsizetype first, qsizetype count, const QList<ArticleRow> &rows)
{
    if (count > 0) {
        beginRemoveRows({}, int(first), int(first + count) - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(first), int(first + rows.size()) - 1);
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows.insert(first + i, rows.at(i));
    endInsertRows();
}

void ArticleQueueModel::update(ArticleId id, SetState state, qsizetype spans)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    ArticleRow &there = m_rows[row];
    if (there.state == state && there.spans == spans)
        return;
    there.state = state;
    there.spans = spans;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::optional<ArticleId> ArticleQueueModel::idAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    return m_rows.at(row).id;
}

int ArticleQueueModel::rowOf(ArticleId id) const
{
    const auto found = std::ranges::find(m_rows, id, &ArticleRow::id);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ArticleQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArticleQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ArticleRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(stateIcon(row.state)) : QVariant();
    case Qt::ToolTipRole:
        return explanation(row);
    case Qt::AccessibleTextRole:
        return index.column() == Title ? QVariant(explanation(row)) : text(row, index.column());
    case SummaryRole:
        return summary(row);
    case Qt::TextAlignmentRole:
        return index.column() == Marks ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ArticleIdRole:
        return row.id;
    case SetStateRole:
        return int(row.state);
    case OverdueRole:
        return isOverdue(row);
    default:
        return {};
    }
}

QVariant ArticleQueueModel::text(const ArticleRow &row, int column) const
{
    switch (column) {
    case State:
        return stateName(row.state);
    case Title:
        return row.title.isEmpty() ? row.externalId : row.title;
    case Marks:
        return row.spans == 0 ? QString() : QLocale().toString(row.spans);
    case Date:
        return row.published;
    case Source:
        return row.source;
    default:
        return {};
    }
}

// What is finished has no deadline any more.
QString ArticleQueueModel::deadline(const ArticleRow &row)
{
    if (!row.due.isValid() || isFinished(row.state))
        return {};
    const qint64 days = QDate::currentDate().daysTo(row.due);
    const QString day = QLocale().toString(row.due, QLocale::ShortFormat);
    if (days < 0)
        return tr("⚠ overdue since %1").arg(day);
    return days == 0 ? tr("due today") : days == 1 ? tr("due tomorrow") : tr("due %1").arg(day);
}

bool ArticleQueueModel::isOverdue(const ArticleRow &row)
{
    return row.due.isValid() && !isFinished(row.state) && row.due < QDate::currentDate();
}

QString ArticleQueueModel::summary(const ArticleRow &row) const
{
    QStringList parts{stateName(row.state)};
    if (const QString due = deadline(row); !due.isEmpty())
        parts.append(due);
    else if (row.assigned && row.state == SetState::New)
        parts.append(tr("assigned to you"));
    if (row.spans > 0)
        parts.append(tr("%n mark(s)", nullptr, int(row.spans)));
    for (const QString &known : {row.published, row.source}) {
        if (!known.isEmpty())
            parts.append(isolated(known));
    }
    return parts.join(u" · "_s);
}

QString ArticleQueueModel::explanation(const ArticleRow &row) const
{
    const QString size = tr("%n character(s)", nullptr, int(row.length));
    return QStringList{row.title, summary(row), size, row.externalId}.join(u'\n').trimmed();
}

QVariant ArticleQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Title:
        return tr("Title");
    case Marks:
        return tr("Marks");
    case Date:
        return tr("Date");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

bool ArticleQueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_fetch && !m_complete && !m_loading && !m_rows.isEmpty();
}

void ArticleQueueModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    ArticleQuery next = m_query;
    next.after = m_rows.last();
    request(next, Read::More);
}

} // namespace Galley
