#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace Galley {

// A wheel turned to scroll the form that it stands in does not change its value. Shortens long entries
// instead of growing with them.
class CalmComboBox : public QComboBox
{
public:
    explicit CalmComboBox(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace Galley
