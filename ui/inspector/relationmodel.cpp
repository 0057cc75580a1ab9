#include "inspector/relationmodel.h"

#include "common/words.h"

namespace Galley {

RelationModel::RelationModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void RelationModel::show(const AnnotationSet &set, const SchemaSet &schemas, SpanId span)
{
    QList<Row> rows;
    const QList<RelationId> ids = span == 0 ? QList<RelationId>() : set.relationsOf(span);
    for (const RelationId id : ids) {
        const Relation *const relation = set.relation(id);
        const bool outgoing = relation->from == span;
        const SpanId other = outgoing ? relation->to : relation->from;
        const Span *const end = set.span(other);
        const RelationType *const type = schemas.relation(relation->type);
        const QString quote = end ? shortQuote(end->quote) : QString();
        const QString name = type ? type->name : relation->type;
        rows.append({id, other, (outgoing ? tr("%1 → “%2”") : tr("%1 ← “%2”")).arg(name, quote),
                     type ? type->description : QString()});
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

RelationId RelationModel::relationAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? 0 : m_rows.at(row).id;
}

SpanId RelationModel::otherAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? 0 : m_rows.at(row).other;
}

int RelationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RelationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.description;
    case RelationIdRole:
        return row.id;
    case OtherSpanRole:
        return row.other;
    default:
        return {};
    }
}

} // namespace Galley
