#pragma once

#include "storage/bulk.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTreeView;

namespace Galley {

class BulkModel;

// The list of bulk edits; each can be taken back, and done again.
class BulkPage : public QWidget
{
    Q_OBJECT
public:
    explicit BulkPage(QWidget *parent = nullptr);

    void setRows(const QList<BulkRow> &rows);
    void setEditable(bool editable, const QString &why);

    [[nodiscard]] BulkModel &model() { return *m_model; }

Q_SIGNALS:
    void undoRequested(Galley::BulkId id);
    void redoRequested(Galley::BulkId id);

private:
    void enable();
    void act();

    BulkModel *m_model;
    QTreeView *m_list;
    QPushButton *m_undo;
    QStackedLayout *m_pages;
    QString m_whyNot;
    bool m_isEditable = true;
};

} // namespace Galley
