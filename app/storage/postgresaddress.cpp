#include "storage/postgresaddress.h"

#include "storage/refusal.h"

#include <QDir>
#include <QFileInfo>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

namespace Galley {

namespace {

using namespace Qt::StringLiterals;
using Options = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

constexpr auto ConnectTimeout = "10"; // seconds

// So that a network that went away is noticed within half a minute, not after the system's quarter of an
// hour.
constexpr std::pair<const char *, const char *> LostNetwork[] = {{"keepalives_idle", "10"},
                                                                 {"keepalives_interval", "5"},
                                                                 {"keepalives_count", "3"},
                                                                 {"tcp_user_timeout", "20000"}};

qsizetype schemeLength(const QString &address)
{
    for (const QLatin1StringView scheme : {"postgresql://"_L1, "postgres://"_L1}) {
        if (address.startsWith(scheme))
            return scheme.size();
    }
    return 0;
}

// "user:secret@host" before the path, or a setting that is the password.
bool holdsPassword(const QString &address)
{
    const QString rest = address.sliced(schemeLength(address));
    const QString authority = rest.section(u'/', 0, 0).section(u'?', 0, 0);
    // A password may hold what ends an authority elsewhere, so the last @ counts.
    const qsizetype at = std::max(authority.lastIndexOf(u'@'), rest.section(u'?', 0, 0).lastIndexOf(u'@'));
    if (at >= 0 && rest.first(at).contains(u':'))
        return true;
    const QStringList settings = rest.section(u'?', 1).split(u'&');
    return std::ranges::any_of(settings, [](const QString &setting) {
        return setting.section(u'=', 0, 0).toLower().contains("password"_L1);
    });
}

std::unexpected<Error> passwordRefused()
{
    return fail(
        Error::Kind::InvalidInput,
        translated(QT_TRANSLATE_NOOP(
            "Storage",
            "The project's address holds a password, which would be kept in histories and lists. Leave it "
            "out (postgresql://user@host/database) and put it into ~/.pgpass as a line "
            "host:port:database:user:password that only you may read, or into PGPASSWORD.")));
}

std::unexpected<Error> badAddress(const QString &address, const char *detail)
{
    return refuse(Error::Kind::InvalidInput,
                  QT_TRANSLATE_NOOP("Storage",
                                    "%1 is no address of a database. Write it as "
                                    "postgresql://user@host/database."),
                  address, QString::fromUtf8(detail));
}

} // namespace

bool isThisMachine(const QByteArray &hosts)
{
    return std::ranges::all_of(hosts.split(','), [](const QByteArray &host) {
        return host.isEmpty() || host.startsWith('/') || host.startsWith('@') || host == "localhost" ||
            host == "::1" || host.startsWith("127.");
    });
}

bool PostgresAddress::isMeant(const QString &address)
{
    return schemeLength(address) > 0;
}

Result<PostgresAddress> PostgresAddress::parse(const QString &address)
{
    if (holdsPassword(address))
        return passwordRefused();
    char *message = nullptr;
    const Options options(PQconninfoParse(address.toUtf8().constData(), &message), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> freed(message, &PQfreemem);
    if (!options)
        return badAddress(address, message);
    PostgresAddress result;
    result.m_shown = address;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val && QByteArrayView(option->keyword).contains("password"))
            return passwordRefused();
        if (option->val)
            result.m_parameters.emplaceBack(option->keyword, option->val);
    }
    result.addDefault("connect_timeout", ConnectTimeout);
    for (const auto &[keyword, setting] : LostNetwork)
        result.addDefault(keyword, setting);
    result.addDefault("application_name", "galley");
    // So that a network that is gone is known within a minute, also to who only listens.
    result.addDefault("keepalives_idle", "30");
    result.addDefault("keepalives_interval", "10");
    result.addDefault("keepalives_count", "3");
    result.m_parameters.emplaceBack("client_encoding", "UTF8");
    result.addEncryption();
    return result;
}

QByteArray PostgresAddress::value(const char *keyword) const
{
    const auto found =
        std::ranges::find(m_parameters, QByteArray(keyword), &std::pair<QByteArray, QByteArray>::first);
    return found == m_parameters.end() ? QByteArray() : found->second;
}

void PostgresAddress::addDefault(const char *keyword, const QByteArray &value)
{
    if (this->value(keyword).isEmpty())
        m_parameters.emplaceBack(keyword, value);
}

void PostgresAddress::addEncryption()
{
    const QByteArray host = value("host") + value("hostaddr");
    const bool local = isThisMachine(host.isEmpty() ? qgetenv("PGHOST") : host);
    const bool told = !value("sslmode").isEmpty() || qEnvironmentVariableIsSet("PGSSLMODE") ||
        !value("service").isEmpty() || qEnvironmentVariableIsSet("PGSERVICE");
    if (local || told)
        return;
    addDefault("sslmode", "verify-full");
    const bool ownAuthority = qEnvironmentVariableIsSet("PGSSLROOTCERT") ||
        QFileInfo::exists(QDir::home().filePath(u".postgresql/root.crt"_s));
    if (!ownAuthority)
        addDefault("sslrootcert", "system"); // the authorities that this machine trusts
}

} // namespace Galley
