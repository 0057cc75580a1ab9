#include "concordance/kwicmodel.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString lineOf(const Hit &hit)
{
    return hit.left + onOneLine(hit.quote) + hit.right;
}

} // namespace

KwicModel::KwicModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void KwicModel::clear()
{
    beginResetModel();
    m_rows.clear();
    recount();
    endResetModel();
    Q_EMIT ticksChanged();
}

void KwicModel::append(const QList<KwicRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    for (const KwicRow &row : rows)
        count(row);
    endInsertRows();
    Q_EMIT ticksChanged();
}

void KwicModel::setRows(QList<KwicRow> rows)
{
    const bool sameCount = rows.size() == m_rows.size() && !rows.isEmpty();
    if (!sameCount)
        beginResetModel();
    m_rows = std::move(rows);
    recount();
    if (!sameCount)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT ticksChanged();
}

void KwicModel::recount()
{
    m_counts = {};
    for (const KwicRow &row : std::as_const(m_rows))
        count(row);
}

void KwicModel::count(const KwicRow &row)
{
    if (!row.heading.isEmpty())
        return;
    ++m_counts.rows;
    m_counts.ticked += row.tick == KwicRow::Tick::On ? 1 : 0;
    m_counts.never += row.tick == KwicRow::Tick::Never ? 1 : 0;
}

void KwicModel::setTicked(const QList<int> &rows, bool ticked)
{
    if (rows.isEmpty())
        return;
    const KwicRow::Tick wanted = ticked ? KwicRow::Tick::On : KwicRow::Tick::Off;
    for (const int at : rows) {
        KwicRow &row = m_rows[at];
        if (row.tick == wanted || row.tick == KwicRow::Tick::Never)
            continue;
        row.tick = wanted;
        m_counts.ticked += ticked ? 1 : -1;
    }
    const auto [first, last] = std::ranges::minmax(rows);
    Q_EMIT dataChanged(index(first), index(last), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void KwicModel::tickAll(bool ticked)
{
    if (m_rows.isEmpty())
        return;
    for (KwicRow &row : m_rows) {
        if (row.tick != KwicRow::Tick::Never)
            row.tick = ticked ? KwicRow::Tick::On : KwicRow::Tick::Off;
    }
    recount();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int KwicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant KwicModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const KwicRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.heading.isEmpty() ? lineOf(row.hit) : row.heading;
    case HeadingRole:
        return row.heading;
    case Qt::CheckStateRole:
        return row.tick == KwicRow::Tick::Never
            ? QVariant()
            : int(row.tick == KwicRow::Tick::On ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row);
    case LeftRole:
        return row.hit.left;
    case KeyRole:
        return onOneLine(row.hit.quote);
    case RightRole:
        return row.hit.right;
    case LayerRole:
        return row.hit.layer;
    case LabelRole:
        return row.hit.label;
    case TitleRole:
        return row.hit.title;
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

// What a screen reader says and a tooltip shows: the words first, then what is there, where, and why not.
QString KwicModel::spoken(const KwicRow &row) const
{
    if (!row.heading.isEmpty())
        return row.heading;
    const Hit &hit = row.hit;
    QStringList lines{lineOf(hit)};
    if (const Label *const label = m_schemas.label(hit.layer, hit.label))
        lines.append(hit.annotator.isEmpty() ? label->name : tr("%1, by %2").arg(label->name, hit.annotator));
    for (const QString &more : {hit.title, row.note}) {
        if (!more.isEmpty())
            lines.append(more);
    }
    return lines.join(u'\n');
}

bool KwicModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || m_rows.at(index.row()).tick == KwicRow::Tick::Never)
        return false;
    setTicked({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags KwicModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    const Qt::ItemFlags plain = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_rows.at(index.row()).tick == KwicRow::Tick::Never)
        return plain;
    return plain | Qt::ItemIsUserCheckable;
}

} // namespace Galley
