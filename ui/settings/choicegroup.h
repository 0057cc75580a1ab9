#pragma once

#include <QGroupBox>

class QAction;

namespace Galley {

// Checkable actions of which one holds, as radio buttons with their explanations; a single one as a box to
// tick. They follow the actions, and the actions them.
class ChoiceGroup : public QGroupBox
{
    Q_OBJECT
public:
    ChoiceGroup(const QString &title, const QList<QAction *> &actions, QWidget *parent);
};

} // namespace Galley
