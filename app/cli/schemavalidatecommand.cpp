#include "cli/commands.h"

#include "cli/options.h"
#include "schema/schemafile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class SchemaValidateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SchemaValidateCommand)
public:
    QString name() const override { return u"schema validate"_s; }

    QString summary() const override { return tr("Check a *.schema.json file"); }

    QString details() const override
    {
        return tr("Every problem is listed with its line. Exit code 1: there are some.\n"
                  "\n"
                  "JSON: {\"file\", \"valid\", \"id\", \"version\", \"errors\": [{\"kind\", \"message\", "
                  "\"file\", \"line\",\n"
                  "\"column\", \"detail\"}]}; detail is the JSON pointer of what is wrong.");
    }

    void declare(Options &options) override { options.positional(u"FILE"_s, m_file, tr("The schema file")); }

    Report run(Console &console) override;

private:
    QString m_file;
};

Report SchemaValidateCommand::run(Console &)
{
    const SchemaFileReading reading = readSchemaFile(m_file);
    const bool valid = reading.problems.isEmpty();
    const Schema &schema = reading.schema;
    return {.text =
                valid ? tr("%1: schema %2 %3 can be used").arg(m_file, schema.id, schema.version) : QString(),
            .json = QJsonObject{{u"file"_s, m_file},
                                {u"valid"_s, valid},
                                {u"id"_s, schema.id},
                                {u"version"_s, schema.version}},
            .errors = reading.problems};
}

} // namespace

std::unique_ptr<Command> makeSchemaValidateCommand()
{
    return std::make_unique<SchemaValidateCommand>();
}

} // namespace Galley::Cli
