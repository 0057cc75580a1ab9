#include "history/historymodel.h"

#include "history/editwords.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

struct Concerns
{
    SpanId span;

    bool operator()(const SpanChange &change) const
    {
        return (change.after ? *change.after : *change.before).id == span;
    }

    bool operator()(const RelationChange &change) const
    {
        const Relation &relation = change.after ? *change.after : *change.before;
        return relation.from == span || relation.to == span;
    }

    bool operator()(const CommentChange &change) const
    {
        return (change.after ? *change.after : *change.before).span == span;
    }

    bool operator()(const DecisionChange &change) const
    {
        return (change.before && change.before->spans.contains(span)) ||
            (change.after && change.after->spans.contains(span));
    }

    bool operator()(const FieldChange &) const { return false; }

    bool operator()(const StateChange &) const { return false; }
};

bool concerns(const Edit &edit, SpanId span)
{
    return std::ranges::any_of(edit.changes,
                               [&](const Change &change) { return std::visit(Concerns{span}, change); });
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void HistoryModel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_span = 0;
    if (session) {
        connect(session, &Session::historyChanged, this, &HistoryModel::follow);
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    }
    restart();
}

void HistoryModel::setSpan(SpanId span)
{
    if (span == m_span)
        return;
    m_span = span;
    restart();
}

void HistoryModel::restart()
{
    beginResetModel();
    m_found.clear();
    const qsizetype size = m_session ? m_session->history().size() : 0;
    for (qsizetype i = 0; m_span != 0 && i < size; ++i) {
        if (concerns(m_session->history().at(i).edit, m_span))
            m_found.append(i);
    }
    m_rows = int(m_span == 0 ? size : m_found.size());
    endResetModel();
}

void HistoryModel::follow()
{
    const History &history = m_session->history();
    if (m_span != 0 && history.size() > 0 && concerns(history.last().edit, m_span))
        m_found.append(history.size() - 1);
    const int rows = int(m_span == 0 ? history.size() : m_found.size());
    if (rows > m_rows) {
        beginInsertRows({}, 0, rows - m_rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (m_rows > 0) // undoing changes how older entries look
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1), {Qt::FontRole, UndoneRole});
}

const JournalEntry &HistoryModel::entryAt(int row) const
{
    const qsizetype fromEnd = m_rows - 1 - row;
    return m_session->history().at(m_span == 0 ? fromEnd : m_found.at(fromEnd));
}

const JournalEntry *HistoryModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && m_session && index.row() < m_rows ? &entryAt(index.row()) : nullptr;
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
    case Qt::AccessibleTextRole:
        return index.column() == What && isUndone(entry) ? tr("%1 (undone)").arg(text(entry, What))
                                                         : text(entry, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
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
        QString words = inWords(entry, m_session->schemas());
        if (entry.bulk != 0)
            words = tr("%1 (in an edit of many articles)").arg(words);
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
