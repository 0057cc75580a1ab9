#include "cli/adjudicatework.h"
#include "cli/commands.h"

#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/table.h"
#include "cli/teamwork.h"
#include "exchange/reportfile.h"
#include "review/adjudication/feedback.h"
#include "review/adjudication/workedarticles.h"
#include "storage/projectaddress.h"
#include "team/blind.h"
#include "team/rights.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class FeedbackCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackCommand)
public:
    QString name() const override { return u"feedback"_s; }

    QString summary() const override { return tr("Tell annotators where their work differs from gold"); }

    QString details() const override
    {
        return tr(
            "Compares with gold that is signed off; of other gold, with the places that are decided.\n"
            "--return sets the annotators' sets on the articles with differences to \"returned\" and writes\n"
            "a comment on each article and at each place, as one bulk edit for each annotator,\n"
            "which `galley bulk undo` takes back.\n"
            "\n"
            "JSON: {\"project\", \"annotators\": [{\"annotator\", \"articles\", \"places\", \"same\", "
            "\"undecided\",\n"
            "\"counts\": [{\"cause\", \"layer\", \"own\", \"gold\", \"places\"}], \"differences\": "
            "[{\"article\", \"layer\",\n"
            "\"begin\", \"end\", \"causes\", \"before\", \"marked\", \"after\", \"own\" and \"gold\": "
            "[{\"label\", \"quote\",\n"
            "\"segments\", \"attributes\"}], \"reason\", \"note\", \"policy\"}]}], \"returned\": {\"bulks\", "
            "\"sets\",\n"
            "\"comments\"}}; returned only with --return.");
    }

    void declare(Options &options) override
    {
        options.positional(u"PROJECT"_s, m_project, tr("The project"));
        options.repeated(u"--annotator"_s, u"NAME"_s, m_annotators,
                         tr("Only this annotator; may be given several times"));
        options.repeated(u"--article"_s, u"ID"_s, m_articles,
                         tr("Only this article; may be given several times"));
        options.repeated(u"--layer"_s, u"LAYER"_s, m_layers,
                         tr("Only this layer; may be given several times"));
        options.value(u"--html"_s, u"FILE"_s, m_html,
                      tr("Write a report that stands alone, in the place of a file of that name"));
        options.value(u"--csv"_s, u"FILE"_s, m_csv,
                      tr("Write a table, a line for each difference, in the place of a file of that name"));
        options.flag(u"--return"_s, m_return,
                     tr("Give the articles back to their annotators, with comments"));
        options.value(u"--by"_s, u"NAME"_s, m_by, tr("Who asks, or returns them; else the login's name"));
    }

    Report run(Console &console) override;

private:
    [[nodiscard]] Result<void> writeFiles(const QList<Feedback> &feedback) const;
    [[nodiscard]] static QString textOf(const QList<Feedback> &feedback);

    QString m_project;
    QStringList m_annotators;
    QStringList m_articles;
    QStringList m_layers;
    QString m_html;
    QString m_csv;
    bool m_return = false;
    QString m_by;
};

Result<void> FeedbackCommand::writeFiles(const QList<Feedback> &feedback) const
{
    if (!m_html.isEmpty()) {
        const QString html = feedbackHtml(feedback, projectName(m_project));
        if (auto written = writeReportFile(m_html, html.toUtf8()); !written)
            return written;
    }
    return m_csv.isEmpty() ? Result<void>() : writeReportFile(m_csv, feedbackCsv(feedback));
}

QString FeedbackCommand::textOf(const QList<Feedback> &feedback)
{
    QStringList parts;
    for (const Feedback &one : feedback) {
        parts += tr("%1: %2 of %n place(s) as in gold; articles: %3; left out, because gold is not decided "
                    "there: %4",
                    nullptr, int(one.places))
                     .arg(one.annotator)
                     .arg(one.same)
                     .arg(one.articles)
                     .arg(one.undecided);
        Table table({tr("Cause"), tr("Layer"), tr("Marked"), tr("Gold"), tr("Places")},
                    {Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Left,
                     Table::Align::Right});
        for (const FeedbackCount &count : one.counts)
            table.addRow({wordFor(count.cause), count.layer, labelsText({count.own}),
                          labelsText({count.gold}), QString::number(count.places)});
        if (!table.isEmpty())
            parts += table.toString();
    }
    return parts.join("\n\n"_L1);
}

Report FeedbackCommand::run(Console &console)
{
    const auto store = Store::open(m_project, m_return ? Store::Access::ReadWrite : Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    for (const QString &path : {m_html, m_csv}) { // before what takes long
        if (const auto good = path.isEmpty() ? Result<void>() : checkReportFile(path); !good)
            return failed(good.error());
    }
    const QString who = actorOf(**store, m_by);
    if (const auto may = m_return ? checkRight(**store, who, Right::Review) : checkSeesAll(**store, who);
        !may)
        return failed(may.error());
    const auto articles = articlesCalled(**store, m_articles);
    if (!articles)
        return failed(articles.error());
    const auto progress = [&console](qint64 done, qint64 total) {
        return console.progress(tr("Comparing"), done, total);
    };
    const auto feedback = feedbackFor(
        **store, {.annotators = m_annotators, .articles = *articles, .layers = m_layers}, progress);
    if (!feedback)
        return isInterrupted() ? stopped() : failed(feedback.error());
    if (const auto written = writeFiles(*feedback); !written)
        return failed(written.error());
    Report report{.text = textOf(*feedback)};
    QJsonObject json{{u"project"_s, m_project}, {u"annotators"_s, feedbackJson(*feedback)}};
    if (m_return) {
        const QString by = m_by.isEmpty() ? loginName() : m_by;
        const auto returned = returnWithFeedback(**store, *feedback, by, progress);
        if (!returned)
            return isInterrupted() ? stopped() : failed(returned.error());
        report.text +=
            u"\n\n"_s + tr("Sets returned: %1; comments: %2").arg(returned->sets).arg(returned->comments);
        QJsonArray bulks;
        for (const BulkId bulk : returned->bulks) {
            report.text += u'\n' + tr("Bulk edit number: %1").arg(bulk);
            bulks += bulk;
        }
        for (const BulkRefusal &conflict : returned->conflicts)
            report.errors += conflict.reason;
        json[u"returned"_s] = QJsonObject{
            {u"bulks"_s, bulks}, {u"sets"_s, returned->sets}, {u"comments"_s, returned->comments}};
    }
    report.json = json;
    return report;
}

} // namespace

std::unique_ptr<Command> makeFeedbackCommand()
{
    return std::make_unique<FeedbackCommand>();
}

} // namespace Galley::Cli
