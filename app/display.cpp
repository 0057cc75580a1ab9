#include "display.h"

#include <QCoreApplication>
#include <QStringList>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Display", text);
}

bool hasDisplay()
{
    for (const char *variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

// The value of one key of a platform such as "vnc:addr=127.0.0.1:port=5900".
QString parameter(const QString &platform, QLatin1StringView key, const QString &otherwise)
{
    for (const QString &part : platform.split(u':')) {
        if (part.startsWith(key + u'='))
            return part.sliced(key.size() + 1);
    }
    return otherwise;
}

// Qt's VNC platform goes on without a word that anybody sees when it cannot listen, so this asks first.
bool isFree(const QString &address, quint16 port)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    if (handle < 0)
        return false;
    const int yes = 1;
    ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    const bool free = ::inet_pton(AF_INET, address.toLatin1().constData(), &place.sin_addr) == 1 &&
        ::bind(handle, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0;
    ::close(handle);
    return free;
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
        return std::unexpected(tr("there is no display for the window: set DISPLAY or WAYLAND_DISPLAY, or "
                                  "QT_QPA_PLATFORM=vnc; `galley --help` lists what works without one"));
    qputenv("QT_QPA_PLATFORM", platform.toUtf8());
    if (!platform.startsWith("vnc"_L1))
        return tr("there is no display; the window goes to Qt's platform “%1”").arg(platform);

    const QString address = parameter(platform, "addr"_L1, u"0.0.0.0"_s);
    const QString port = parameter(platform, "port"_L1, u"5900"_s);
    if (!isFree(address, port.toUShort()))
        return std::unexpected(
            tr("there is no display, and the window cannot be served on %1 port %2: is the port "
               "taken? GALLEY_VNC_PORT names another")
                .arg(address, port));
    return tr("there is no display; look at the window with a VNC viewer at %1 port %2").arg(address, port);
}

} // namespace Galley
