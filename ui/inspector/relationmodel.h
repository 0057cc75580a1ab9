#pragma once

#include "annotation/session.h"

#include <QAbstractListModel>

namespace Galley {

// The relations of one span, each told from its point of view.
class RelationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RelationIdRole = Qt::UserRole + 1, OtherSpanRole };

    explicit RelationModel(QObject *parent = nullptr);

    void show(const AnnotationSet &set, const SchemaSet &schemas, SpanId span); // span 0: nothing
    [[nodiscard]] RelationId relationAt(int row) const;                         // 0: no such row
    [[nodiscard]] SpanId otherAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        RelationId id = 0;
        SpanId other = 0;
        QString text;
        QString description;

        bool operator==(const Row &) const = default;
    };

    QList<Row> m_rows;
};

} // namespace Galley
