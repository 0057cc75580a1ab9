#include "review/agreement/agreementhtml.h"

#include "review/agreement/stopped.h"
#include "review/agreement/svgcharts.h"
#include "storage/store.h"
#include "text/listed.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype Around = 40; // code points shown before and after a span

const char *const Style = R"css(
:root{color-scheme:light dark;--ground:#fff;--ink:#1b1b1b;--soft:#666;--rule:#ccc;--accent:#2a6fb0}
@media(prefers-color-scheme:dark){:root{--ground:#1c1d1f;--ink:#e6e6e6;--soft:#a0a0a0;--rule:#444;--accent:#6fb1ee}}
body{background:var(--ground);color:var(--ink);font:15px/1.45 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}
h1,h2,h3{line-height:1.2}h2{margin-top:2em;border-bottom:1px solid var(--rule)}
table{border-collapse:collapse;margin:.6em 0}th,td{padding:.15em .7em;text-align:left;border-bottom:1px solid var(--rule);vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums}.soft,caption{color:var(--soft)}
svg{max-width:100%;height:auto;display:block;margin:.4em 0 1.2em}svg text{fill:var(--ink);font-size:13px}
svg .end{text-anchor:end}svg .middle{text-anchor:middle}svg .start{text-anchor:start}
svg .bar,svg .cell{fill:var(--accent)}svg .axis,svg .grid{stroke:var(--rule)}svg .trend{stroke:var(--accent);stroke-width:2}
svg .whisker{stroke:var(--ink);stroke-width:2}svg a text{text-decoration:underline}
mark{background:none;color:inherit;font-weight:bold;border-bottom:2px solid var(--accent)}li{margin:.2em 0}a{color:var(--accent)}
)css";

QString say(const char *text)
{
    return QCoreApplication::translate("AgreementReport", text);
}

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

class HtmlReport
{
public:
    HtmlReport(Store &store, const AgreementReport &report, const AgreementHtmlOptions &options,
               const KeepGoing &progress)
        : m_store(store)
        , m_report(report)
        , m_options(options)
        , m_progress(progress)
    {}

    [[nodiscard]] Result<QByteArray> write();

private:
    void writeSummary();
    void writeLayer(const QString &layer);
    void writeFigures(const QString &layer);
    void writeHeatMap(const QString &layer);
    void writeBars(const QString &layer);
    void writeWeeks(const QString &layer);
    void writeConfusion(const ConfusionMatrix &matrix, size_t number);
    [[nodiscard]] Result<void> writeSpans(const ConfusionMatrix &matrix, size_t number);
    [[nodiscard]] Result<QString> itemOf(const ComparedSpans &spans);
    [[nodiscard]] AgreementMeasure shown() const; // in the charts
    [[nodiscard]] QString labelName(const QString &label) const;
    [[nodiscard]] QString cellId(size_t number, int row, int column) const;
    // Of one annotator group: all where there are figures of all, else the first pair.
    [[nodiscard]] QList<SvgCharts::Bar> barsOf(const QString &layer, Breakdown by) const;

    Store &m_store;
    const AgreementReport &m_report;
    const AgreementHtmlOptions &m_options;
    const KeepGoing &m_progress;
    QString m_html;
    Article m_article; // read last
};

// One that the report has, of labels and places where it can be.
AgreementMeasure HtmlReport::shown() const
{
    using enum AgreementMeasure;
    for (const AgreementMeasure measure : {F1Strict, CohenKappa, KrippendorffAlpha, FleissKappa}) {
        if (std::ranges::find(m_report.results, measure, &AgreementResult::measure) != m_report.results.end())
            return measure;
    }
    return m_report.results.isEmpty() ? Observed : m_report.results.first().measure;
}

QString HtmlReport::labelName(const QString &label) const
{
    return label.isEmpty() ? say(QT_TRANSLATE_NOOP("AgreementReport", "not marked")) : label;
}

QString HtmlReport::cellId(size_t number, int row, int column) const
{
    return u"c%1-%2-%3"_s.arg(number).arg(row).arg(column);
}

Result<QByteArray> HtmlReport::write()
{
    const QString title =
        say(QT_TRANSLATE_NOOP("AgreementReport", "Agreement in %1")).arg(m_options.title).toHtmlEscaped();
    m_html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
             "content=\"width=device-width\"><title>"_s +
        title + u"</title><style>"_s + QLatin1StringView(Style) + u"</style></head><body>\n<h1>"_s + title +
        u"</h1>\n"_s;
    writeSummary();
    QStringList layers;
    for (const AgreementResult &result : m_report.results) {
        if (!layers.contains(result.layer))
            layers += result.layer;
    }
    for (const QString &layer : std::as_const(layers))
        writeLayer(layer);
    for (size_t i = 0; i < m_report.confusions.size(); ++i) {
        if (auto done = writeSpans(m_report.confusions[i], i); !done)
            return std::unexpected(std::move(done).error());
    }
    return (m_html + u"</body></html>\n"_s).toUtf8();
}

void HtmlReport::writeSummary()
{
    m_html += u"<p>"_s +
        say(QT_TRANSLATE_NOOP("AgreementReport",
                              "Annotators: %1. Articles of at least two of them: %2; of one alone: %3. "
                              "Sets that nobody has touched: %4. Compared: %5."))
            .arg(listed(m_report.annotators))
            .arg(m_report.articles)
            .arg(m_report.singleArticles)
            .arg(m_report.untouchedSets)
            .arg(wordFor(m_report.options.unit))
            .toHtmlEscaped() +
        u"</p>\n<p class=\"soft\">"_s +
        QCoreApplication::translate("AgreementReport",
                                    "Intervals hold 95 % of %n draw(s) of the articles with seed %1.",
                                    nullptr, m_report.options.resamples)
            .arg(m_report.options.seed)
            .toHtmlEscaped() +
        u"</p>\n"_s;
}

void HtmlReport::writeLayer(const QString &layer)
{
    m_html +=
        u"<h2>"_s + (layer.isEmpty() ? wordFor(m_report.options.unit) : layer).toHtmlEscaped() + u"</h2>\n"_s;
    writeFigures(layer);
    writeHeatMap(layer);
    writeBars(layer);
    writeWeeks(layer);
    for (size_t i = 0; i < m_report.confusions.size(); ++i) {
        if (m_report.confusions[i].layer() == layer)
            writeConfusion(m_report.confusions[i], i);
    }
}

void HtmlReport::writeFigures(const QString &layer)
{
    m_html += u"<table><tr><th>"_s + say(QT_TRANSLATE_NOOP("AgreementReport", "Measure")) + u"</th><th>"_s +
        say(QT_TRANSLATE_NOOP("AgreementReport", "Annotators")) + u"</th><th>"_s +
        say(QT_TRANSLATE_NOOP("AgreementReport", "Value")) + u"</th><th>"_s +
        say(QT_TRANSLATE_NOOP("AgreementReport", "Interval")) + u"</th><th>n</th><th>"_s +
        say(QT_TRANSLATE_NOOP("AgreementReport", "Left out")) + u"</th></tr>\n"_s;
    for (const AgreementResult &result : m_report.results) {
        if (result.layer != layer || result.by)
            continue;
        const Measured &measured = result.measured;
        QStringList excluded;
        for (auto it = measured.excluded.begin(); it != measured.excluded.end(); ++it)
            excluded += u"%1 %2"_s.arg(it.value()).arg(it.key());
        if (!measured.undefined.isEmpty())
            excluded.prepend(measured.undefined);
        QString name = nameFor(result.measure);
        if (!result.distance.isEmpty() && result.distance != u"nominal"_s)
            name += u", "_s + result.distance;
        const QStringList cells{name,
                                listed(result.annotators),
                                measured.value ? number(*measured.value) : u"–"_s,
                                measured.interval ? u"%1 … %2"_s.arg(number(measured.interval->low),
                                                                     number(measured.interval->high))
                                                  : QString(),
                                QString::number(measured.n),
                                listedApart(excluded)};
        m_html += u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_html += (i == 2 || i == 4 ? u"<td class=\"n\">"_s : u"<td>"_s) + cells[i].toHtmlEscaped() +
                u"</td>"_s;
        m_html += u"</tr>\n"_s;
    }
    m_html += u"</table>\n"_s;
}

void HtmlReport::writeHeatMap(const QString &layer)
{
    const QStringList &names = m_report.annotators;
    QList<SvgCharts::Cell> cells(names.size() * names.size());
    bool any = false;
    for (const AgreementResult &result : m_report.results) {
        if (result.layer != layer || result.by || result.measure != shown() || result.annotators.size() != 2)
            continue;
        const qsizetype a = names.indexOf(result.annotators.first());
        const qsizetype b = names.indexOf(result.annotators.last());
        const std::optional<double> &value = result.measured.value;
        const SvgCharts::Cell cell{.text = value ? QString::number(*value, 'f', 2) : u"–"_s,
                                   .share = value.value_or(0),
                                   .href = u"p-%1-%2-%3"_s.arg(layer).arg(a).arg(b)};
        cells[a * names.size() + b] = cell;
        cells[b * names.size() + a] = cell;
        any = true;
    }
    if (!any)
        return;
    const QString title =
        say(QT_TRANSLATE_NOOP("AgreementReport", "Pairs of annotators: %1")).arg(nameFor(shown()));
    m_html += u"<h3>"_s + title.toHtmlEscaped() + u"</h3>\n"_s +
        SvgCharts::heatMap(title, names, names, cells) + u"\n"_s;
}

QList<SvgCharts::Bar> HtmlReport::barsOf(const QString &layer, Breakdown by) const
{
    QList<SvgCharts::Bar> bars;
    for (const AgreementResult &result : m_report.results) {
        if (result.layer != layer || result.by != by || result.measure != shown() ||
            (!result.distance.isEmpty() && result.distance != u"nominal"_s))
            continue;
        QString name =
            result.key.isEmpty() ? say(QT_TRANSLATE_NOOP("AgreementReport", "unknown")) : result.key;
        if (m_report.annotators.size() > 2)
            name += u" ("_s + listed(result.annotators) + u')';
        bars.append({name, result.measured});
    }
    return bars;
}

void HtmlReport::writeBars(const QString &layer)
{
    const QList<SvgCharts::Bar> bars = barsOf(layer, Breakdown::Label);
    if (bars.isEmpty())
        return;
    const QString title = say(QT_TRANSLATE_NOOP("AgreementReport", "Labels: %1")).arg(nameFor(shown()));
    m_html += u"<h3>"_s + title.toHtmlEscaped() + u"</h3>\n"_s + SvgCharts::bars(title, bars) + u"\n"_s;
}

// Weeks whose date is not known are no part of time.
void HtmlReport::writeWeeks(const QString &layer)
{
    QMap<QString, QList<SvgCharts::Bar>> lines;
    for (const AgreementResult &result : m_report.results) {
        if (result.layer == layer && result.by == Breakdown::Week && result.measure == shown() &&
            !result.key.isEmpty() && (result.distance.isEmpty() || result.distance == u"nominal"_s))
            lines[listed(result.annotators)].append({result.key, result.measured});
    }
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        const QString title =
            say(QT_TRANSLATE_NOOP("AgreementReport", "Over time, %1: %2")).arg(it.key(), nameFor(shown()));
        m_html +=
            u"<h3>"_s + title.toHtmlEscaped() + u"</h3>\n"_s + SvgCharts::line(title, it.value()) + u"\n"_s;
    }
}

void HtmlReport::writeConfusion(const ConfusionMatrix &matrix, size_t number)
{
    QStringList names;
    for (const QString &label : matrix.labels())
        names += labelName(label);
    QList<SvgCharts::Cell> cells;
    const auto size = int(names.size());
    for (int row = 0; row < size; ++row) {
        qint64 sum = 0;
        for (int column = 0; column < size; ++column)
            sum += matrix.count(row, column);
        for (int column = 0; column < size; ++column) {
            const qint64 count = matrix.count(row, column);
            cells.append({.text = count > 0 ? QString::number(count) : QString(),
                          .share = sum > 0 ? double(count) / double(sum) : 0,
                          .href = count > 0 ? cellId(number, row, column) : QString()});
        }
    }
    const QString title = say(QT_TRANSLATE_NOOP("AgreementReport", "Confusion: %1 in rows, %2 in columns"))
                              .arg(matrix.first(), matrix.second());
    m_html += u"<h3 id=\"p-%1-%2-%3\">"_s.arg(matrix.layer().toHtmlEscaped())
                  .arg(m_report.annotators.indexOf(matrix.first()))
                  .arg(m_report.annotators.indexOf(matrix.second())) +
        title.toHtmlEscaped() + u"</h3>\n"_s + SvgCharts::heatMap(title, names, names, cells) + u"\n"_s;
}

Result<void> HtmlReport::writeSpans(const ConfusionMatrix &matrix, size_t number)
{
    m_html += u"<h2>"_s +
        say(QT_TRANSLATE_NOOP("AgreementReport", "Behind the confusion of %1 and %2, %3"))
            .arg(matrix.first(), matrix.second(), matrix.layer())
            .toHtmlEscaped() +
        u"</h2>\n"_s;
    const auto size = int(matrix.labels().size());
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            const qint64 count = matrix.count(row, column);
            if (count == 0)
                continue;
            if (m_progress && !m_progress(row, size))
                return stoppedComparing();
            m_html += u"<h3 id=\"%1\">"_s.arg(cellId(number, row, column)) +
                u"%1 / %2: %3"_s.arg(labelName(matrix.labels()[row]), labelName(matrix.labels()[column]))
                    .arg(count)
                    .toHtmlEscaped() +
                u"</h3>\n<ul>\n"_s;
            const QList<ComparedSpans> behind = matrix.spansOf(row, column, 0, m_options.mostSpans);
            for (const ComparedSpans &spans : behind) {
                const auto item = itemOf(spans);
                if (!item)
                    return std::unexpected(item.error());
                m_html += u"<li>"_s + *item + u"</li>\n"_s;
            }
            if (count > behind.size())
                m_html += u"<li class=\"soft\">"_s +
                    say(QT_TRANSLATE_NOOP("AgreementReport", "and %1 more")).arg(count - behind.size()) +
                    u"</li>\n"_s;
            m_html += u"</ul>\n"_s;
        }
    }
    return {};
}

Result<QString> HtmlReport::itemOf(const ComparedSpans &spans)
{
    if (m_article.id != spans.article) {
        auto article = m_store.article(spans.article);
        if (!article)
            return std::unexpected(std::move(article).error());
        m_article = std::move(*article);
    }
    QString item = u"<span class=\"soft\">"_s + m_article.externalId.toHtmlEscaped();
    for (const SpanId id : {spans.first, spans.second})
        item += id > 0 ? u" s%1"_s.arg(id) : u" –"_s;
    item += u"</span> "_s;
    const ArticleText &text = m_article.text;
    const Range place = spans.place;
    if (place.isEmpty() || place.end > text.length())
        return item + m_article.title.toHtmlEscaped();
    const auto part = [&](qsizetype begin, qsizetype end) {
        return text.view({std::max<qsizetype>(0, begin), std::min(end, text.length())})
            .toString()
            .toHtmlEscaped();
    };
    return item + part(place.begin - Around, place.begin) + u"<mark>"_s + part(place.begin, place.end) +
        u"</mark>"_s + part(place.end, place.end + Around);
}

} // namespace

Result<QByteArray> toHtml(Store &store, const AgreementReport &report, const AgreementHtmlOptions &options,
                          const KeepGoing &progress)
{
    return HtmlReport(store, report, options, progress).write();
}

} // namespace Galley
