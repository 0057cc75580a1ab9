#include "team/dashboard/dashboardcounts.h"

#include "text/isoweek.h"

#include <QTimeZone>

#include <algorithm>

namespace Galley {

namespace {

std::optional<qint64> medianOf(std::vector<qint64> &times)
{
    if (times.empty())
        return std::nullopt;
    std::ranges::sort(times);
    const size_t middle = times.size() / 2;
    return times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
}

struct Times
{
    std::vector<qint64> articles; // finished ones'
    qint64 all = 0;
};

std::vector<Times> articleTimes(const ProjectWork &work)
{
    std::vector<Times> times(size_t(work.members.size()));
    for (const SetWork &set : work.sets) {
        times[size_t(set.annotator)].all += set.activeMs;
        if (set.finishedAt > 0 && set.activeMs > 0)
            times[size_t(set.annotator)].articles.push_back(set.activeMs);
    }
    return times;
}

Pace paceOf(std::vector<qint64> &marks, Times &times)
{
    Pace pace{
        .activeMs = times.all, .marks = qint64(marks.size()), .articles = qint64(times.articles.size())};
    for (const qint64 time : times.articles)
        pace.articleMs += time;
    pace.medianMarkMs = medianOf(marks);
    pace.medianArticleMs = medianOf(times.articles);
    return pace;
}

// Gold comes of others' work, and is counted with the articles.
bool isThere(const AnnotatorProgress &progress)
{
    if (progress.kind == Annotator::Kind::Adjudicator)
        return false;
    return progress.assigned > 0 ||
        std::ranges::any_of(progress.sets, [](qint64 count) { return count > 0; });
}

// By number; what articles of each have come to.
using PlaceOf = int ArticleFacts::*;

// Of one article.
struct Finishing
{
    bool begun = false;
    bool gold = false;
    int finished = 0;
    qint64 spans = 0;
};

std::vector<Finishing> finishingOf(const ProjectWork &work)
{
    std::vector<Finishing> articles(work.articles.size());
    for (const SetWork &set : work.sets) {
        Finishing &article = articles[size_t(set.article)];
        if (work.member(set).annotator.kind == Annotator::Kind::Adjudicator)
            article.gold = article.gold || set.finishedAt > 0;
        if (!work.isHuman(set))
            continue;
        article.begun = true;
        article.finished += set.finishedAt > 0 ? 1 : 0;
        article.spans += set.spans;
    }
    return articles;
}

QList<ArticlesProgress> articlesBy(const ProjectWork &work, const QStringList &names, PlaceOf place)
{
    QList<ArticlesProgress> result;
    for (const QString &name : names)
        result.append({.key = name});
    const std::vector<Finishing> articles = finishingOf(work);
    for (size_t i = 0; i < articles.size(); ++i) {
        ArticlesProgress &to = result[work.articles[i].*place];
        ++to.articles;
        to.begun += articles[i].begun ? 1 : 0;
        to.finished += articles[i].finished >= 1 ? 1 : 0;
        to.twice += articles[i].finished >= 2 ? 1 : 0;
        to.gold += articles[i].gold ? 1 : 0;
        to.spans += articles[i].spans;
    }
    std::ranges::sort(result, {}, &ArticlesProgress::key);
    return result;
}

} // namespace

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).date();
}

QList<AnnotatorProgress> annotatorsOf(ProjectWork &work, const QHash<qint64, AssignedWork> &assigned)
{
    QList<AnnotatorProgress> result;
    std::vector<Times> times = articleTimes(work);
    for (qsizetype i = 0; i < work.members.size(); ++i) {
        const Member &member = work.members[i];
        const AssignedWork todo = assigned.value(member.annotator.id);
        result.append({.annotator = member.annotator.name,
                       .kind = member.annotator.kind,
                       .role = member.role,
                       .active = member.active,
                       .assigned = todo.assigned,
                       .open = todo.open,
                       .due = todo.due,
                       .overdue = todo.overdue,
                       .nextDue = todo.nextDue,
                       .pace = paceOf(work.markTimes[size_t(i)], times[size_t(i)])});
    }
    for (const SetWork &set : work.sets) {
        if (set.lastAt > 0) // not only looked at
            ++result[set.annotator].sets[size_t(set.state)];
        result[set.annotator].spans += set.isTouched ? set.spans : 0;
    }
    result.removeIf([](const AnnotatorProgress &progress) { return !isThere(progress); });
    return result;
}

// Label by label all sets come in order, but an article may have several.
QList<LayerProgress> layersOf(const ProjectWork &work)
{
    QMap<QString, LayerProgress> layers;
    QMap<QString, std::vector<bool>> seen;
    for (const LabelUse &use : work.labelUses) {
        const QString &name = work.labels[use.label].first;
        LayerProgress &layer = layers[name];
        std::vector<bool> &articles = seen[name];
        articles.resize(work.articles.size());
        const size_t article = size_t(work.sets[size_t(use.set)].article);
        layer.layer = name;
        layer.spans += use.spans;
        layer.articles += articles[article] ? 0 : 1;
        articles[article] = true;
    }
    return layers.values();
}

QList<ArticlesProgress> sourcesOf(const ProjectWork &work)
{
    return articlesBy(work, work.sources, &ArticleFacts::source);
}

QList<ArticlesProgress> publishedOf(const ProjectWork &work)
{
    return articlesBy(work, work.weeks, &ArticleFacts::week);
}

QList<WorkDay> daysOf(const ProjectWork &work, const QList<DayEdits> &edits)
{
    QMap<std::pair<QDate, QString>, WorkDay> days;
    const auto day = [&days](const QDate &date, const QString &annotator) -> WorkDay & {
        WorkDay &found = days[{date, annotator}];
        found.day = date;
        found.annotator = annotator;
        return found;
    };
    for (const DayEdits &some : edits)
        day(some.day, some.annotator).edits += some.edits;
    for (const SetWork &set : work.sets) {
        if (work.isHuman(set) && set.finishedAt > 0)
            ++day(dayOf(set.finishedAt), work.member(set).annotator.name).finished;
    }
    return days.values();
}

QList<WorkWeek> weeksOf(const ProjectWork &work, const QList<WorkDay> &days)
{
    QMap<std::pair<QString, QString>, WorkWeek> weeks;
    const auto week = [&weeks](const QDate &day, const QString &annotator) -> WorkWeek & {
        const QString name = isoWeek(day);
        WorkWeek &found = weeks[{name, annotator}];
        found.week = name;
        found.annotator = annotator;
        return found;
    };
    for (const WorkDay &day : days) {
        WorkWeek &to = week(day.day, day.annotator);
        to.edits += day.edits;
        to.finished += day.finished;
    }
    for (const SetWork &set : work.sets) {
        if (!work.isHuman(set) || set.finishedAt == 0 || set.activeMs == 0)
            continue;
        WorkWeek &to = week(dayOf(set.finishedAt), work.member(set).annotator.name);
        ++to.timed;
        to.activeMs += set.activeMs;
    }
    return weeks.values();
}

// Weeks are made for each set, not for each of its labels.
QList<LabelWeek> labelWeeksOf(const ProjectWork &work)
{
    QStringList weeks;
    weeks.reserve(qsizetype(work.sets.size()));
    QHash<qint64, QString> known;
    for (const SetWork &set : work.sets) {
        QString &week = known[set.at() / 86'400'000];
        if (week.isEmpty())
            week = isoWeek(dayOf(set.at()));
        weeks.append(week);
    }
    QMap<QString, QMap<int, qint64>> counts; // labels are numbered in their order
    for (const LabelUse &use : work.labelUses)
        counts[weeks[use.set]][use.label] += use.spans;
    QList<LabelWeek> result;
    for (const auto &[week, labels] : counts.asKeyValueRange()) {
        for (const auto &[label, spans] : labels.asKeyValueRange())
            result.append({week, work.labels[label].first, work.labels[label].second, spans});
    }
    return result;
}

} // namespace Galley
