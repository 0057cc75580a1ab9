#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace Galley {

// What stands where there is nothing to show: says why, and offers what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);
    void addAction(QAction *action); // as a button
    void setButtonsVisible(bool visible);

private:
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttons;
};

} // namespace Galley
