#pragma once

#include "annotation/session.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Galley {

// The journal of the open set, newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, When, Who, ColumnCount };

    enum Role { UndoneRole = Qt::UserRole + 1, RevisionRole };

    explicit HistoryModel(QObject *parent = nullptr);

    void setSession(Session *session); // not owned

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] const JournalEntry &entryAt(int row) const;
    [[nodiscard]] bool isUndone(const JournalEntry &entry) const;
    [[nodiscard]] QString text(const JournalEntry &entry, int column) const;

    QPointer<Session> m_session;
    int m_rows = 0; // as told to the view
};

} // namespace Galley
