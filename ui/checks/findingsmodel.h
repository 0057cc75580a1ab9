#pragma once

#include "annotation/constraints.h"

#include <QAbstractListModel>

namespace Galley {

// What is to be mended before an article is done.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SpanRole = Qt::UserRole + 1 };

    explicit FindingsModel(QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings, const AnnotationSet &set);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Finding> m_findings;
    QStringList m_quotes;
};

} // namespace Galley
