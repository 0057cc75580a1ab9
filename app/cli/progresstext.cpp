#include "cli/progresstext.h"

#include "cli/table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Cli::ProgressText)
};

constexpr auto left = Table::Align::Left;
constexpr auto right = Table::Align::Right;
constexpr qsizetype MostRows = 20; // of a table

QString unknown(const QString &text)
{
    return text.isEmpty() ? Words::tr("unknown") : text;
}

QString rounded(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 1) : u"–"_s;
}

QString durationOf(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? durationText(*milliseconds) : u"–"_s;
}

// The first rows, or with a list in the order of time the last.
template <typename Row, typename Cells>
QString shown(Table table, const QString &title, const QList<Row> &rows, const Cells &cells,
              bool last = false)
{
    if (rows.isEmpty())
        return {};
    const qsizetype count = std::min(rows.size(), MostRows);
    for (const Row &row : last ? rows.last(count) : rows.first(count))
        table.addRow(cells(row));
    const QString text = title + u'\n' + table.toString();
    return count == rows.size()
        ? text
        : text + u'\n' + Words::tr("… and %1 more, which --csv and --json have").arg(rows.size() - count);
}

QString assignments(const Dashboard &dashboard)
{
    QList<AnnotatorProgress> rows = dashboard.annotators;
    rows.removeIf([](const AnnotatorProgress &one) { return one.assigned == 0; });
    return shown(Table({Words::tr("Annotator"), Words::tr("Assigned"), Words::tr("Finished"),
                        Words::tr("Open"), Words::tr("Due"), Words::tr("Overdue"), Words::tr("Next")},
                       {left, right, right, right, right, right, left}),
                 Words::tr("Assigned work"), rows, [](const AnnotatorProgress &one) {
                     return QStringList{one.annotator,
                                        QString::number(one.assigned),
                                        QString::number(one.assigned - one.open),
                                        QString::number(one.open),
                                        QString::number(one.due),
                                        QString::number(one.overdue),
                                        one.nextDue.toString(Qt::ISODate)};
                 });
}

QString pace(const Dashboard &dashboard)
{
    QList<AnnotatorProgress> rows = dashboard.annotators;
    rows.removeIf([](const AnnotatorProgress &one) { return one.pace.activeMs == 0 && one.pace.marks == 0; });
    return shown(Table({Words::tr("Annotator"), Words::tr("Marks an hour"), Words::tr("Articles an hour"),
                        Words::tr("Median mark"), Words::tr("Median article")},
                       {left, right, right, right, right}),
                 Words::tr("Pace, in active time"), rows, [](const AnnotatorProgress &one) {
                     return QStringList{
                         one.annotator, rounded(one.pace.marksPerHour()), rounded(one.pace.articlesPerHour()),
                         durationOf(one.pace.medianMarkMs), durationOf(one.pace.medianArticleMs)};
                 });
}

QString articles(const QString &title, const QString &key, const QList<ArticlesProgress> &rows)
{
    return shown(Table({key, Words::tr("Articles"), Words::tr("Begun"), Words::tr("Finished"),
                        Words::tr("By two"), Words::tr("Gold"), Words::tr("Spans")},
                       {left, right, right, right, right, right, right}),
                 title, rows, [](const ArticlesProgress &one) {
                     QStringList cells{unknown(one.key)};
                     for (const qint64 count :
                          {one.articles, one.begun, one.finished, one.twice, one.gold, one.spans})
                         cells += QString::number(count);
                     return cells;
                 });
}

QString layers(const Dashboard &dashboard)
{
    return shown(Table({Words::tr("Layer"), Words::tr("Articles"), Words::tr("Spans")}, {left, right, right}),
                 Words::tr("By layer"), dashboard.layers, [](const LayerProgress &one) {
                     return QStringList{one.layer, QString::number(one.articles), QString::number(one.spans)};
                 });
}

QString weeks(const Dashboard &dashboard)
{
    return shown(
        Table({Words::tr("Week"), Words::tr("Annotator"), Words::tr("Edits"), Words::tr("Finished"),
               Words::tr("Articles an hour")},
              {left, left, right, right, right}),
        Words::tr("By week of work"), dashboard.weeks,
        [](const WorkWeek &one) {
            const Pace pace{.articles = one.timed, .articleMs = one.activeMs};
            return QStringList{one.week, one.annotator, QString::number(one.edits),
                               QString::number(one.finished), rounded(pace.articlesPerHour())};
        },
        true);
}

QString measuredText(const Measured &measured)
{
    return measured.value ? QString::number(*measured.value, 'f', 3) : u"–"_s;
}

QString reasonsOf(const AgreementPoint &point)
{
    QStringList reasons;
    for (const Measured &measured : {point.alpha, point.f1}) {
        if (!measured.value && !reasons.contains(measured.undefined))
            reasons += measured.undefined;
    }
    return reasons.join("; "_L1);
}

// Of each layer the last point and every fourth before it.
QList<AgreementPoint> thinned(const QList<AgreementPoint> &points)
{
    QList<AgreementPoint> kept;
    qsizetype fromEnd = 0;
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        if (i + 1 == points.size() || points[i].layer != points[i + 1].layer)
            fromEnd = 0;
        if (fromEnd++ % 4 == 0)
            kept.prepend(points[i]);
    }
    return kept;
}

QString agreement(const Dashboard &dashboard)
{
    const AgreementGrowth &growth = dashboard.agreement;
    if (!growth.undefined.isEmpty())
        return Words::tr("Agreement on what two annotators finished: undefined, because %1")
            .arg(growth.undefined);
    return shown(
        Table({Words::tr("Layer"), Words::tr("Articles"), Words::tr("Until"), Words::tr("Krippendorff’s α"),
               Words::tr("F1 strict"), Words::tr("Undefined because")},
              {left, right, left, right, right, left}),
        Words::tr("Agreement on what two annotators finished"), thinned(growth.points),
        [](const AgreementPoint &one) {
            return QStringList{one.layer,
                               QString::number(one.articles),
                               one.until.date().toString(Qt::ISODate),
                               measuredText(one.alpha),
                               measuredText(one.f1),
                               reasonsOf(one)};
        });
}

} // namespace

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return Words::tr("%1 s").arg(double(milliseconds) / 1000, 0, 'f', 1);
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    return seconds < 3600 ? u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60))
                          : u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QStringList progressText(const Dashboard &dashboard)
{
    QStringList parts{assignments(dashboard),
                      pace(dashboard),
                      layers(dashboard),
                      articles(Words::tr("By source"), Words::tr("Source"), dashboard.sources),
                      articles(Words::tr("By week of publication"), Words::tr("Week"), dashboard.published),
                      weeks(dashboard),
                      agreement(dashboard)};
    parts.removeAll(QString());
    return parts;
}

} // namespace Galley::Cli
