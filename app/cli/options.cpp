#include "cli/options.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <limits>

namespace Galley::Cli {

namespace {

constexpr qsizetype MostInOneLine = 40;

CLI::Option *addText(CLI::App &app, const QString &flags, QString &value, const QString &help)
{
    const auto assign = [&value](const std::string &given) { value = QString::fromStdString(given); };
    return app.add_option_function<std::string>(flags.toStdString(), assign, help.toStdString());
}

CLI::Option *addTexts(CLI::App &app, const QString &flags, QStringList &values, const QString &help)
{
    const auto assign = [&values](const std::vector<std::string> &given) {
        for (const std::string &one : given)
            values += QString::fromStdString(one);
    };
    return app.add_option_function<std::vector<std::string>>(flags.toStdString(), assign, help.toStdString());
}

// What --help shows between a name and its description.
void describe(CLI::Option *option, const QString &placeholder, Options::Presence presence)
{
    option->required(presence == Options::Presence::Required);
    option->option_text(placeholder.isEmpty() ? std::string(" ") : placeholder.toStdString());
}

} // namespace

void Options::positional(const QString &name, QString &value, const QString &help, Presence presence)
{
    describe(addText(m_app, name, value, help), {}, presence);
}

void Options::positionals(const QString &name, QStringList &values, const QString &help)
{
    describe(addTexts(m_app, name, values, help), QStringLiteral("..."), Presence::Required);
}

void Options::value(const QString &flags, const QString &placeholder, QString &value, const QString &help,
                    Presence presence)
{
    describe(addText(m_app, flags, value, help), placeholder, presence);
}

void Options::number(const QString &flags, const QString &placeholder, qint64 &value, const QString &help)
{
    const auto assign = [&value](const std::string &given) {
        value = QString::fromStdString(given).toLongLong();
    };
    CLI::Option *option =
        m_app.add_option_function<std::string>(flags.toStdString(), assign, help.toStdString());
    option->check([](const std::string &given) -> std::string {
        bool isNumber = false;
        if (const qint64 number = QString::fromStdString(given).toLongLong(&isNumber);
            isNumber && number >= 0 && number <= std::numeric_limits<int>::max())
            return {};
        return QCoreApplication::translate("CommandLine", "“%1” is no whole number from 0")
            .arg(QString::fromStdString(given))
            .toStdString();
    });
    describe(option, placeholder, Presence::Optional);
}

void Options::choice(const QString &flags, const QStringList &words, QString &value, const QString &help)
{
    CLI::Option *option = addText(m_app, flags, value, help);
    option->check([words](const std::string &given) -> std::string {
        if (words.contains(QString::fromStdString(given)))
            return {};
        return QCoreApplication::translate("CommandLine", "“%1” is none of %2")
            .arg(QString::fromStdString(given), words.join(QStringLiteral(", ")))
            .toStdString();
    });
    // More than a few are listed in the command's details.
    const QString all = words.join(u'|');
    describe(option, all.size() <= MostInOneLine ? all : QStringLiteral("WORD"), Presence::Optional);
}

void Options::list(const QString &flags, const QString &placeholder, QStringList &values, const QString &help)
{
    CLI::Option *option = addTexts(m_app, flags, values, help);
    option->delimiter(',')->allow_extra_args(false);
    describe(option, placeholder, Presence::Optional);
}

void Options::repeated(const QString &flags, const QString &placeholder, QStringList &values,
                       const QString &help)
{
    CLI::Option *option = addTexts(m_app, flags, values, help);
    option->allow_extra_args(false);
    describe(option, placeholder, Presence::Optional);
}

void Options::flag(const QString &flags, bool &value, const QString &help)
{
    m_app.add_flag(flags.toStdString(), value, help.toStdString());
}

} // namespace Galley::Cli
