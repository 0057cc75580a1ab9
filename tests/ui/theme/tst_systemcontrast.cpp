#include "theme/systemcontrast.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Galley;

// Answers as a desktop's settings portal does.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint contrast = 0;

public Q_SLOTS:

    QDBusVariant Read(const QString &group, const QString &name) const
    {
        const bool isIt = group == "org.freedesktop.appearance"_L1 && name == "contrast"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isIt ? contrast : 0)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);
};

class tst_SystemContrast : public QObject
{
    Q_OBJECT
private:
    QProcess m_bus;

private Q_SLOTS:

    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }

    void cleanupTestCase()
    {
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void withoutAPortalItIsNotHigh()
    {
        const SystemContrast contrast;
        QTest::qWait(100);
        QVERIFY(!contrast.isHigh());
    }

    void aHighOneIsSeenAtTheStartAndWhenItChanges()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        Portal portal;
        portal.contrast = 1;
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        SystemContrast contrast;
        const QSignalSpy changed(&contrast, &SystemContrast::changed);
        QTRY_VERIFY(contrast.isHigh());
        QCOMPARE(changed.size(), 1);
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(0U));
        QTRY_VERIFY(!contrast.isHigh());
        Q_EMIT portal.SettingChanged(u"org.example"_s, u"contrast"_s, QDBusVariant(1U));
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1U));
        QTRY_VERIFY(contrast.isHigh());
        QCOMPARE(changed.size(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_SystemContrast)
#include "tst_systemcontrast.moc"
