#pragma once

#include <QObject>

namespace Galley {

// Qt's VNC platform listens on every network, asks for no password, and cannot be told otherwise. This moves
// it to the loopback address as soon as it has begun to listen. Make it right after the QApplication.
class LocalVnc : public QObject
{
    Q_OBJECT
public:
    LocalVnc();

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Galley
