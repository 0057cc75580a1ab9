#pragma once

#include "storage/changes.h"
#include "storage/wake.h"

#include <QObject>

#include <thread>

namespace Galley {

class ChangeSource;

// Tells what changes in a project, whoever changes it: on a server at once, by LISTEN on a connection of its
// own; in a file within a second or so, by watching it. What comes together is told together. As soon
// as it listens everything counts as changed, because nobody heard what came before; so, too, when a server
// that went away is back, which is asked for less and less often.
class ChangeListener : public QObject
{
    Q_OBJECT
public:
    explicit ChangeListener(QString address, QObject *parent = nullptr);
    ~ChangeListener() override; // waits for the thread, which ends at once

    // Whether changes are heard just now.
    [[nodiscard]] bool isListening() const { return m_listening; }

Q_SIGNALS:
    // On the thread that owns this object.
    void changed(const Galley::Changes &changes);
    void listeningChanged(bool listening);

private:
    void run();
    void listenTo(ChangeSource &source);
    void tell(const Changes &changes);
    void setListening(bool listening);

    QString m_address;
    bool m_listening = false;
    Wake m_wake;
    std::thread m_thread; // last: it starts when all else is there
};

} // namespace Galley
