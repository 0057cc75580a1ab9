#pragma once

#include <QTableView>

namespace Galley {

// A table whose cells lead somewhere: a click or Enter follows one.
class LeadTable : public QTableView
{
    Q_OBJECT
public:
    explicit LeadTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void followed(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace Galley
