#include "cli/commands.h"

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/table.h"
#include "cli/teamwork.h"
#include "exchange/reportfile.h"
#include "review/agreement/agreement.h"
#include "review/agreement/agreementcsv.h"
#include "review/agreement/agreementhtml.h"
#include "review/agreement/agreementjson.h"
#include "storage/store.h"
#include "team/blind.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

class AgreementCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AgreementCommand)
public:
    QString name() const override { return u"agreement"_s; }

    QString summary() const override { return tr("Measure how far annotators agree"); }

    QString details() const override
    {
        return tr(
            "Compares the sets of every two annotators and of all together, layer by layer. Gold, models "
            "and\n"
            "sets that nobody has touched are left out unless they are asked for.\n"
            "\n"
            "Measures: observed, cohen-kappa, scott-pi, fleiss-kappa, krippendorff-alpha compare what was\n"
            "chosen for items (places, words, relations, articles); alpha-u, gamma, observed-disorder,\n"
            "f1-strict, f1-exact, f1-partial and f1-type compare spans, wherever they begin and end.\n"
            "Articles are laid end to end for alpha-u, and count by their spans for gamma.\n"
            "\n"
            "Left out, and counted: incomplete (not every annotator marked the place), stacked (one gave\n"
            "it several labels), one-annotator (nobody else has a set there), no-value (a span without the\n"
            "attribute), overlapping (alpha-u), empty (of no length), no-chance (gamma has nothing to\n"
            "compare with). duplicate counts marks that are there twice and count once.\n"
            "\n"
            "JSON: {\"project\", \"results\": [{\"measure\", \"unit\", \"layer\", \"label\", \"annotators\", "
            "\"value\",\n"
            "\"interval\", \"n\", \"excluded\", \"undefined\"}]}; \"article\", \"source\" or \"week\" where "
            "a "
            "result is of\n"
            "one, \"distance\" (nominal, ordinal, interval, masi) of krippendorff-alpha, \"error\" of gamma "
            "where\n"
            "it was cut in windows. A value that is null has its reason in undefined.");
    }

    void declare(Options &options) override;
    QString misuse(bool json) const override;
    Report run(Console &console) override;

private:
    [[nodiscard]] AgreementOptions chosen() const;
    [[nodiscard]] QString textOf(const AgreementReport &report) const;

    QString m_project;
    QString m_unit = u"span"_s;
    QStringList m_layers;
    QStringList m_annotators;
    QStringList m_labels;
    QStringList m_by;
    QStringList m_measures;
    QString m_seed;
    QString m_resamples;
    QString m_html;
    QString m_as;
    QString m_csv;
    bool m_models = false;
};

constexpr auto left = Table::Align::Left;
constexpr auto right = Table::Align::Right;

void AgreementCommand::declare(Options &options)
{
    options.positional(u"PROJECT"_s, m_project, tr("The project to look at"));
    options.value(u"--unit"_s, u"UNIT"_s, m_unit,
                  tr("What is compared: span, token, relation, field:NAME or attribute:NAME (span)"));
    options.repeated(u"--layer"_s, u"LAYER"_s, m_layers, tr("Only this layer; several times for several"));
    options.repeated(u"--annotator"_s, u"NAME"_s, m_annotators,
                     tr("Only these annotators, gold and models included; several times"));
    options.flag(u"--models"_s, m_models, tr("Compare models, too"));
    options.repeated(u"--label"_s, u"LABEL"_s, m_labels, tr("Numbers of this label, too; several times"));
    options.list(u"--by"_s, u"WHAT"_s, m_by,
                 tr("Numbers by label, article, source or week, too; by pair: every measure of every pair"));
    options.repeated(u"--measure"_s, u"MEASURE"_s, m_measures, tr("Only this measure; several times"));
    options.value(u"--seed"_s, u"N"_s, m_seed, tr("Seed of the draws for the intervals and for gamma (1)"));
    options.value(u"--resamples"_s, u"N"_s, m_resamples, tr("Draws for the intervals, 0: none (200)"));
    options.value(u"--html"_s, u"FILE"_s, m_html,
                  tr("Write a report with charts there, in the place of a file of that name; adds label and "
                     "week"));
    options.value(
        u"--csv"_s, u"FILE"_s, m_csv,
        tr("Write the numbers there as a table, in the place of a file of that name; adds label and week"));
    options.value(u"--as"_s, u"NAME"_s, m_as, tr("Who compares, where work is blind; else the login's name"));
}

QString AgreementCommand::misuse(bool) const
{
    if (!agreementUnitFrom(m_unit))
        return tr("“%1” cannot be compared: choose span, token, relation, field:NAME or attribute:NAME.")
            .arg(m_unit);
    for (const QString &word : m_by) {
        if (!breakdownFrom(word) && word != "layer"_L1)
            return tr("There are no numbers by “%1”: choose layer, label, pair, article, source or week.")
                .arg(word);
    }
    for (const QString &word : m_measures) {
        const auto measure = agreementMeasureFrom(word);
        if (!measure)
            return tr("“%1” is no measure: see galley agreement --help.").arg(word);
        if (!isOfItems(*measure) && agreementUnitFrom(m_unit)->kind != AgreementUnit::Kind::Span)
            return tr("%1 compares spans only: leave out --unit.").arg(word);
    }
    bool valid = true;
    if (!m_seed.isEmpty())
        std::ignore = m_seed.toULongLong(&valid);
    if (!valid)
        return tr("--seed takes a whole number, not “%1”.").arg(m_seed);
    const int resamples = m_resamples.isEmpty() ? 0 : m_resamples.toInt(&valid);
    if (!valid || resamples < 0)
        return tr("--resamples takes a whole number, not “%1”.").arg(m_resamples);
    return {};
}

AgreementOptions AgreementCommand::chosen() const
{
    AgreementOptions options{.annotators = m_annotators,
                             .models = m_models,
                             .unit = agreementUnitFrom(m_unit).value_or(AgreementUnit{}),
                             .layers = m_layers,
                             .labels = m_labels,
                             .confusion = !m_html.isEmpty()};
    for (const QString &word : m_measures)
        options.measures += *agreementMeasureFrom(word);
    for (const QString &word : m_by) {
        if (const auto by = breakdownFrom(word); by && !options.by.contains(*by))
            options.by += *by;
    }
    const auto add = [&](Breakdown by) {
        if (!options.by.contains(by))
            options.by += by;
    };
    if (!m_labels.isEmpty() || !m_html.isEmpty())
        add(Breakdown::Label);
    if (!m_html.isEmpty())
        add(Breakdown::Week);
    if (!m_seed.isEmpty())
        options.seed = m_seed.toULongLong();
    if (!m_resamples.isEmpty())
        options.resamples = m_resamples.toInt();
    return options;
}

QString shown(double value)
{
    return QString::number(value, 'f', 3);
}

QString AgreementCommand::textOf(const AgreementReport &report) const
{
    Table table({tr("Layer"), tr("Measure"), tr("Annotators"), tr("Group"), tr("Value"), tr("Interval"),
                 tr("n"), tr("Left out")},
                {left, left, left, left, right, left, right, left});
    for (const AgreementResult &result : report.results) {
        const Measured &measured = result.measured;
        QStringList out;
        if (!measured.undefined.isEmpty())
            out += measured.undefined;
        for (auto it = measured.excluded.begin(); it != measured.excluded.end(); ++it)
            out += u"%1 %2"_s.arg(it.value()).arg(it.key());
        QString measure = wordFor(result.measure);
        if (!result.distance.isEmpty() && result.distance != "nominal"_L1)
            measure += u' ' + result.distance;
        table.addRow({result.layer, measure, listed(result.annotators),
                      result.by && result.key.isEmpty() ? tr("unknown") : result.key,
                      measured.value ? shown(*measured.value) : u"–"_s,
                      measured.interval
                          ? u"%1 … %2"_s.arg(shown(measured.interval->low), shown(measured.interval->high))
                          : QString(),
                      QString::number(measured.n), listedApart(out)});
    }
    const QString summary = tr("Articles compared: %1; with one annotator only: %2; untouched sets: %3")
                                .arg(report.articles)
                                .arg(report.singleArticles)
                                .arg(report.untouchedSets);
    return table.isEmpty() ? summary : table.toString() + u"\n\n"_s + summary;
}

Report AgreementCommand::run(Console &console)
{
    const auto store = Store::open(m_project, Store::Access::ReadOnly);
    if (!store)
        return failed(store.error());
    for (const QString &path : {m_html, m_csv}) { // before what takes long
        if (const auto good = path.isEmpty() ? Result<void>() : checkReportFile(path); !good)
            return failed(good.error());
    }
    if (const auto sees = checkSeesAll(**store, actorOf(**store, m_as)); !sees)
        return failed(sees.error());
    const auto progress = [&](qint64 done, qint64 total) {
        return console.progress(tr("Comparing"), done, total);
    };
    const auto report = measureAgreement(**store, chosen(), progress);
    if (isInterrupted())
        return stopped();
    if (!report)
        return failed(report.error());
    Report result{.text = textOf(*report),
                  .json = QJsonObject{{u"project"_s, m_project}, {u"results"_s, toJson(*report)}}};
    if (!m_html.isEmpty()) {
        const auto html = toHtml(**store, *report, {.title = QFileInfo(m_project).fileName()}, progress);
        if (isInterrupted())
            return stopped();
        const auto saved =
            html ? writeReportFile(m_html, *html) : Result<void>(std::unexpected(html.error()));
        if (!saved)
            result.errors += saved.error();
    }
    if (!m_csv.isEmpty()) {
        if (const auto saved = writeReportFile(m_csv, toCsv(*report)); !saved)
            result.errors += saved.error();
    }
    return result;
}

} // namespace

std::unique_ptr<Command> makeAgreementCommand()
{
    return std::make_unique<AgreementCommand>();
}

} // namespace Galley::Cli
