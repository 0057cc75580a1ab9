#include "exchange/columnsmodel.h"

#include "formats/articles/articlefields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostExamples = 3;
constexpr qsizetype mostLetters = 200; // of an example

} // namespace

ColumnsModel::ColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ColumnsModel::setPreview(const ArticlePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

QList<std::pair<QString, QString>> ColumnsModel::fields()
{
    QList<std::pair<QString, QString>> fields{{tr("Left out"), {}}};
    for (const Attribute &field : articleFieldSettings()) {
        if (field.kind == Attribute::Kind::Text)
            fields.emplaceBack(field.name, field.id);
    }
    return fields;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstExample + std::min<int>(mostExamples, int(m_preview.rows.size()));
}

QString ColumnsModel::settingFor(int column) const
{
    const QString &name = m_preview.columns.at(column);
    const bool isUnique = m_preview.columns.count(name) == 1;
    return name.isEmpty() || !isUnique ? QString::number(column + 1) : name;
}

QString ColumnsModel::fieldOf(int column) const
{
    const QString name = m_preview.columns.at(column);
    for (auto field = m_preview.mapping.cbegin(); field != m_preview.mapping.cend(); ++field) {
        if (*field == settingFor(column) || *field == QString::number(column + 1) ||
            (!name.isEmpty() && *field == name))
            return field.key();
    }
    return {};
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString field = fieldOf(index.row());
    if (index.column() == Becomes && role == Qt::EditRole)
        return field;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Name) {
        const QString &name = m_preview.columns.at(index.row());
        return name.isEmpty() ? tr("Column %1").arg(index.row() + 1) : name;
    }
    if (index.column() == Becomes) {
        const QList<std::pair<QString, QString>> known = fields();
        const auto found = std::ranges::find(known, field, &std::pair<QString, QString>::second);
        return found == known.end() ? field : found->first;
    }
    const QString cell = m_preview.rows.at(index.column() - FirstExample).value(index.row());
    return cell.first(std::min(cell.size(), role == Qt::ToolTipRole ? 5 * mostLetters : mostLetters))
        .simplified();
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Becomes || role != Qt::EditRole)
        return false;
    const QString before = fieldOf(index.row());
    const QString field = value.toString();
    if (field == before)
        return true;
    if (!before.isEmpty())
        Q_EMIT chosen(before, u"-"_s);
    if (!field.isEmpty())
        Q_EMIT chosen(field, settingFor(index.row()));
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Becomes ? usual | Qt::ItemIsEditable : usual;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("In the file");
    case Becomes:
        return tr("Becomes");
    default:
        return tr("Row %1").arg(section - FirstExample + 1);
    }
}

} // namespace Galley
