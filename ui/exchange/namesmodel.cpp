#include "exchange/namesmodel.h"

#include <QLocale>

namespace Galley {

namespace {

QString wordFor(NameMapping::What what)
{
    switch (what) {
    case NameMapping::What::Label:
        return NamesModel::tr("Label");
    case NameMapping::What::Attribute:
        return NamesModel::tr("Attribute");
    case NameMapping::What::Relation:
        return NamesModel::tr("Relation");
    case NameMapping::What::Field:
        return NamesModel::tr("Field");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

NamesModel::NamesModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void NamesModel::setSurvey(const Survey &survey, const SchemaSet &project, const QString &schemaName)
{
    beginResetModel();
    m_names.setSurvey(survey, project, schemaName);
    endResetModel();
    Q_EMIT mappingChanged();
}

void NamesModel::setSchemaName(const QString &name)
{
    if (name == m_names.schemaName())
        return;
    m_names.setSchemaName(name);
    tellTargets();
}

// One choice can change what is suggested for other names.
void NamesModel::tellTargets()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Becomes), index(rowCount() - 1, Becomes));
    Q_EMIT mappingChanged();
}

QList<NameMapping::Choice> NamesModel::choices(int row) const
{
    return m_names.choices(m_names.rows().at(row));
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.rows().size());
}

int NamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NameMapping::Row &row = m_names.rows().at(index.row());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return m_names.explanation(row);
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::EditRole && index.column() == Becomes)
        return m_names.targetOf(row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return wordFor(row.what);
    case Name:
        return row.name.layer.isEmpty() ? row.name.name : tr("%1 › %2").arg(row.name.layer, row.name.name);
    case Count:
        return QLocale().toString(row.count);
    case Becomes:
        return m_names.textFor(row);
    default:
        return {};
    }
}

bool NamesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Becomes || role != Qt::EditRole)
        return false;
    const NameMapping::Row row = m_names.rows().at(index.row());
    if (value.toString() != m_names.targetOf(row)) {
        m_names.choose(row, value.toString());
        tellTargets();
    }
    return true;
}

Qt::ItemFlags NamesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Becomes ? usual | Qt::ItemIsEditable : usual;
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Count)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What");
    case Name:
        return tr("In the files");
    case Count:
        return tr("How often");
    case Becomes:
        return tr("Becomes");
    default:
        return {};
    }
}

} // namespace Galley
