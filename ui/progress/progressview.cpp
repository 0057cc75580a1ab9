#include "progress/progressview.h"

#include "agreement/numbers.h"
#include "progress/progresswords.h"
#include "text/listed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using namespace ProgressWords;

Measured shareOf(qint64 part, qint64 whole)
{
    return {.value = whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt, .n = whole};
}

Pace paceOf(const WorkWeek &week)
{
    return {.articles = week.timed, .articleMs = week.activeMs};
}

} // namespace

ProgressView::ProgressView(Dashboard dashboard, const SchemaSet &schemas)
    : m_dashboard(std::move(dashboard))
    , m_schemas(schemas)
{}

bool ProgressView::hasWork() const
{
    return !m_dashboard.annotators.isEmpty();
}

QString ProgressView::summary() const
{
    ArticlesProgress all;
    for (const ArticlesProgress &source : m_dashboard.sources) {
        all.begun += source.begun;
        all.finished += source.finished;
        all.twice += source.twice;
        all.gold += source.gold;
    }
    QStringList parts{tr("%n article(s)", nullptr, int(m_dashboard.articles)),
                      tr("%1 begun").arg(count(all.begun)), tr("%1 finished").arg(count(all.finished))};
    if (m_dashboard.annotator.isEmpty()) {
        parts += tr("%1 by two or more").arg(count(all.twice));
        parts += tr("%1 signed off").arg(count(all.gold));
    } else {
        parts.prepend(tr("your own work"));
    }
    qint64 overdue = 0;
    for (const AnnotatorProgress &one : m_dashboard.annotators)
        overdue += one.overdue;
    if (overdue > 0)
        parts += tr("%1 overdue").arg(count(overdue));
    return parts.join(u" · "_s);
}

QString ProgressView::layerName(const QString &layer) const
{
    const Layer *const known = m_schemas.layer(layer);
    return known && !known->name.isEmpty() ? known->name : layer;
}

QString ProgressView::labelName(const QString &layer, const QString &label) const
{
    const Label *const known = m_schemas.label(layer, label);
    return known && !known->name.isEmpty() ? known->name : label;
}

QList<std::pair<QString, QString>> ProgressView::layers() const
{
    QList<std::pair<QString, QString>> layers;
    for (const LayerProgress &layer : m_dashboard.layers)
        layers.append({layerName(layer.layer), layer.layer});
    return layers;
}

QList<Bar> ProgressView::annotatorBars() const
{
    QList<Bar> bars;
    for (const AnnotatorProgress &one : m_dashboard.annotators) {
        if (one.kind == Annotator::Kind::Model)
            continue;
        const QString words = one.assigned > 0
            ? tr("%1 of %Ln assigned article(s) finished", nullptr, int(one.assigned))
                  .arg(count(one.assigned - one.open))
            : tr("%1 finished, nothing assigned").arg(count(one.finished()));
        bars.append({.name = one.annotator, .measured = {.value = one.finishedShare()}, .words = words});
    }
    return bars;
}

QList<Bar> ProgressView::layerBars() const
{
    QList<Bar> bars;
    for (const LayerProgress &one : m_dashboard.layers)
        bars.append({.name = layerName(one.layer),
                     .measured = shareOf(one.articles, m_dashboard.articles),
                     .words = tr("in %1 of %Ln article(s); spans: %2", nullptr, int(m_dashboard.articles))
                                  .arg(count(one.articles), count(one.spans))});
    return bars;
}

QList<Bar> ProgressView::sourceBars() const
{
    QList<Bar> bars;
    for (const ArticlesProgress &one : m_dashboard.sources)
        bars.append(
            {.name = known(one.key),
             .measured = shareOf(one.finished, one.articles),
             .words =
                 tr("%1 of %Ln article(s) finished", nullptr, int(one.articles)).arg(count(one.finished))});
    return bars;
}

ColumnPicture ProgressView::published() const
{
    ColumnPicture picture{{{tr("finished"), {}}, {tr("begun"), {}}, {tr("not begun"), {}}}, {}};
    for (const ArticlesProgress &one : m_dashboard.published) {
        const qint64 finished = std::min(one.finished, one.begun);
        picture.columns.append(
            {.name = known(one.key),
             .parts = {double(finished), double(one.begun - finished), double(one.articles - one.begun)},
             .words = tr("%1 of %Ln article(s) finished, %2 begun", nullptr, int(one.articles))
                          .arg(count(one.finished), count(one.begun))});
    }
    return picture;
}

ColumnPicture ProgressView::days() const
{
    QMap<QDate, WorkDay> days;
    for (const WorkDay &one : m_dashboard.days) {
        days[one.day].finished += one.finished;
        days[one.day].edits += one.edits;
    }
    ColumnPicture picture{{{tr("articles finished"), {}}}, {}};
    for (const auto &[date, one] : days.asKeyValueRange())
        picture.columns.append(
            {.name = day(date),
             .parts = {double(one.finished)},
             .words =
                 tr("%Ln article(s) finished; edits: %1", nullptr, int(one.finished)).arg(count(one.edits))});
    return picture;
}

QList<TimePoint> ProgressView::pace() const
{
    QMap<QString, WorkWeek> weeks;
    for (const WorkWeek &one : m_dashboard.weeks) {
        weeks[one.week].timed += one.timed;
        weeks[one.week].activeMs += one.activeMs;
    }
    QList<TimePoint> points;
    for (const auto &[week, one] : weeks.asKeyValueRange()) {
        if (one.timed == 0)
            continue;
        const std::optional<double> value = paceOf(one).articlesPerHour();
        points.append({.name = week,
                       .measured = {.value = value, .n = one.timed},
                       .words = tr("%1: %Ln article(s) in %2, %3 an active hour", nullptr, int(one.timed))
                                    .arg(week, duration(one.activeMs), rate(value))});
    }
    return points;
}

QStringList ProgressView::labelsOf(const QString &layer) const
{
    QStringList used;
    for (const LabelWeek &one : m_dashboard.labels) {
        if (one.layer == layer && !used.contains(one.label))
            used += one.label;
    }
    QStringList labels;
    if (const Layer *const known = m_schemas.layer(layer)) {
        for (const Label &label : known->labels) {
            if (used.removeOne(label.id))
                labels += label.id;
        }
    }
    used.sort();
    return labels + used;
}

ColumnPicture ProgressView::labels(const QString &layer) const
{
    ColumnPicture picture;
    const QStringList labels = labelsOf(layer);
    for (const QString &label : labels) {
        const Label *const known = m_schemas.label(layer, label);
        picture.series.append({labelName(layer, label), known ? QColor::fromString(known->color) : QColor()});
    }
    QMap<QString, QMap<QString, qint64>> weeks;
    for (const LabelWeek &one : m_dashboard.labels) {
        if (one.layer == layer)
            weeks[one.week][one.label] += one.spans;
    }
    for (const auto &[week, counts] : weeks.asKeyValueRange()) {
        ChartColumn column{.name = week};
        QStringList words;
        for (const QString &label : labels) {
            const qint64 spans = counts.value(label);
            column.parts += double(spans);
            if (spans > 0)
                words += tr("%1 %2").arg(labelName(layer, label), count(spans));
        }
        column.words = listed(words);
        picture.columns.append(column);
    }
    return picture;
}

QList<TimePoint> ProgressView::agreement(const QString &layer, Measure measure) const
{
    QList<TimePoint> points;
    for (const AgreementPoint &one : m_dashboard.agreement.points) {
        if (one.layer != layer)
            continue;
        const Measured &measured = measure == Measure::Alpha ? one.alpha : one.f1;
        points.append({.name = count(one.articles),
                       .measured = measured,
                       .words = tr("%Ln article(s), until %1: %2", nullptr, int(one.articles))
                                    .arg(day(one.until.date()), Numbers::words(measured))});
    }
    return points;
}

} // namespace Galley
