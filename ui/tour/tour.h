#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace Galley {

// One thing of the window, and what to know of it.
struct TourStep
{
    QWidget *subject; // what the step is about; a frame shows it
    QString title;
    QString text;
};

// A walk through a window in a few steps, beside what each is about. Enter goes on, Tab stays in it, Esc ends
// it and the keys go back to where they were. Whoever clicks elsewhere, takes the keys there, or types what
// is meant for the text has gone on to work: that ends it, too.
class Tour : public QFrame
{
    Q_OBJECT
public:
    Tour(QWidget &window, QList<TourStep> steps);

    [[nodiscard]] int step() const { return m_step; }

    void show(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place();
    void end();
    [[nodiscard]] bool isElsewhere(const QObject *object) const;

    QWidget &m_window;
    QList<TourStep> m_steps;
    QPointer<QWidget> m_before; // had the keys
    QFrame *m_frame;
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_step = 0;
};

} // namespace Galley
