#include "agreement/reportview.h"

#include "agreement/numbers.h"
#include "text/listed.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 mostEntries = 200'000; // behind one number, before their articles are read

QString signOf(const Measured &measured)
{
    return Numbers::value(measured);
}

} // namespace

ReportView::ReportView(AgreementReport report, const SchemaSet &schemas)
    : m_report(std::move(report))
    , m_schemas(schemas)
{
    for (qsizetype i = 0; i < m_report.annotators.size(); ++i) {
        for (qsizetype j = i + 1; j < m_report.annotators.size(); ++j)
            m_pairs.append({m_report.annotators.at(i), m_report.annotators.at(j)});
    }
    m_layer = fullestLayer();
}

QList<NamedChoice> ReportView::layers() const
{
    QList<NamedChoice> layers;
    for (const AgreementResult &result : m_report.results) {
        const bool isKnown = std::ranges::contains(layers, result.layer, &NamedChoice::value);
        if (isKnown || result.layer.isEmpty())
            continue;
        const Layer *const layer = m_schemas.layer(result.layer);
        layers.append({layer && !layer->name.isEmpty() ? layer->name : result.layer, result.layer});
    }
    return layers;
}

QString ReportView::fullestLayer() const
{
    QString fullest;
    qint64 most = -1;
    for (const AgreementResult &result : m_report.results) {
        if (result.key.isEmpty() && result.measured.n > most) {
            most = result.measured.n;
            fullest = result.layer;
        }
    }
    return fullest;
}

QList<NamedChoice> ReportView::measures() const
{
    QList<NamedChoice> measures;
    for (int i = 0; i < AgreementMeasureCount; ++i) {
        const auto measure = AgreementMeasure(i);
        const bool isThere = std::ranges::any_of(m_report.results, [&](const AgreementResult &result) {
            return result.layer == m_layer && result.measure == measure;
        });
        if (isThere)
            measures.append({nameFor(measure), wordFor(measure)});
    }
    return measures;
}

QStringList ReportView::pairs() const
{
    QStringList names;
    for (const auto &[first, second] : m_pairs)
        names.append(listedAll({first, second}));
    return names;
}

const AgreementResult *ReportView::overall(const QStringList &annotators) const
{
    for (const AgreementResult &result : m_report.results) {
        if (result.key.isEmpty() && result.measure == m_measure && result.layer == m_layer &&
            result.annotators == annotators)
            return &result;
    }
    return nullptr;
}

QStringList ReportView::shownAnnotators() const
{
    if (!isOfPairs(m_measure) || m_pairs.isEmpty())
        return m_report.annotators;
    const auto &[first, second] = m_pairs.at(std::clamp<qsizetype>(m_pair, 0, m_pairs.size() - 1));
    return {first, second};
}

QList<const AgreementResult *> ReportView::broken(Breakdown by) const
{
    QList<const AgreementResult *> results;
    const QStringList annotators = shownAnnotators();
    for (const AgreementResult &result : m_report.results) {
        if (result.by == by && result.measure == m_measure && result.layer == m_layer &&
            result.annotators == annotators)
            results.append(&result);
    }
    return results;
}

QString ReportView::labelName(const QString &label) const
{
    if (label.isEmpty())
        return tr("not marked");
    if (const Label *const known = m_schemas.label(m_layer, label))
        return known->name.isEmpty() ? label : known->name;
    const RelationType *const type = m_schemas.relation(label);
    return type && !type->name.isEmpty() ? type->name : label;
}

QString ReportView::markName(const QString &label) const
{
    return label.isEmpty() ? QString() : labelName(label);
}

int ReportView::pairOf(int row, int column) const
{
    const Names names{m_report.annotators.value(std::min(row, column)),
                      m_report.annotators.value(std::max(row, column))};
    return row == column ? -1 : int(m_pairs.indexOf(names));
}

Matrix ReportView::pairMatrix() const
{
    Matrix matrix{.rows = m_report.annotators, .columns = m_report.annotators};
    for (int row = 0; row < matrix.rows.size(); ++row) {
        for (int column = 0; column < matrix.columns.size(); ++column) {
            const int pair = pairOf(row, column);
            if (pair < 0) {
                matrix.cells.append(
                    {.words = tr("%1 with himself: nothing to compare").arg(matrix.rows.at(row))});
                continue;
            }
            const auto &[first, second] = m_pairs.at(pair);
            const AgreementResult *const result = overall({first, second});
            const Measured measured = result ? result->measured : Measured{.undefined = tr("not computed")};
            matrix.cells.append(
                {.text = signOf(measured),
                 .words = tr("%1 with %2: %3")
                              .arg(matrix.rows.at(row), matrix.columns.at(column), Numbers::words(measured)),
                 .share = measured.value,
                 .agrees = true,
                 .leads = true});
        }
    }
    return matrix;
}

QList<Bar> ReportView::bars() const
{
    QList<Bar> bars;
    for (const AgreementResult *result : broken(Breakdown::Label)) {
        const Label *const label = m_schemas.label(m_layer, result->key);
        bars.append({labelName(result->key), result->measured,
                     label ? QColor::fromString(label->color) : QColor(), true});
    }
    return bars;
}

const ConfusionMatrix *ReportView::confusionOf(int pair) const
{
    if (pair < 0 || pair >= m_pairs.size())
        return nullptr;
    for (const ConfusionMatrix &confusion : m_report.confusions) {
        if (confusion.layer() == m_layer && Names{confusion.first(), confusion.second()} == m_pairs.at(pair))
            return &confusion;
    }
    return nullptr;
}

// Grounds go by the share of a row, so that rare labels are seen, too.
Matrix ReportView::confusion() const
{
    Matrix matrix;
    const ConfusionMatrix *const confusion = confusionOf(m_pair);
    if (!confusion)
        return matrix;
    for (const QString &label : confusion->labels()) {
        matrix.rows.append(labelName(label));
        matrix.columns.append(labelName(label));
    }
    const int size = int(matrix.rows.size());
    for (int row = 0; row < size; ++row) {
        qint64 all = 0;
        for (int column = 0; column < size; ++column)
            all += confusion->count(row, column);
        for (int column = 0; column < size; ++column) {
            const qint64 count = confusion->count(row, column);
            const bool isNothing = row == size - 1 && column == size - 1 && count == 0;
            matrix.cells.append(
                {.text = isNothing ? QString() : QLocale().toString(count),
                 .words = tr("%1: %2; %3: %4; %n place(s)", nullptr, int(count))
                              .arg(confusion->first(), matrix.rows.at(row), confusion->second(),
                                   matrix.columns.at(column)),
                 .share = count > 0 ? std::optional(0.15 + 0.85 * double(count) / double(all)) : std::nullopt,
                 .agrees = row == column,
                 .leads = count > 0});
        }
    }
    return matrix;
}

QList<TimePoint> ReportView::weeks() const
{
    QList<TimePoint> points;
    for (const AgreementResult *result : broken(Breakdown::Week))
        points.append(
            {result->key.isEmpty() ? tr("no date") : result->key, result->measured, !result->key.isEmpty()});
    return points;
}

QList<MeasureRow> ReportView::rows() const
{
    QList<MeasureRow> rows;
    for (const AgreementResult &result : m_report.results) {
        const bool isOverall = !result.by || *result.by == Breakdown::Pair;
        if (result.layer == m_layer && (isOverall || *result.by == Breakdown::Label))
            rows.append({nameFor(result.measure), result.annotators,
                         isOverall ? QString() : labelName(result.key), result.measured});
    }
    std::ranges::stable_sort(rows, {}, [](const MeasureRow &row) { return !row.label.isEmpty(); });
    return rows;
}

// What was compared and what could not be, for it must not be read as everything.
QString ReportView::summary() const
{
    QStringList parts;
    if (const AgreementResult *const result = overall(shownAnnotators()))
        parts.append(
            tr("%1 of %2: %3")
                .arg(nameFor(m_measure), listedAll(result->annotators), Numbers::words(result->measured)));
    parts.append(tr("%n article(s) compared", nullptr, int(m_report.articles)));
    if (const QString left = leftOut(); !left.isEmpty())
        parts.append(left);
    return parts.join(u" · "_s);
}

QString ReportView::leftOut() const
{
    QStringList parts;
    if (m_report.singleArticles > 0)
        parts.append(tr("%n article(s) with one annotator only", nullptr, int(m_report.singleArticles)));
    if (m_report.untouchedSets > 0)
        parts.append(tr("%n set(s) in the state “new”", nullptr, int(m_report.untouchedSets)));
    return parts.isEmpty() ? QString() : tr("left out: %1").arg(listed(parts));
}

void ReportView::addBehind(PlacesBehind &behind, int pair, const QStringList &annotators,
                           const Wanted &wanted) const
{
    const ConfusionMatrix *const confusion = confusionOf(pair);
    if (!confusion)
        return;
    behind.annotators = annotators;
    const int first = int(annotators.indexOf(confusion->first()));
    const int second = int(annotators.indexOf(confusion->second()));
    for (int row = 0; row < confusion->labels().size(); ++row) {
        for (int column = 0; column < confusion->labels().size(); ++column) {
            if (!wanted(row, column))
                continue;
            const qint64 free = mostEntries - behind.entries.size();
            behind.cut = behind.cut || confusion->count(row, column) > free;
            for (const ComparedSpans &spans : confusion->spansOf(row, column, 0, free))
                behind.entries.append({spans, first, second, markName(confusion->labels().at(row)),
                                       markName(confusion->labels().at(column))});
        }
    }
}

QList<int> ReportView::pairsWithin(const QStringList &annotators) const
{
    QList<int> pairs;
    for (int pair = 0; pair < m_pairs.size(); ++pair) {
        if (annotators.contains(m_pairs.at(pair).first) && annotators.contains(m_pairs.at(pair).second))
            pairs.append(pair);
    }
    return pairs;
}

PlacesBehind ReportView::differences(const QStringList &annotators) const
{
    PlacesBehind behind{.title = tr("Differences of %1").arg(listedAll(annotators)),
                        .annotators = annotators};
    for (const int pair : pairsWithin(annotators))
        addBehind(behind, pair, annotators, [](int row, int column) { return row != column; });
    return behind;
}

PlacesBehind ReportView::ofLabel(const QString &label, const QStringList &annotators) const
{
    PlacesBehind behind{.title = tr("%1, marked by one of %2").arg(label, listedAll(annotators)),
                        .annotators = annotators};
    for (const int pair : pairsWithin(annotators)) {
        const ConfusionMatrix *const confusion = confusionOf(pair);
        if (!confusion)
            continue;
        const auto is = [&](int at) { return labelName(confusion->labels().at(at)) == label; };
        addBehind(behind, pair, annotators, [&](int row, int column) { return is(row) || is(column); });
    }
    return behind;
}

PlacesBehind ReportView::behindPair(int pair) const
{
    return pair < 0 || pair >= m_pairs.size()
        ? PlacesBehind{}
        : differences({m_pairs.at(pair).first, m_pairs.at(pair).second});
}

PlacesBehind ReportView::behindBar(int bar) const
{
    return ofLabel(bars().at(bar).name, shownAnnotators());
}

PlacesBehind ReportView::behindConfusion(int row, int column) const
{
    const ConfusionMatrix *const confusion = confusionOf(m_pair);
    if (!confusion)
        return {};
    PlacesBehind behind{.title = tr("%1: %2; %3: %4")
                                     .arg(confusion->first(), labelName(confusion->labels().at(row)),
                                          confusion->second(), labelName(confusion->labels().at(column)))};
    addBehind(behind, m_pair, {confusion->first(), confusion->second()},
              [&](int r, int c) { return r == row && c == column; });
    return behind;
}

PlacesBehind ReportView::behindWeek(int week) const
{
    const QString name = broken(Breakdown::Week).at(week)->key;
    PlacesBehind behind = differences(shownAnnotators());
    behind.title = tr("%1 in articles of %2").arg(behind.title, name);
    behind.week = name;
    return behind;
}

PlacesBehind ReportView::behindRow(int row) const
{
    const MeasureRow of = rows().at(row);
    return of.label.isEmpty() ? differences(of.annotators) : ofLabel(of.label, of.annotators);
}

} // namespace Galley
