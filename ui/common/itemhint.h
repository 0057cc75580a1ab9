#pragma once

#include <QLabel>

class QAbstractItemView;

namespace Galley {

// Says below a list what the tooltip of its current item says, for those who use no mouse. The view has its
// model.
class ItemHint : public QLabel
{
    Q_OBJECT
public:
    explicit ItemHint(const QAbstractItemView *view, QWidget *parent = nullptr);
};

} // namespace Galley
