#include "corpuswork.h"

#include "exchange/importer.h"

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QString markOf(const Span &span)
{
    QString mark = span.layer + u'/' + span.label;
    for (const Range segment : span.segments)
        mark += u" %1-%2"_s.arg(segment.begin).arg(segment.end);
    return mark;
}

QList<Span> spansOf(const Version &version, const ReviewArticle &review)
{
    QList<Span> spans;
    for (const int place : version.units) {
        const Unit &unit = review.units.units[std::size_t(place)];
        for (const AnnotationSet &set : review.sets) {
            if (set.annotator.name == review.names.annotators.name(unit.annotator))
                spans.append(*set.span(unit.span));
        }
    }
    return spans;
}

QStringList agreedMarks(const ReviewArticle &review)
{
    QStringList marks;
    for (const Cluster &cluster : review.clusters) {
        if (cluster.isAgreement())
            marks += marksOf(spansOf(cluster.versions.first(), review));
    }
    return marks;
}

Choice choiceOf(const Cluster &cluster, const QList<Span> &wanted, const ReviewArticle &review)
{
    if (wanted.isEmpty())
        return {.kind = Decision::Kind::TakeNone, .reason = u"the curator has nothing"_s};
    QStringList all;
    for (int i = 0; i < int(cluster.versions.size()); ++i) {
        const QStringList marks = marksOf(spansOf(cluster.versions[i], review));
        if (marks == marksOf(wanted))
            return {.version = i};
        all += marks;
    }
    all.sort();
    all.removeDuplicates();
    if (all == marksOf(wanted))
        return {.kind = Decision::Kind::TakeAll};
    Choice choice{.kind = Decision::Kind::ByHand, .spans = wanted};
    for (Span &span : choice.spans)
        span.id = 0;
    return choice;
}

} // namespace

QStringList marksOf(const QList<Span> &spans)
{
    QStringList marks;
    for (const Span &span : spans)
        marks += markOf(span);
    marks.sort();
    return marks;
}

CorpusWork::CorpusWork()
{
    auto made = Store::create(m_folder.filePath(u"p.galley"_s));
    if (!made)
        qFatal("%s", qPrintable(made.error().toString()));
    m_store = std::move(*made);
}

ReviewScope CorpusWork::scope()
{
    return {.annotators = {u"a"_s, u"b"_s}};
}

Result<void> CorpusWork::import(const QString &annotator, const QString &file, const QString &format,
                                const QJsonObject &settings)
{
    ImportOptions options;
    options.annotator = annotator;
    options.format = format;
    options.settings = settings;
    const ImportReport report = Importer(store(), options).run({file});
    return report.problems.isEmpty() ? Result<void>() : std::unexpected(report.problems.first());
}

QList<ArticleId> CorpusWork::articles()
{
    return store().articleIds(0, 1000).value_or(QList<ArticleId>());
}

AnnotationSet CorpusWork::setOf(ArticleId article, const QString &annotator)
{
    for (const StoredSet &stored : store().sets(article).value_or(QList<StoredSet>())) {
        if (stored.set.annotator.name == annotator)
            return stored.set;
    }
    return {};
}

Result<void> CorpusWork::decideLikeCurator(ArticleId article)
{
    Result<ReviewArticle> review = loadReview(store(), article, scope());
    if (!review)
        return std::unexpected(review.error());
    const QStringList agreed = agreedMarks(*review);
    QList<Span> left = setOf(article, u"curator"_s).spans();
    left.removeIf([&](const Span &span) { return agreed.contains(markOf(span)); });
    const QList<ClusterState> states = review->states(review->gold.set);
    Result<void> done;
    for (qsizetype i = 0; done && i < review->clusters.size(); ++i) {
        const Cluster &cluster = review->clusters[i];
        if (!states[i].isPending())
            continue;
        const QString &layer = review->names.layers.name(cluster.layer);
        const auto isHere = [&](const Span &span) {
            return span.layer == layer && span.extent().overlaps(cluster.extent);
        };
        QList<Span> wanted;
        std::ranges::copy_if(left, std::back_inserter(wanted), isHere);
        left.removeIf(isHere);
        done = carryOut(cluster, choiceOf(cluster, wanted, *review), *review);
    }
    return done;
}

Result<void> CorpusWork::carryOut(const Cluster &cluster, const Choice &choice, ReviewArticle &review)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    AnnotationSet &gold = review.gold.set;
    const Result<Edit> edit = editFor(cluster, choice, gold, review.context(u"rev"_s, now));
    if (!edit)
        return std::unexpected(edit.error());
    if (auto applied = gold.apply(*edit); !applied)
        return applied;
    return store().append(
        gold.id, {.revision = ++review.gold.revision, .at = now, .annotator = u"rev"_s, .edit = *edit});
}
