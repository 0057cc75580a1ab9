#pragma once

#include <QStringList>

namespace CLI {
class App;
}

namespace Galley::Cli {

// What a subcommand takes, declared in terms of its members, which must outlive the parsing. The only door
// to the command line library beside commandline.cpp, so that the commands know Qt's types alone.
class Options
{
public:
    enum class Presence { Optional, Required };

    explicit Options(CLI::App &app)
        : m_app(app)
    {}

    void positional(const QString &name, QString &value, const QString &help,
                    Presence presence = Presence::Required);
    void positionals(const QString &name, QStringList &values, const QString &help); // one or more
    // flags as "--out" or "-f,--format"; placeholder is what --help calls the value.
    void value(const QString &flags, const QString &placeholder, QString &value, const QString &help,
               Presence presence = Presence::Optional);
    // A whole number, not below 0.
    void number(const QString &flags, const QString &placeholder, qint64 &value, const QString &help);
    // One of a few words; what the value holds beforehand is the default.
    void choice(const QString &flags, const QStringList &words, QString &value, const QString &help);
    // Separated by commas.
    void list(const QString &flags, const QString &placeholder, QStringList &values, const QString &help);
    // May be given several times; a comma is part of a value.
    void repeated(const QString &flags, const QString &placeholder, QStringList &values, const QString &help);
    void flag(const QString &flags, bool &value, const QString &help);

private:
    CLI::App &m_app;
};

} // namespace Galley::Cli
