#pragma once

#include "annotation/journal.h"

#include <QFile>

#include <deque>
#include <memory>

namespace Galley {

// An edit on its way to a set of a project.
struct SpooledEntry
{
    SetId set = 0;
    JournalEntry entry; // its edit encoded, too

    bool operator==(const SpooledEntry &) const = default;
};

// Whose edits they are.
struct SpoolOwner
{
    QString project; // its id
    QString address; // as shown
    QString user;    // of the server

    bool operator==(const SpoolOwner &) const = default;
};

// Edits that wait on this machine until a project's server is back: a file of one program, locked while it
// has it, in the order in which they came. What append took is on the disk. That one went is written down,
// too, but not forced to the disk: who sends them must be able to send the last ones again.
class Spool
{
public:
    // A new one; a file begins with the first edit.
    [[nodiscard]] static std::unique_ptr<Spool> create(const QString &folder, const SpoolOwner &owner);
    // One that a program left; what it was writing when it ended is dropped, as nobody was told of it. A file
    // that is damaged otherwise is copied beside first. Busy: another program has it. NotFound: it is gone.
    [[nodiscard]] static Result<std::unique_ptr<Spool>> open(const QString &path);
    // The same to look at only, whoever has it; takes nothing and changes nothing.
    [[nodiscard]] static Result<std::unique_ptr<Spool>> peek(const QString &path);
    ~Spool(); // the file goes when no edit waits in it

    [[nodiscard]] const SpoolOwner &owner() const { return m_owner; }

    [[nodiscard]] QString path() const { return m_file.fileName(); }

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }

    [[nodiscard]] const SpooledEntry &first() const { return m_entries.front(); }

    // On failure nothing has changed.
    [[nodiscard]] Result<void> append(SpooledEntry entry);
    void removeFirst();

private:
    Spool(const QString &path, SpoolOwner owner);
    [[nodiscard]] bool lock();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> write(const QByteArray &record, bool toDisk);
    [[nodiscard]] Result<qint64> read();                // where what is whole ends
    [[nodiscard]] bool read(const QByteArray &payload); // false: nothing that we know
    [[nodiscard]] Result<void> cutAt(qint64 end);

    QFile m_file;
    SpoolOwner m_owner;
    std::deque<SpooledEntry> m_entries;
    qint64 m_done = 0; // entries of the file that went already
    bool m_isOurs = false;
};

} // namespace Galley
