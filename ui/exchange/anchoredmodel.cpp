#include "exchange/anchoredmodel.h"

#include "common/words.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

QString placeWords(const AnchoredSpan &span)
{
    const QLocale locale;
    if (span.to < 0)
        return AnchoredModel::tr("lost; it was at %1").arg(locale.toString(span.from));
    const QString moved =
        AnchoredModel::tr("from %1 to %2").arg(locale.toString(span.from), locale.toString(span.to));
    return span.newQuote.isEmpty() ? moved
                                   : AnchoredModel::tr("%1, now “%2”").arg(moved, shortQuote(span.newQuote));
}

} // namespace

AnchoredModel::AnchoredModel(const QList<AnchoredSet> &sets, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const AnchoredSet &set : sets) {
        for (const AnchoredSpan &span : set.spans)
            m_rows.append({set.article, set.annotator, span});
    }
    std::ranges::stable_partition(m_rows, [](const Row &row) { return row.span.to < 0; });
}

int AnchoredModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnchoredModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnchoredModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case ArticleId:
        return row.article;
    case Annotator:
        return row.annotator;
    case LabelName:
        return row.span.label;
    case Quote:
        return role == Qt::ToolTipRole ? row.span.quote : shortQuote(row.span.quote);
    case Place:
        return placeWords(row.span);
    default:
        return {};
    }
}

QVariant AnchoredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ArticleId:
        return tr("Article");
    case Annotator:
        return tr("Annotator");
    case LabelName:
        return tr("Label");
    case Quote:
        return tr("Text");
    case Place:
        return tr("Where it is now");
    default:
        return {};
    }
}

} // namespace Galley
