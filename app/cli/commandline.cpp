#include "cli/commandline.h"

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/wrapping.h"
#include "storage/projectaddress.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option_name(const CLI::Option *option, bool isPositional) const override
    {
        return CLI::detail::find_and_replace(Formatter::make_option_name(option, isPositional), ",", ", ");
    }

    std::string make_description(const CLI::App *app) const override
    {
        return app->get_description() + "\n\n";
    }
};

struct Subcommand
{
    std::unique_ptr<Command> command;
    CLI::App *app = nullptr; // owned by the one above it
};

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    CommandLine();

    [[nodiscard]] std::variant<ExitCode, WindowRequest> run(const QStringList &arguments);
    [[nodiscard]] QString faultOf(const QStringList &arguments);

private:
    void parse(const QStringList &arguments);
    void declareWindow();
    void declare(std::unique_ptr<Command> command);
    [[nodiscard]] CLI::App *group(const QString &name);
    [[nodiscard]] QString whatIsWrong(const CLI::ParseError &error) const;
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] QString parsedName() const;
    [[nodiscard]] ExitCode misuse(const QString &message);
    [[nodiscard]] ExitCode print(const std::string &text);
    [[nodiscard]] ExitCode run(Command &command);

    CLI::App m_app;
    std::vector<Subcommand> m_subcommands;
    WindowRequest m_window;
    Console m_console;
    bool m_json = false;
};

CommandLine::CommandLine()
    : m_app(tr("Galley annotates news articles.").toStdString(), "galley")
{
    const auto formatter = std::make_shared<HelpFormatter>();
    formatter->column_width(32);
    formatter->label("Usage", tr("Usage").toStdString());
    formatter->label("OPTIONS", tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", tr("COMMAND").toStdString());
    formatter->label("Positionals", tr("Arguments").toStdString());
    formatter->label("REQUIRED", {});
    m_app.formatter(formatter);
    m_app.set_help_flag("-h,--help", tr("Print this help and exit").toStdString());
    m_app.require_subcommand(0, 1);
    for (std::unique_ptr<Command> &command : allCommands())
        declare(std::move(command));
    // After the subcommands, which would take over what it says in --help.
    declareWindow();
}

void CommandLine::declareWindow()
{
    Options options(m_app);
    options.positional(u"PROJECT"_s, m_window.project, tr("Open this project in the window"),
                       Options::Presence::Optional);
    options.flag(u"--sample"_s, m_window.sample, tr("Open a copy of the sample project in the window"));
    options.value(u"--screenshot"_s, u"FILE"_s, m_window.screenshot,
                  tr("Draw the window into an image and exit"));
    options.choice(u"--theme"_s,
                   {u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s, u"high-contrast-dark"_s},
                   m_window.theme, tr("The window's colours"));
    options.flag(u"--until-ready"_s, m_window.untilReady,
                 tr("Say \"ready\" when an article is painted, and exit: to time the start"));
    const QString version = u"galley "_s + QCoreApplication::applicationVersion();
    m_app.set_version_flag("--version", version.toStdString(),
                           tr("Print the version and exit").toStdString());
    m_app.usage(tr("Usage: galley [OPTIONS] [PROJECT]\n       galley COMMAND …").toStdString());
    m_app.footer(tr("Without a command, the window opens. `galley COMMAND --help` explains a command.\n"
                    "Exit codes: 0 done, 1 problems found, 2 misuse.\n"
                    "GALLEY_PLUGIN_PATH lists folders that are searched for schemas first.")
                     .toStdString());
}

void CommandLine::declare(std::unique_ptr<Command> command)
{
    const QStringList words = command->name().split(u' ');
    CLI::App *parent = words.size() > 1 ? group(words.first()) : &m_app;
    CLI::App *app = parent->add_subcommand(words.last().toStdString(), command->summary().toStdString());
    app->group(tr("Commands").toStdString());
    app->footer(command->details().toStdString());
    Options options(*app);
    command->declare(options);
    options.flag(u"--json"_s, m_json, tr("Print one JSON document instead of text"));
    m_subcommands.push_back({std::move(command), app});
}

CLI::App *CommandLine::group(const QString &name)
{
    const auto hasName = [&name](const CLI::App *app) {
        return QString::fromStdString(app->get_name()) == name;
    };
    if (const auto known = m_app.get_subcommands(hasName); !known.empty())
        return known.front();
    const QString summary = name == "bulk"_L1 ? tr("Edit many sets in one step")
        : name == "recipes"_L1                ? tr("Exports that a project remembers")
        : name == "team"_L1                   ? tr("Who works on a project")
        : name == "imports"_L1                ? tr("List imports, show again what they did, take them back")
        : name == "packages"_L1               ? tr("Packages that were handed out, and what came back")
                                              : tr("Commands about one %1").arg(name);
    CLI::App *app = m_app.add_subcommand(name.toStdString(), summary.toStdString());
    app->group(tr("Commands").toStdString());
    app->require_subcommand(1, 1);
    return app;
}

void CommandLine::parse(const QStringList &arguments)
{
    m_json = arguments.contains("--json"_L1);
    std::vector<std::string> reversed;
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    m_app.parse(std::move(reversed));
}

QString CommandLine::faultOf(const QStringList &arguments)
{
    try {
        parse(arguments);
    } catch (const CLI::Success &) {
        return {};
    } catch (const CLI::ParseError &error) {
        return whatIsWrong(error);
    }
    for (const Subcommand &one : m_subcommands) {
        if (one.app->parsed())
            return one.command->misuse(m_json);
    }
    return {};
}

std::variant<ExitCode, WindowRequest> CommandLine::run(const QStringList &arguments)
{
    try {
        parse(arguments);
    } catch (const CLI::CallForHelp &) {
        return print(m_app.help());
    } catch (const CLI::CallForVersion &version) {
        return print(version.what() + std::string("\n"));
    } catch (const CLI::ParseError &error) {
        return misuse(whatIsWrong(error));
    }
    for (const Subcommand &one : m_subcommands) {
        if (one.app->parsed())
            return run(*one.command);
    }
    if (!m_window.project.isEmpty() && !isServerAddress(m_window.project) &&
        !QFileInfo::exists(m_window.project))
        return misuse(tr("“%1” is neither a command nor a project").arg(m_window.project));
    if (!m_window.project.isEmpty() && m_window.sample)
        return misuse(tr("--sample opens a project of its own: leave out the other"));
    return m_window;
}

ExitCode CommandLine::run(Command &command)
{
    if (const QString wrong = command.misuse(m_json); !wrong.isEmpty())
        return misuse(wrong);
    catchInterrupts();
    const Report report = command.run(m_console);
    if (!m_console.write(report, m_json)) {
        m_console.message(outputTakesNoMore());
        return ExitCode::ProblemsFound;
    }
    if (!report.errors.isEmpty())
        passOnInterrupt();
    return report.exitCode();
}

ExitCode CommandLine::print(const std::string &text)
{
    const QString trimmed = wrapped(QString::fromStdString(text).trimmed());
    return m_console.write({.text = trimmed}, false) ? ExitCode::Done : ExitCode::ProblemsFound;
}

ExitCode CommandLine::misuse(const QString &message)
{
    const QString help = tr("See `%1 --help`.").arg(parsedName());
    // The exit code says misuse, whatever becomes of the message.
    (void)m_console.write(failed({Error::Kind::InvalidInput, message + u". "_s + help, {}, {}}), m_json);
    return ExitCode::Misuse;
}

QString CommandLine::parsedName() const
{
    QString name = u"galley"_s;
    for (const CLI::App *app = &m_app; !app->get_subcommands().empty();) {
        app = app->get_subcommands().front();
        name += u' ' + QString::fromStdString(app->get_name());
    }
    return name;
}

// The library's own words are English, so what is common is said here.
QString CommandLine::whatIsWrong(const CLI::ParseError &error) const
{
    QStringList extras;
    for (const std::string &extra : m_app.remaining(true))
        extras += quoted(QString::fromStdString(extra));
    if (!extras.isEmpty())
        return tr("Not expected here: %1").arg(listed(extras));
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr)
        return tr("Missing: %1").arg(listed(missing()));
    return QString::fromUtf8(error.what());
}

QStringList CommandLine::missing() const
{
    QStringList names;
    const CLI::App *app = &m_app;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    for (const CLI::Option *option : app->get_options()) {
        if (option->get_required() && option->count() == 0)
            names += QString::fromStdString(option->get_name());
    }
    if (names.isEmpty())
        names += tr("COMMAND");
    return names;
}

} // namespace

std::variant<ExitCode, WindowRequest> runCommandLine(const QStringList &arguments)
{
    return CommandLine().run(arguments);
}

QString faultOfCommandLine(const QStringList &arguments)
{
    return CommandLine().faultOf(arguments);
}

} // namespace Galley::Cli
