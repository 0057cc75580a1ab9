#include "storage/postgresserver.h"

#include "storage/store.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

#include <libpq-fe.h>

#include <csignal>
#include <unistd.h>

namespace Samples::PostgresServer {

namespace {

using namespace Galley;
using namespace Qt::StringLiterals;

constexpr int Skipped = 77; // as galley_add_test tells ctest
constexpr int Patience = 60'000;

QString programs()
{
    const QString told = qEnvironmentVariable("GALLEY_POSTGRES_BIN");
    if (!told.isEmpty())
        return told;
    const QDir all(u"/usr/lib/postgresql"_s);
    QStringList versions = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(versions, {}, [](const QString &version) { return version.toInt(); });
    return versions.isEmpty() ? QString() : all.filePath(versions.last() + u"/bin"_s);
}

QString quoted(const QString &value)
{
    return u"'"_s + QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u"'"_s;
}

// Short, because a socket's path ends at 107 bytes. In memory where there is room: a database for each test
// is a tenth of the work there.
QString quickFolder()
{
    constexpr qint64 Room = 2'000'000'000;
    const QStorageInfo memory(u"/dev/shm"_s);
    return memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > Room ? u"/dev/shm"_s
                                                                                      : QDir::tempPath();
}

struct Settings
{
    QString folder = quickFolder();
    QList<QLatin1StringView> options{
        "listen_addresses="_L1, "shared_buffers=32MB"_L1, "max_connections=100"_L1, "full_page_writes=off"_L1,
        "autovacuum=off"_L1,    "fsync=off"_L1,           "min_wal_size=32MB"_L1,   "max_wal_size=64MB"_L1};
};

Settings &settings()
{
    static Settings settings;
    return settings;
}

class Server
{
public:
    Server()
        : m_programs(programs())
        , m_folder(settings().folder + u"/galley-pg-XXXXXX"_s)
        , m_socketFolder(m_folder.path())
    {
        if (m_programs.isEmpty()) {
            std::fputs("SKIP   : there is no PostgreSQL server here (GALLEY_POSTGRES_BIN names its "
                       "programs' folder)\n",
                       stderr);
            std::_Exit(Skipped);
        }
        if (geteuid() == 0)
            run(u"chown"_s, {u"postgres:"_s, m_folder.path()});
        runServerProgram(u"initdb"_s,
                         {u"-D"_s, data(), u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, u"--no-sync"_s,
                          u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s});
        start();
    }

    ~Server() { stop(); }
    Q_DISABLE_COPY_MOVE(Server)

    void startHidden()
    {
        QFile::remove(socketIn(m_folder.path()));
        m_socketFolder = m_folder.filePath(u"hidden"_s);
        QDir().mkpath(m_socketFolder);
        if (geteuid() == 0)
            run(u"chown"_s, {u"postgres:"_s, m_socketFolder});
        start();
    }

    void show()
    {
        QFile::link(socketIn(m_socketFolder), socketIn(m_folder.path()));
        m_socketFolder = m_folder.path();
    }

    // Of a database, by the socket that is open now.
    [[nodiscard]] QString addressNow(const QString &database) const
    {
        return u"postgresql://postgres@/%1?host=%2"_s.arg(database, m_socketFolder);
    }

    void start()
    {
        if (m_process.state() != QProcess::NotRunning)
            return;
        QStringList arguments{u"--pdeathsig"_s, u"QUIT"_s};
        if (geteuid() == 0)
            arguments += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
        arguments += {m_programs + u"/postgres"_s, u"-D"_s, data(), u"-k"_s, m_socketFolder};
        for (const QLatin1StringView option : settings().options)
            arguments += {u"-c"_s, QString(option)};
        m_process.setStandardOutputFile(m_folder.filePath(u"log"_s));
        m_process.setStandardErrorFile(m_folder.filePath(u"log"_s));
        m_process.start(u"setpriv"_s, arguments);
        if (!m_process.waitForStarted())
            qFatal("setpriv cannot be started");
        QDeadlineTimer deadline(Patience);
        while (PQping(connectionText(u"postgres"_s).toUtf8().constData()) != PQPING_OK) {
            if (deadline.hasExpired() || m_process.waitForFinished(5))
                qFatal("the PostgreSQL server does not start");
        }
    }

    void freeze(const QList<pid_t> &processes)
    {
        for (const pid_t process : processes)
            ::kill(process, SIGSTOP);
        m_frozen += processes;
    }

    void thaw()
    {
        for (const pid_t process : std::exchange(m_frozen, {}))
            ::kill(process, SIGCONT);
    }

    // The one that takes connections, and what it has started.
    [[nodiscard]] QList<pid_t> processes() const
    {
        const auto first = pid_t(m_process.processId());
        QFile children(u"/proc/%1/task/%1/children"_s.arg(first));
        QList<pid_t> all{first};
        if (!children.open(QIODevice::ReadOnly))
            qFatal("the server's processes cannot be listed");
        for (const QByteArray &child : children.readAll().simplified().split(' '))
            all += pid_t(child.toInt());
        return all;
    }

    void stop(Shutdown how = Shutdown::Immediate)
    {
        thaw();
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), how == Shutdown::Fast ? SIGINT : SIGQUIT);
        m_process.waitForFinished(Patience);
    }

    [[nodiscard]] QString connectionText(const QString &database) const
    {
        return u"user=postgres host=%1 dbname=%2"_s.arg(quoted(m_socketFolder), quoted(database));
    }

    [[nodiscard]] QString address(const QString &database) const
    {
        return u"postgresql://postgres@/%1?host=%2"_s.arg(database, m_folder.path());
    }

    [[nodiscard]] QString newName() { return u"p%1"_s.arg(++m_last); }

    // The name of a database with an empty project.
    [[nodiscard]] QString pattern()
    {
        if (m_pattern.isEmpty()) {
            PostgresServer::run(u"CREATE DATABASE pattern STRATEGY file_copy"_s);
            const auto made = Store::create(address(u"pattern"_s));
            if (!made)
                qFatal("%s %s", qPrintable(made.error().toString()), qPrintable(made.error().detail));
            m_pattern = u"pattern"_s;
        }
        return m_pattern;
    }

private:
    static QString socketIn(const QString &folder) { return folder + u"/.s.PGSQL.5432"_s; }

    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }

    void runServerProgram(const QString &program, const QStringList &arguments)
    {
        if (geteuid() != 0)
            return run(m_programs + u'/' + program, arguments);
        run(u"setpriv"_s,
            QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s,
                        m_programs + u'/' + program} +
                arguments);
    }

    static void run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(u"/"_s);
        process.start(program, arguments);
        if (!process.waitForFinished(Patience) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    }

    QString m_programs;
    QTemporaryDir m_folder;
    QString m_socketFolder;
    QProcess m_process;
    QList<pid_t> m_frozen;
    QString m_pattern;
    int m_last = 0;
};

Server &server()
{
    static Server server;
    return server;
}

QString databaseOf(const QString &address)
{
    return address.isEmpty() ? u"postgres"_s : QUrl(address).path().sliced(1);
}

} // namespace

bool isWanted()
{
    return qEnvironmentVariable("GALLEY_TEST_DRIVER") == "postgres"_L1;
}

QString run(const QString &sql, const QString &address)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(server().connectionText(databaseOf(address)).toUtf8().constData()), &PQfinish);
    PQsetNoticeProcessor(connection.get(), [](void *, const char *) {}, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        qFatal("%s: %s", qPrintable(sql), PQerrorMessage(connection.get()));
    return PQntuples(result.get()) > 0 ? QString::fromUtf8(PQgetvalue(result.get(), 0, 0)) : QString();
}

QString newDatabase()
{
    const QString name = server().newName();
    run(u"CREATE DATABASE %1 STRATEGY file_copy"_s.arg(name));
    return server().address(name);
}

QString newProject()
{
    const QString pattern = server().pattern();
    const QString name = server().newName();
    run(u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(name, pattern));
    const QString address = server().address(name);
    run(u"UPDATE project SET value = gen_random_uuid()::text WHERE key = 'id'"_s, address);
    return address;
}

void drop(const QString &address)
{
    run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(databaseOf(address)));
    run(u"DROP DATABASE IF EXISTS %1_kept"_s.arg(databaseOf(address)));
}

void keep(const QString &address)
{
    run(u"CREATE DATABASE %1_kept TEMPLATE %1 STRATEGY file_copy"_s.arg(databaseOf(address)));
}

void bringBack(const QString &address)
{
    run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(databaseOf(address)));
    run(u"CREATE DATABASE %1 TEMPLATE %1_kept STRATEGY file_copy"_s.arg(databaseOf(address)));
}

void addUser(const QString &name)
{
    if (run(u"SELECT 1 FROM pg_roles WHERE rolname = '%1'"_s.arg(name)).isEmpty())
        run(u"CREATE ROLE %1 LOGIN"_s.arg(name));
}

QString addressAs(const QString &address, const QString &user)
{
    return QString(address).replace(u"//postgres@"_s, u"//%1@"_s.arg(user));
}

void makeDurable(const QString &folder)
{
    settings().folder = folder.isEmpty() ? QDir::tempPath() : folder;
    settings().options = {"listen_addresses="_L1, "shared_buffers=128MB"_L1, "max_connections=400"_L1};
}

void stop(Shutdown how)
{
    server().stop(how);
}

void start()
{
    server().start();
}

void freeze()
{
    server().freeze(server().processes());
}

void freezeConnections(const QString &program)
{
    const QString found =
        run(u"SELECT string_agg(pid::text, ',') FROM pg_stat_activity WHERE application_name = '%1'"_s.arg(
            program));
    QList<pid_t> processes;
    for (const QString &process : found.split(u',', Qt::SkipEmptyParts))
        processes += pid_t(process.toInt());
    server().freeze(processes);
}

void thaw()
{
    server().thaw();
}

void startHidden()
{
    server().startHidden();
}

QString hiddenAddress(const QString &address)
{
    return server().addressNow(databaseOf(address));
}

void show()
{
    server().show();
}

} // namespace Samples::PostgresServer
