#pragma once

#include "keys/keybook.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Galley {

// Commands that fit what is typed: the best first, and before anything is typed those used last. What cannot
// be used now stands at the end, and says nothing when chosen.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, MenuRole };

    CommandModel(const QList<Command> &commands, const QStringList &recent, QObject *parent = nullptr);

    void find(const QString &typed);
    [[nodiscard]] QAction *action(const QModelIndex &index) const; // null when it is gone

    // What a command is remembered by.
    [[nodiscard]] static QString idOf(const QAction &action);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString name;
        QString menu;
        qsizetype age = 0; // place among those used last; behind them all others
    };

    QList<Entry> m_all;
    QList<Entry> m_shown;
};

} // namespace Galley
