#include "display.h"

#include <QCoreApplication>
#include <QStringList>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

bool hasDisplay()
{
    for (const char *variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

quint16 portOf(const QString &vncPlatform)
{
    for (const QString &part : vncPlatform.split(u':')) {
        if (part.startsWith("port="_L1))
            return part.sliced(5).toUShort();
    }
    return 5900;
}

// Qt's VNC platform goes on without a word that anybody sees when it cannot listen, so this asks first.
bool isFree(quint16 port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (handle < 0)
        return false;
    const int yes = 1;
    ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool free = ::bind(handle, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0;
    ::close(handle);
    return free;
}

std::expected<QString, QString> serve(const QString &vncPlatform)
{
    const quint16 port = portOf(vncPlatform);
    if (!isFree(port))
        return std::unexpected(
            Words::tr("There is no display, and the window cannot be served at 127.0.0.1:%1, which is taken. "
                      "Choose another port with GALLEY_VNC_PORT.")
                .arg(port));
    return Words::tr("There is no display: look at the window with a VNC viewer at 127.0.0.1:%1.").arg(port);
}

} // namespace

std::expected<QString, QString> findDisplay(bool pictureOnly)
{
    if (hasDisplay())
        return QString();
    if (pictureOnly) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return QString();
    }
    const QString platform = qEnvironmentVariable("GALLEY_WITHOUT_DISPLAY");
    if (platform.isEmpty())
        return std::unexpected(
            Words::tr("There is no display for the window: set DISPLAY or WAYLAND_DISPLAY. See "
                      "`galley --help` for what works without one."));
    qputenv("QT_QPA_PLATFORM", platform.toUtf8());
    if (platform.startsWith("vnc"_L1))
        return serve(platform);
    return Words::tr("There is no display: the window goes to Qt's platform “%1”.").arg(platform);
}

} // namespace Galley
