#pragma once

#include "exchange/choicedelegate.h"

#include <QTableView>

namespace Galley {

// A table in whose rows one column is chosen: by Enter, Space, F2 or a click.
class ChoiceTable : public QTableView
{
    Q_OBJECT
public:
    explicit ChoiceTable(QWidget *parent);

    // After setModel.
    void setChoices(int column, ChoiceDelegate::Choices choices);
    void choose(const QModelIndex &index); // opens the row's box

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_column = -1;
};

} // namespace Galley
