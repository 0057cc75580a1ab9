#include "exchange/problemsmodel.h"

#include <QFileInfo>

namespace Galley {

namespace {

QString lineOf(const Place &place)
{
    if (place.line < 0)
        return place.offset < 0 ? QString() : ProblemsModel::tr("at offset %1").arg(place.offset);
    return place.column < 0 ? QString::number(place.line)
                            : ProblemsModel::tr("%1:%2").arg(place.line).arg(place.column);
}

} // namespace

ProblemsModel::ProblemsModel(QList<Error> problems, QObject *parent)
    : QAbstractTableModel(parent)
    , m_problems(std::move(problems))
{}

void ProblemsModel::setProblems(QList<Error> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

QString ProblemsModel::whole(int row) const
{
    return row >= 0 && row < m_problems.size() ? m_problems.at(row).toString() : QString();
}

QString ProblemsModel::asText() const
{
    QStringList lines;
    for (const Error &problem : m_problems)
        lines.append(problem.toString());
    return lines.join(u'\n');
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole))
        return {};
    const Error &problem = m_problems.at(index.row());
    if (role != Qt::DisplayRole)
        return problem.toString();
    switch (index.column()) {
    case File:
        return QFileInfo(problem.place.file).fileName();
    case Line:
        return lineOf(problem.place);
    case What:
        return problem.message;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case What:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace Galley
