#include "exchange/importsmodel.h"

#include "exchange/importreport.h"
#include "text/listed.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString stateWords(ImportState state)
{
    switch (state) {
    case ImportState::Running:
        return ImportsModel::tr("Cut off");
    case ImportState::Done:
        return ImportsModel::tr("Taken in");
    case ImportState::Stopped:
        return ImportsModel::tr("Stopped");
    case ImportState::Failed:
        return ImportsModel::tr("Failed");
    case ImportState::Undoing:
        return ImportsModel::tr("Being taken back");
    case ImportState::Undone:
        return ImportsModel::tr("Taken back");
    case ImportState::PartlyUndone:
        return ImportsModel::tr("Taken back in part");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString sourceWords(const QStringList &sources)
{
    constexpr qsizetype few = 2;
    QStringList names;
    for (const QString &source : sources.first(std::min(few, sources.size())))
        names += QFileInfo(source).fileName();
    const QString listed = listedAll(names);
    return sources.size() <= few
        ? listed
        : ImportsModel::tr("%1 and %n more", nullptr, int(sources.size() - few)).arg(listed);
}

ImportsModel::ImportsModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ImportsModel::setRows(QList<ImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_counts.clear();
    for (const ImportRow &row : std::as_const(m_rows)) {
        const ImportReport report = importReportFromJson(row.report);
        m_counts.append({report.articles, report.spans});
    }
    endResetModel();
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportRow &row = m_rows.at(index.row());
    const bool isNumber = index.column() == Articles || index.column() == Marks;
    if (role == Qt::TextAlignmentRole && isNumber)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return QDir::toNativeSeparators(
            row.sources.first(std::min<qsizetype>(20, row.sources.size())).join(u'\n'));
    return role == Qt::DisplayRole ? text(row, m_counts.at(index.row()), index.column()) : QVariant();
}

QString ImportsModel::text(const ImportRow &row, const Counts &counts, int column) const
{
    const QLocale locale;
    switch (column) {
    case When:
        return locale.toString(row.at.toLocalTime(), QLocale::ShortFormat);
    case From:
        return sourceWords(row.sources);
    case Who:
        return row.annotator;
    case Articles:
        return locale.toString(counts.articles);
    case Marks:
        return locale.toString(counts.marks);
    case State:
        return stateWords(row.state);
    default:
        return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == Articles || section == Marks))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case From:
        return tr("From");
    case Who:
        return tr("Who");
    case Articles:
        return tr("New articles");
    case Marks:
        return tr("Marks");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace Galley
