#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace Galley {

// Lets one of some values be chosen in a cell, by a box that can be typed in when there are many.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // Text, and the value that the model takes.
    using Choices = std::function<QList<std::pair<QString, QString>>(const QModelIndex &index)>;

    ChoiceDelegate(Choices choices, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Choices m_choices;
};

} // namespace Galley
