#pragma once

#include <QTableView>

namespace Galley {

class Losses;
class LossModel;

// The list of what is left out; rows are as high as their words need.
class LossTable : public QTableView
{
    Q_OBJECT
public:
    explicit LossTable(QWidget *parent);

    void setLosses(const Losses &losses);

private:
    LossModel *m_model;
};

} // namespace Galley
