#include "storage/spool.h"

#include "storage/refusal.h"
#include "storage/spoolrecord.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr auto OnlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

std::unexpected<Error> notKept(int reason, const SpoolOwner &owner, const QString &path)
{
    const bool full = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    const char *const message = full
        ? QT_TRANSLATE_NOOP("Storage",
                            "The server of %1 is away, and there is no room left on this machine's disk to "
                            "keep the edit in %2 until it is back. Make room, then try again.")
        : QT_TRANSLATE_NOOP(
              "Storage",
              "The server of %1 is away, and the edit cannot be kept in %2 until it is back. See "
              "whether you may write there, then try again.");
    return fail(full ? Error::Kind::DiskFull : Error::Kind::Io,
                translated(message).arg(owner.address, QFileInfo(path).path()), qt_error_string(reason),
                Place{.file = path});
}

QString newName()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return time + u'-' + QUuid::createUuid().toString(QUuid::Id128).first(8) + ".spool"_L1;
}

} // namespace

Spool::Spool(const QString &path, SpoolOwner owner)
    : m_file(path)
    , m_owner(std::move(owner))
{}

std::unique_ptr<Spool> Spool::create(const QString &folder, const SpoolOwner &owner)
{
    return std::unique_ptr<Spool>(new Spool(QDir(folder).filePath(newName()), owner));
}

Result<std::unique_ptr<Spool>> Spool::open(const QString &path)
{
    std::unique_ptr<Spool> spool(new Spool(path, {}));
    if (!spool->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(QFileInfo::exists(path) ? Error::Kind::Permission : Error::Kind::NotFound,
                    spool->m_file.errorString());
    if (!spool->lock())
        return fail(Error::Kind::Busy, path);
    return spool->read().and_then([&](qint64 end) { return spool->cutAt(end); }).transform([&] {
        spool->m_isOurs = true;
        return std::move(spool);
    });
}

Result<std::unique_ptr<Spool>> Spool::peek(const QString &path)
{
    std::unique_ptr<Spool> spool(new Spool(path, {}));
    if (!spool->m_file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, spool->m_file.errorString());
    return spool->read().transform([&](qint64) { return std::move(spool); });
}

Spool::~Spool()
{
    if (m_isOurs && m_entries.empty())
        m_file.remove();
}

// Another program may have emptied and removed it between our opening and our lock.
bool Spool::lock()
{
    struct stat ours{};
    return ::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0 && ::fstat(m_file.handle(), &ours) == 0 &&
        ours.st_nlink > 0;
}

Result<void> Spool::begin()
{
    const QString folder = QFileInfo(path()).path();
    if (!QDir().mkpath(folder))
        return notKept(errno, m_owner, path());
    QFile::setPermissions(folder, OnlyOwner | QFileDevice::ExeOwner);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered, OnlyOwner) || !lock())
        return notKept(errno, m_owner, path());
    m_isOurs = true;
    auto written = write(SpoolRecord::framed(SpoolRecord::toJson(m_owner)), false);
    if (!written) {
        m_file.remove();
        m_isOurs = false;
        return written;
    }
    syncFolder(folder);
    return {};
}

Result<void> Spool::write(const QByteArray &record, bool toDisk)
{
    const qint64 before = m_file.size();
    m_file.seek(before);
    const bool whole = m_file.write(record) == record.size();
    if (whole && (!toDisk || ::fdatasync(m_file.handle()) == 0))
        return {};
    const int reason = errno;
    std::ignore = ::ftruncate(m_file.handle(), before);
    return notKept(reason, m_owner, path());
}

Result<void> Spool::append(SpooledEntry entry)
{
    if (!m_isOurs) {
        if (auto begun = begin(); !begun)
            return begun;
    }
    if (entry.entry.encoded.isEmpty())
        entry.entry.encoded = toJson(entry.entry.edit);
    return write(SpoolRecord::framed(SpoolRecord::toJson(entry)), true).transform([&] {
        m_entries.push_back(std::move(entry));
    });
}

void Spool::removeFirst()
{
    m_entries.pop_front();
    const QJsonObject record{{u"done"_s, ++m_done}};
    std::ignore = write(SpoolRecord::framed(QJsonDocument(record).toJson(QJsonDocument::Compact)), false);
}

Result<qint64> Spool::read()
{
    m_file.seek(0);
    const QByteArray bytes = m_file.readAll();
    qsizetype end = 0;
    const auto header = SpoolRecord::next(bytes, end);
    const auto owner = header ? SpoolRecord::ownerFrom(*header) : std::nullopt;
    if (!owner && (header || !SpoolRecord::isTorn(bytes, 0)))
        return fail(Error::Kind::ForeignFormat, path());
    if (owner)
        m_owner = *owner;
    while (const auto payload = SpoolRecord::next(bytes, end)) {
        if (!read(*payload))
            return fail(Error::Kind::Corrupt, path());
    }
    const bool isWhole = end == bytes.size() || SpoolRecord::isTorn(bytes, end);
    if (!isWhole && m_file.isWritable() && !QFile::copy(path(), path() + ".damaged"_L1) &&
        !QFile::exists(path() + ".damaged"_L1))
        return fail(Error::Kind::Io, path());
    return end;
}

bool Spool::read(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (auto entry = SpoolRecord::entryFrom(object)) {
        m_entries.push_back(*std::move(entry));
        return true;
    }
    for (const qint64 done = object[u"done"_s].toInteger(); m_done < done && !m_entries.empty(); ++m_done)
        m_entries.pop_front();
    return object.contains(u"done"_s);
}

Result<void> Spool::cutAt(qint64 end)
{
    if (end == m_file.size() || ::ftruncate(m_file.handle(), end) == 0)
        return {};
    return notKept(errno, m_owner, path());
}

} // namespace Galley
