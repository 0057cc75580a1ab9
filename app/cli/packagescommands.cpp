#include "cli/adjudicatework.h"

#include "cli/commands.h"
#include "text/listed.h"

#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/table.h"
#include "team/packages/mergelog.h"
#include "team/packages/packagelog.h"
#include "team/packages/takeback.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

class PackagesListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackagesListCommand)
public:
    QString name() const override { return u"packages list"_s; }

    QString summary() const override { return tr("List packages that were handed out, and merges"); }

    QString details() const override
    {
        return tr("JSON: {\"packages\": [{\"id\", \"annotator\", \"packed\", \"by\", \"articles\": [ids], "
                  "\"merged\"}],\n"
                  "\"merges\": [{\"number\", \"at\", \"by\", \"annotators\", \"packages\", \"sets\": number, "
                  "\"takenBack\":\n"
                  "numbers of bulk edits}]}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
    }

    Report run(Console &) override;

private:
    static void addPackages(Report &report, QJsonObject &json, const QList<PackageRecord> &records);
    static void addMerges(Report &report, QJsonObject &json, const QList<MergeRecord> &records);

    QString m_project;
};

void PackagesListCommand::addPackages(Report &report, QJsonObject &json, const QList<PackageRecord> &records)
{
    Table table({tr("Package"), tr("Annotator"), tr("Packed"), tr("Articles"), tr("Merged")},
                {Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Right});
    QJsonArray array;
    for (const PackageRecord &record : records) {
        const PackageHeader &header = record.header;
        table.addRow({header.id, header.annotator, timeText(header.at),
                      QString::number(header.articles.size()), timeText(record.merged)});
        array += QJsonObject{{u"id"_s, header.id},
                             {u"annotator"_s, header.annotator},
                             {u"packed"_s, timeText(header.at)},
                             {u"by"_s, header.by},
                             {u"articles"_s, QJsonArray::fromStringList(header.articles.keys())},
                             {u"merged"_s, timeText(record.merged)}};
    }
    report.text = table.isEmpty() ? tr("No package was handed out.") : table.toString();
    json[u"packages"_s] = array;
}

void PackagesListCommand::addMerges(Report &report, QJsonObject &json, const QList<MergeRecord> &records)
{
    Table table({tr("Merge"), tr("Annotators"), tr("Time"), tr("Sets"), tr("Taken back by bulk edits")},
                {Table::Align::Right, Table::Align::Left, Table::Align::Left, Table::Align::Right});
    QJsonArray array;
    for (const MergeRecord &record : records) {
        QStringList bulks;
        QJsonArray bulkArray;
        for (const BulkId bulk : record.takenBack) {
            bulks += QString::number(bulk);
            bulkArray += bulk;
        }
        table.addRow({QString::number(record.number), listed(record.annotators), timeText(record.at),
                      QString::number(record.sets.size()), listed(bulks)});
        array += QJsonObject{{u"number"_s, record.number},
                             {u"at"_s, timeText(record.at)},
                             {u"by"_s, record.by},
                             {u"annotators"_s, QJsonArray::fromStringList(record.annotators)},
                             {u"packages"_s, QJsonArray::fromStringList(record.packages)},
                             {u"sets"_s, record.sets.size()},
                             {u"takenBack"_s, bulkArray}};
    }
    if (!table.isEmpty())
        report.text += u"\n\n"_s + table.toString();
    json[u"merges"_s] = array;
}

Report PackagesListCommand::run(Console &)
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    const auto packages = packageRecords(**store);
    const auto merges = mergeRecords(**store);
    if (!packages || !merges)
        return failed(packages ? merges.error() : packages.error());
    Report report;
    QJsonObject json;
    addPackages(report, json, *packages);
    addMerges(report, json, *merges);
    report.json = json;
    return report;
}

class PackagesUndoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PackagesUndoCommand)
public:
    QString name() const override { return u"packages undo"_s; }

    QString summary() const override { return tr("Take a merge back"); }

    QString details() const override
    {
        return tr(
            "Every set that the merge changed becomes what it was before, by an entry in its journal; one\n"
            "that was edited since stays and is told of (exit code 1). `galley bulk undo` with the\n"
            "number that it prints brings the merge back.\n"
            "\n"
            "JSON: {\"bulks\": [numbers], \"sets\": number}.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.positional(u"NUMBER"_s, m_number, tr("Which: its number in `galley packages list`"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who does it; else the login's name"));
    }

    QString misuse(bool) const override
    {
        bool isNumber = false;
        const qint64 number = m_number.toLongLong(&isNumber);
        return isNumber && number > 0 ? QString() : tr("“%1” is no number of a merge").arg(m_number);
    }

    Report run(Console &console) override
    {
        const auto store = Store::open(m_project);
        if (!store)
            return failed(store.error());
        const auto taken = takeBackMerge(
            **store, m_number.toLongLong(), m_by.isEmpty() ? loginName() : m_by,
            [&](qint64 done, qint64 total) { return console.progress(tr("Taking back"), done, total); });
        if (!taken)
            return isInterrupted() ? stopped() : failed(taken.error());
        Report report{.text = tr("Sets taken back: %1").arg(taken->sets)};
        QJsonArray bulks;
        for (const BulkId bulk : taken->bulks) {
            report.text += u'\n' + tr("Bulk edit number: %1").arg(bulk);
            bulks += bulk;
        }
        for (const BulkRefusal &refusal : taken->refused)
            report.errors += refusal.reason;
        report.json = QJsonObject{{u"bulks"_s, bulks}, {u"sets"_s, taken->sets}};
        return report;
    }

private:
    QString m_project;
    QString m_number;
    QString m_by;
};

} // namespace

std::unique_ptr<Command> makePackagesListCommand()
{
    return std::make_unique<PackagesListCommand>();
}

std::unique_ptr<Command> makePackagesUndoCommand()
{
    return std::make_unique<PackagesUndoCommand>();
}

} // namespace Galley::Cli
