#include "settings/choicegroup.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Galley {

ChoiceGroup::ChoiceGroup(const QString &title, const QList<QAction *> &actions, QWidget *parent)
    : QGroupBox(title, parent)
{
    auto *const layout = new QVBoxLayout(this);
    for (QAction *const action : actions) {
        QAbstractButton *button = nullptr;
        if (actions.size() > 1)
            button = new QRadioButton(this);
        else
            button = new QCheckBox(this);
        button->setText(action->text());
        button->setToolTip(action->whatsThis());
        button->setAccessibleDescription(action->whatsThis());
        button->setChecked(action->isChecked());
        connect(action, &QAction::toggled, button, &QAbstractButton::setChecked);
        connect(button, &QAbstractButton::clicked, action, [action](bool on) {
            if (action->isChecked() != on)
                action->trigger();
        });
        auto *const explanation = new QLabel(action->whatsThis(), this);
        explanation->setForegroundRole(QPalette::PlaceholderText);
        explanation->setWordWrap(true);
        explanation->setContentsMargins(fontMetrics().height() + 8, 0, 0, 4);
        layout->addWidget(button);
        layout->addWidget(explanation);
    }
}

} // namespace Galley
