#include "agreement/barmodel.h"

#include "agreement/numbers.h"

#include <QLocale>

#include <cmath>

namespace Galley {

namespace {

double leastOf(const QList<Bar> &bars)
{
    double least = 0;
    for (const Bar &bar : bars) {
        least = std::min(least, bar.measured.value.value_or(0));
        if (bar.measured.interval)
            least = std::min(least, bar.measured.interval->low);
    }
    return std::max(-1.0, std::floor(least * 4) / 4);
}

} // namespace

void BarModel::setBars(QList<Bar> bars, const QString &what)
{
    beginResetModel();
    m_bars = std::move(bars);
    m_what = what;
    m_least = leastOf(m_bars);
    endResetModel();
}

void BarModel::setShares(bool shares)
{
    beginResetModel();
    m_shares = shares;
    endResetModel();
}

QString BarModel::wordsOf(const Bar &bar)
{
    return tr("%1: %2").arg(bar.name, bar.words.isEmpty() ? Numbers::words(bar.measured) : bar.words);
}

int BarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

int BarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BarModel::shown(const Bar &bar, int column) const
{
    switch (column) {
    case Name:
        return bar.name;
    case Value:
        return m_shares ? Numbers::share(bar.measured) : Numbers::value(bar.measured);
    case Interval:
        return Numbers::interval(bar.measured);
    case Count:
        return QLocale().toString(bar.measured.n);
    default:
        return {};
    }
}

QVariant BarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bar &bar = m_bars.at(index.row());
    const Measured &measured = bar.measured;
    switch (role) {
    case Qt::DisplayRole:
        return shown(bar, index.column());
    case Qt::ToolTipRole:
        return wordsOf(bar);
    case Qt::AccessibleTextRole:
        return index.column() == Picture ? wordsOf(bar) : shown(bar, index.column());
    case Qt::TextAlignmentRole:
        return int(index.column() == Name ? Qt::AlignLeft | Qt::AlignVCenter
                                          : Qt::AlignRight | Qt::AlignVCenter);
    case ValueRole:
        return measured.value ? QVariant(*measured.value) : QVariant();
    case LowRole:
        return measured.interval ? QVariant(measured.interval->low) : QVariant();
    case HighRole:
        return measured.interval ? QVariant(measured.interval->high) : QVariant();
    case ColorRole:
        return bar.color;
    case LeastRole:
        return m_least;
    default:
        return {};
    }
}

QVariant BarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Value)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_what;
    case Picture:
        return m_shares ? tr("0 … 100 %") : tr("%1 … 1").arg(QLocale().toString(m_least));
    case Value:
        return m_shares ? tr("Share") : tr("Value");
    case Interval:
        return tr("95 %");
    default:
        return tr("n");
    }
}

} // namespace Galley
