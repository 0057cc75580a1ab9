#pragma once

#include "agreement/leadtable.h"

namespace Galley {

class BarModel;

// Bars with their numbers: arrows go through them, Enter or a click follows one.
class BarView : public LeadTable
{
    Q_OBJECT
public:
    explicit BarView(QWidget *parent = nullptr);

    [[nodiscard]] BarModel &model() const { return *m_model; }

    // Shares of a whole: without intervals and counts.
    void setShares(bool shares);

Q_SIGNALS:
    void barFollowed(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    BarModel *m_model;
};

} // namespace Galley
