#include "cli/commands.h"

#include "cli/options.h"
#include "team/packages/handingin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class HandInCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HandInCommand)
public:
    QString name() const override { return u"hand-in"_s; }

    QString summary() const override { return tr("Sign and close a package that is to go back"); }

    QString details() const override
    {
        return tr(
            "Afterwards the package opens for reading only, its content has a hash by which damage on\n"
            "the way is seen, and everything is in the one file, to be sent. --reopen takes that\n"
            "back, to work on.\n"
            "\n"
            "JSON: {\"file\", \"id\", \"annotator\", \"project\", \"by\", \"at\", \"hash\", \"bytes\"}; "
            "with --reopen\n"
            "{\"file\", \"reopened\"}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"FILE"_s, m_file, tr("The package"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who hands it in; else its annotator"));
        options.flag(u"--reopen"_s, m_reopen, tr("Open it for work again"));
    }

    Report run(Console &) override { return m_reopen ? reopen() : sign(); }

private:
    [[nodiscard]] Report sign() const;
    [[nodiscard]] Report reopen() const;

    QString m_file;
    QString m_by;
    bool m_reopen = false;
};

Report HandInCommand::sign() const
{
    const auto report = handIn(m_file, m_by);
    if (!report)
        return failed(report.error());
    const PackageHeader &header = report->header;
    return {.text = tr("%1 is signed: send it back to the people of “%2”.").arg(m_file, header.projectName),
            .json = QJsonObject{{u"file"_s, m_file},
                                {u"id"_s, header.id},
                                {u"annotator"_s, header.annotator},
                                {u"project"_s, header.projectName},
                                {u"by"_s, report->handIn.by},
                                {u"at"_s, report->handIn.at.toString(Qt::ISODateWithMs)},
                                {u"hash"_s, report->handIn.hash},
                                {u"bytes"_s, report->bytes}}};
}

Report HandInCommand::reopen() const
{
    const auto reopened = reopenPackage(m_file);
    if (!reopened)
        return failed(reopened.error());
    return {.text = *reopened ? tr("%1 can be worked in again.").arg(m_file)
                              : tr("%1 was not handed in: nothing to do.").arg(m_file),
            .json = QJsonObject{{u"file"_s, m_file}, {u"reopened"_s, *reopened}}};
}

} // namespace

std::unique_ptr<Command> makeHandInCommand()
{
    return std::make_unique<HandInCommand>();
}

} // namespace Galley::Cli
