#pragma once

#include "text/error.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace Galley::Cli {

class Console;
class Options;

enum class ExitCode { Done = 0, ProblemsFound = 1, Misuse = 2 };

// What a subcommand found, for people and for programs. Only one of text and json is printed.
struct Report
{
    QString text;                    // without the last line end
    QJsonValue json = QJsonObject(); // an object or an array; the errors join an object as "errors"
    QList<Error> errors;             // on standard error
    QList<Error> warnings;           // the same, and they do not count as problems
    bool problems = false;           // problems that the result itself lists

    [[nodiscard]] ExitCode exitCode() const
    {
        return problems || !errors.isEmpty() ? ExitCode::ProblemsFound : ExitCode::Done;
    }
};

// A report of nothing but a failure.
[[nodiscard]] Report failed(const Error &error);
// … that the user stopped the work.
[[nodiscard]] Report stopped();

[[nodiscard]] Error outputTakesNoMore();

// One subcommand: declares its options, which fill its members, and then runs. --json and --help are
// everybody's and need no declaring.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] virtual QString name() const = 0;    // "stats", or "schema show" of a group
    [[nodiscard]] virtual QString summary() const = 0; // one line
    [[nodiscard]] virtual QString details() const = 0; // what --help says below the options
    virtual void declare(Options &options) = 0;
    // Empty when the options go together; else what is wrong, for a misuse.
    [[nodiscard]] virtual QString misuse(bool json) const;
    [[nodiscard]] virtual Report run(Console &console) = 0;
};

// Every subcommand, in the order of --help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace Galley::Cli
