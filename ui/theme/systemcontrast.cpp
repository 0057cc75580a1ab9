#include "theme/systemcontrast.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto group = "org.freedesktop.appearance"_L1;
constexpr auto setting = "contrast"_L1;

} // namespace

SystemContrast::SystemContrast(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onSetting(QString, QString, QDBusVariant)));
    ask();
}

// By the older of the portal's two calls, which every version has; its answer is a variant in a variant.
void SystemContrast::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({QString(group), QString(setting)});
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            set(reply.value().variant());
        done->deleteLater();
    });
}

void SystemContrast::onSetting(const QString &changedGroup, const QString &name, const QDBusVariant &value)
{
    if (changedGroup == group && name == setting)
        set(value.variant());
}

void SystemContrast::set(const QVariant &value)
{
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool isHigh = inner.toUInt() == 1;
    if (isHigh == m_isHigh)
        return;
    m_isHigh = isHigh;
    Q_EMIT changed();
}

} // namespace Galley
