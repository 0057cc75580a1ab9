#include "localvnc.h"

#include <QChildEvent>
#include <QCoreApplication>
#include <QPointer>
#include <QTcpServer>

namespace Galley {

namespace {

void keepLocal(QTcpServer &server)
{
    const quint16 port = server.serverPort();
    server.close();
    if (!server.listen(QHostAddress::LocalHost, port))
        QCoreApplication::exit(1);
}

} // namespace

LocalVnc::LocalVnc()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LocalVnc::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded && watched->inherits("QVncServer")) {
        // The child is still being made, and listens before the next event.
        const QPointer<QObject> child = static_cast<QChildEvent *>(event)->child();
        const auto afterwards = [child] {
            if (auto *server = qobject_cast<QTcpServer *>(child))
                keepLocal(*server);
        };
        QMetaObject::invokeMethod(this, afterwards, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Galley
