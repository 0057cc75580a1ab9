#pragma once

#include "palette/labelpalettemodel.h"

#include <QWidget>

class QStackedLayout;
class QTreeView;

namespace Galley {

// The labels of the project with their keys. A click marks, as the key does in the text.
class PalettePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PalettePanel(QWidget *parent = nullptr);

    void setSchemas(const SchemaSet &schemas, const LabelKeys &keys);

Q_SIGNALS:
    void markRequested(const QString &layer, const QString &label);
    void guidelinesRequested(const QString &layer, const QString &label); // empty label: of the layer

private:
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &place);
    void askForGuidelines(const QModelIndex &index);

    LabelPaletteModel *m_model;
    QTreeView *m_tree;
    QStackedLayout *m_pages;
};

} // namespace Galley
