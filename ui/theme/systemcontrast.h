#pragma once

#include <QObject>

class QDBusVariant;

namespace Galley {

// Whether the desktop is set to higher contrast, as its settings portal says on the session bus
// (org.freedesktop.appearance, contrast); Qt 6.8 does not tell. Without a bus or a portal it is not. Asks
// without waiting, and hears of changes.
class SystemContrast : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusVariant>)
public:
    explicit SystemContrast(QObject *parent = nullptr);

    [[nodiscard]] bool isHigh() const { return m_isHigh; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSetting(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void ask();
    void set(const QVariant &value);

    bool m_isHigh = false;
};

} // namespace Galley
