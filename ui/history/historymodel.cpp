#include "history/historymodel.h"

#include "history/editwords.h"

#include <QFont>
#include <QLocale>

namespace Galley {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void HistoryModel::setSession(Session *session)
{
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_rows = session ? int(session->history().entries().size()) : 0;
    if (session) {
        connect(session, &Session::historyChanged, this, &HistoryModel::follow);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    }
    endResetModel();
}

void HistoryModel::follow()
{
    const int rows = int(m_session->history().entries().size());
    if (rows > m_rows) {
        beginInsertRows({}, 0, rows - m_rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    if (m_rows > 0) // undoing changes how older entries look
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1), {Qt::FontRole, UndoneRole});
}

const JournalEntry &HistoryModel::entryAt(int row) const
{
    const QList<JournalEntry> &entries = m_session->history().entries();
    return entries.at(m_rows - 1 - row);
}

bool HistoryModel::isUndone(const JournalEntry &entry) const
{
    const bool isAct = entry.kind == JournalEntry::Kind::Edit || entry.kind == JournalEntry::Kind::Import;
    return isAct && !m_session->history().isDone(entry.revision);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session || index.row() >= m_rows)
        return {};
    const JournalEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return tr("%1\n%2, %3")
            .arg(text(entry, What), entry.annotator,
                 QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat));
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(isUndone(entry));
        return font;
    }
    case UndoneRole:
        return isUndone(entry);
    case RevisionRole:
        return entry.revision;
    default:
        return {};
    }
}

QString HistoryModel::text(const JournalEntry &entry, int column) const
{
    switch (column) {
    case What: {
        const QString words = inWords(entry, m_session->schemas());
        return isUndone(entry) ? tr("%1 (undone)").arg(words) : words;
    }
    case When: {
        const QDateTime at = entry.at.toLocalTime();
        const bool today = at.date() == QDate::currentDate();
        return today ? QLocale().toString(at.time(), QLocale::ShortFormat)
                     : QLocale().toString(at.date(), QLocale::ShortFormat);
    }
    case Who:
        return entry.annotator;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

} // namespace Galley
