#pragma once

#include <QAbstractListModel>

namespace Galley {

// Recent projects; those whose file is gone are marked.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole + 1, MissingRole };

    explicit RecentModel(QObject *parent = nullptr);

    void setPaths(const QStringList &paths);
    void setMissing(const QStringList &paths);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const QString &path) const;

    QStringList m_paths;
    QStringList m_missing;
};

} // namespace Galley
