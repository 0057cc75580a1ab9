#pragma once

#include <QObject>
#include <QPointer>

class QAbstractScrollArea;
class QWidget;

namespace Galley {

// Frames the list, table, picture or page that has the keys, while somebody works by keyboard: Qt's own
// styles show that on fields and buttons alone. What shows a caret needs no frame. One serves the program.
class FocusFrame : public QObject
{
    Q_OBJECT
public:
    explicit FocusFrame(QObject *parent = nullptr);
    ~FocusFrame() override;

    [[nodiscard]] const QWidget *framed() const; // null: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);

    QPointer<QAbstractScrollArea> m_area;
    QPointer<QWidget> m_frame;
    bool m_isByKeyboard = true;
};

} // namespace Galley
