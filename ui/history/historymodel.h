#pragma once

#include "annotation/session.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Galley {

// The journal of the open set, newest first. Says what an entry did only when it is asked, so that a long
// journal costs nothing before it is seen.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, When, Who, ColumnCount };

    enum Role { UndoneRole = Qt::UserRole + 1, RevisionRole };

    explicit HistoryModel(QObject *parent = nullptr);

    void setSession(Session *session); // not owned
    // Only what concerns one span, with its relations and comments; 0: everything. O(changes of the journal).
    void setSpan(SpanId span);

    [[nodiscard]] const JournalEntry *entryAt(const QModelIndex &index) const; // null: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    void restart();
    [[nodiscard]] const JournalEntry &entryAt(int row) const;
    [[nodiscard]] bool isUndone(const JournalEntry &entry) const;
    [[nodiscard]] QString text(const JournalEntry &entry, int column) const;

    QPointer<Session> m_session;
    SpanId m_span = 0;
    QList<qsizetype> m_found; // of the span: places in the journal, ascending
    int m_rows = 0;           // as told to the view
};

} // namespace Galley
