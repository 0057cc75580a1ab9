#pragma once

#include "annotation/session.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Galley {

// The comments of the open set: those on the article first, then by place, then by time.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, HeadRole, ResolvedRole };

    explicit CommentModel(QObject *parent = nullptr);

    void setSession(Session *session); // not owned
    void showResolved(bool shown);

    [[nodiscard]] int openCount() const;                               // not resolved, shown or not
    [[nodiscard]] CommentId commentAt(const QModelIndex &index) const; // 0: none
    [[nodiscard]] QModelIndex indexOf(CommentId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    [[nodiscard]] const Comment *at(int row) const;
    [[nodiscard]] QString head(const Comment &comment) const;
    [[nodiscard]] QString placeWords(const Comment &comment) const;

    QPointer<Session> m_session;
    QList<CommentId> m_ids;
    bool m_showResolved = false;
};

} // namespace Galley
