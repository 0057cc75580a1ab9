#include "agreement/numbers.h"

#include "progress/progressview.h"
#include "progress/progresswords.h"
#include "text/listed.h"

using namespace Qt::StringLiterals;

// The tables of the progress page.
namespace Galley {

namespace {

using namespace ProgressWords;

QStringList articleCells(const ArticlesProgress &one)
{
    return {known(one.key),   count(one.articles), count(one.begun), count(one.finished),
            count(one.twice), count(one.gold),     count(one.spans)};
}

QList<TextTable::Column> columns(const QString &first, const QStringList &numbers)
{
    QList<TextTable::Column> result{{first, false}};
    for (const QString &name : numbers)
        result.append({name, true});
    return result;
}

QString percent(qint64 part, qint64 whole)
{
    return Numbers::share({.value = whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt});
}

} // namespace

QList<TextTable::Column> ProgressView::annotatorColumns()
{
    QList<TextTable::Column> result =
        columns(tr("Annotator"),
                {tr("Assigned"), tr("Open"), tr("Overdue"), tr("Next due"), tr("New"), tr("In progress"),
                 tr("Done"), tr("Returned"), tr("Settled"), tr("Spans")});
    result.append({tr("Role"), false});
    return result;
}

ProgressView::Rows ProgressView::annotatorRows() const
{
    Rows rows;
    for (const AnnotatorProgress &one : m_dashboard.annotators)
        rows.append({{one.annotator, count(one.assigned), count(one.open), count(one.overdue),
                      day(one.nextDue), count(one.in(SetState::New)), count(one.in(SetState::InProgress)),
                      count(one.in(SetState::Done)), count(one.in(SetState::Returned)),
                      count(one.in(SetState::Settled)), count(one.spans),
                      one.kind == Annotator::Kind::Adjudicator ? tr("gold") : roleName(one.role)}});
    return rows;
}

QList<TextTable::Column> ProgressView::layerColumns()
{
    return columns(tr("Layer"), {tr("Articles"), tr("Spans")});
}

ProgressView::Rows ProgressView::layerRows() const
{
    Rows rows;
    for (const LayerProgress &one : m_dashboard.layers)
        rows.append({{layerName(one.layer), count(one.articles), count(one.spans)}});
    return rows;
}

QList<TextTable::Column> ProgressView::articleColumns(const QString &key)
{
    return columns(
        key, {tr("Articles"), tr("Begun"), tr("Finished"), tr("By two"), tr("Signed off"), tr("Spans")});
}

ProgressView::Rows ProgressView::sourceRows() const
{
    Rows rows;
    for (const ArticlesProgress &one : m_dashboard.sources)
        rows.append({articleCells(one)});
    return rows;
}

ProgressView::Rows ProgressView::publishedRows() const
{
    Rows rows;
    for (const ArticlesProgress &one : m_dashboard.published)
        rows.append({articleCells(one)});
    return rows;
}

QList<TextTable::Column> ProgressView::dayColumns()
{
    return {{tr("Day (UTC)"), false}, {tr("Annotator"), false}, {tr("Edits"), true}, {tr("Finished"), true}};
}

// What is newest is looked for most.
ProgressView::Rows ProgressView::dayRows() const
{
    Rows rows;
    for (const WorkDay &one : m_dashboard.days)
        rows.prepend({{day(one.day), one.annotator, count(one.edits), count(one.finished)}});
    return rows;
}

QList<TextTable::Column> ProgressView::paceColumns()
{
    return columns(tr("Annotator"),
                   {tr("Active time"), tr("Marks an hour"), tr("Articles an hour"), tr("Median mark"),
                    tr("Median article")});
}

ProgressView::Rows ProgressView::paceRows() const
{
    Rows rows;
    for (const AnnotatorProgress &one : m_dashboard.annotators) {
        if (one.pace.activeMs > 0 || one.pace.marks > 0)
            rows.append({{one.annotator, duration(one.pace.activeMs), rate(one.pace.marksPerHour()),
                          rate(one.pace.articlesPerHour()), duration(one.pace.medianMarkMs),
                          duration(one.pace.medianArticleMs)}});
    }
    return rows;
}

QList<TextTable::Column> ProgressView::labelColumns()
{
    return {{tr("Week"), false}, {tr("Label"), false}, {tr("Spans"), true}, {tr("Share"), true}};
}

ProgressView::Rows ProgressView::labelRows(const QString &layer) const
{
    QMap<QString, qint64> whole;
    for (const LabelWeek &one : m_dashboard.labels)
        whole[one.week] += one.layer == layer ? one.spans : 0;
    Rows rows;
    for (const LabelWeek &one : m_dashboard.labels) {
        if (one.layer == layer)
            rows.append({{one.week, labelName(layer, one.label), count(one.spans),
                          percent(one.spans, whole.value(one.week))}});
    }
    return rows;
}

QList<TextTable::Column> ProgressView::agreementColumns()
{
    return {{tr("Articles"), true},
            {tr("Until"), false},
            {tr("Krippendorff’s α"), true},
            {tr("F1 strict"), true},
            {tr("Undefined because"), false}};
}

ProgressView::Rows ProgressView::agreementRows(const QString &layer) const
{
    Rows rows;
    for (const AgreementPoint &one : m_dashboard.agreement.points) {
        if (one.layer != layer)
            continue;
        QStringList reasons;
        for (const Measured &measured : {one.alpha, one.f1}) {
            if (!measured.value && !reasons.contains(measured.undefined))
                reasons += measured.undefined;
        }
        rows.append({{count(one.articles), day(one.until.date()), Numbers::value(one.alpha),
                      Numbers::value(one.f1), listedApart(reasons)}});
    }
    return rows;
}

} // namespace Galley
