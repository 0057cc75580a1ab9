#pragma once

#include "project/sessionhost.h"

namespace Galley {

class DeliveryNote;
class NoticeArea;

// Says how it stands with the server of the open project, and what it did not take. Lives as long as the
// project is open.
class DeliveryCoordinator : public QObject
{
    Q_OBJECT
public:
    DeliveryCoordinator(Project &project, SessionHost &host, DeliveryNote &note, NoticeArea &notices,
                        QObject *parent = nullptr);
    ~DeliveryCoordinator() override;

private:
    void showState();
    void showAside();
    void makeAgain(const SpoolOwner &owner, const SetAside &aside);

    Project &m_project;
    SessionHost &m_host;
    DeliveryNote &m_note;
    NoticeArea &m_notices;
};

} // namespace Galley
