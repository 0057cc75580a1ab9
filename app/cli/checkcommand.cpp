#include "cli/commands.h"

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/waitingtext.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
public:
    QString name() const override { return u"check"_s; }

    QString summary() const override { return tr("Check a project's integrity"); }

    QString details() const override
    {
        return tr(
            "Checks the database, texts against their hashes, spans against their texts and quotes,\n"
            "labels against the schemas, relations' ends, and the journal against what is stored.\n"
            "Changes nothing. Exit code 1: something is wrong.\n"
            "\n"
            "JSON: {\"project\", \"articles\", \"problems\": [{\"kind\", \"message\", \"article\",\n"
            "\"annotator\", \"item\"}]}; kinds are database, hash, offset, quote, dangling, label, count,\n"
            "journal. Where edits of yours wait on this machine for the project's server, or were not\n"
            "taken: \"waiting\": {\"edits\", \"aside\", \"damaged\"}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project to check"));
    }

    Report run(Console &console) override;

private:
    QString m_project;
};

QString lineOf(const Problem &problem)
{
    QStringList place{problem.article, problem.annotator, problem.item};
    place.removeAll(QString());
    return (place.isEmpty() ? QString() : QString(place.join(u' ') + u": "_s)) + problem.message + u" ["_s +
        problem.kind + u']';
}

QJsonObject jsonOf(const Problem &problem)
{
    QJsonObject object{{u"kind"_s, problem.kind}, {u"message"_s, problem.message}};
    const std::pair<QString, QString> known[] = {
        {u"article"_s, problem.article}, {u"annotator"_s, problem.annotator}, {u"item"_s, problem.item}};
    for (const auto &[key, value] : known) {
        if (!value.isEmpty())
            object[key] = value;
    }
    return object;
}

Report CheckCommand::run(Console &console)
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    const auto articles = (*store)->articleCount();
    if (!articles)
        return failed(articles.error());
    const auto problems = (*store)->check([&console](qint64 done, qint64 total) {
        return console.progress(tr("Checking articles"), done, total);
    });
    if (!problems)
        return failed(problems.error());
    if (isInterrupted())
        return stopped();

    QStringList lines;
    QJsonArray array;
    for (const Problem &problem : *problems) {
        lines += lineOf(problem);
        array += jsonOf(problem);
    }
    lines += problems->isEmpty()
        ? tr("Articles checked: %1; nothing is wrong").arg(*articles)
        : tr("Articles checked: %1; problems: %2").arg(*articles).arg(problems->size());
    Report report{
        .text = lines.join(u'\n'),
        .json = QJsonObject{{u"project"_s, m_project}, {u"articles"_s, *articles}, {u"problems"_s, array}},
        .problems = !problems->isEmpty()};
    addWaiting(**store, report);
    return report;
}

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace Galley::Cli
