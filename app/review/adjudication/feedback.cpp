#include "review/adjudication/feedback.h"

#include "review/adjudication/places.h"
#include "review/adjudication/votedmarks.h"
#include "review/adjudication/workedarticles.h"
#include "review/units/unitreader.h"
#include "storage/bulkrows.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Feedback", text);
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

FeedbackSpan spanOf(const Unit &unit, const FeedbackArticle &article)
{
    const QList<Range> segments = unit.segments.isEmpty() ? QList{unit.extent} : unit.segments;
    return {.label = article.names.labels.name(unit.label),
            .quote = article.article.text.quote(segments),
            .segments = segments,
            .attributes = QJsonDocument::fromJson(unit.attributes).object()};
}

QString labelsOf(const QList<FeedbackSpan> &spans)
{
    QStringList labels;
    for (const FeedbackSpan &span : spans)
        labels += span.label;
    labels.sort();
    return labels.join(", "_L1);
}

const Decision *decisionAt(const AnnotationSet &gold, const QString &layer, Range place)
{
    const auto found = std::ranges::find_if(gold.decisions(), [&](const Decision &decision) {
        return decision.kind != Decision::Kind::Postpone && isAbout(decision, layer, place);
    });
    return found == gold.decisions().end() ? nullptr : &*found;
}

void count(Feedback &feedback, const FeedbackItem &item)
{
    FeedbackCount one{item.causes.first(), item.layer, labelsOf(item.own), labelsOf(item.gold), 1};
    const auto found = std::ranges::find_if(feedback.counts, [&one](const FeedbackCount &known) {
        return known.cause == one.cause && known.layer == one.layer && known.own == one.own &&
            known.gold == one.gold;
    });
    if (found == feedback.counts.end())
        feedback.counts += std::move(one);
    else
        ++found->places;
}

FeedbackItem itemOf(const Cluster &cluster, const FeedbackArticle &article, const QString &annotator,
                    int context)
{
    const ArticleText &text = article.article.text;
    const Range around{std::max<qsizetype>(0, cluster.extent.begin - context),
                       std::min(text.length(), cluster.extent.end + context)};
    FeedbackItem item;
    item.article = article.article.id;
    item.externalId = article.article.externalId;
    item.title = article.article.title.isEmpty() ? article.article.externalId : article.article.title;
    item.layer = article.names.layers.name(cluster.layer);
    item.place = cluster.extent;
    item.causes = cluster.causes;
    item.before = oneLine(text.quote({{around.begin, cluster.extent.begin}}));
    item.marked = oneLine(text.quote({cluster.extent}));
    item.after = oneLine(text.quote({{cluster.extent.end, around.end}}));
    for (const int place : cluster.units) {
        const Unit &unit = article.units.units[size_t(place)];
        const bool isOwn = article.names.annotators.name(unit.annotator) == annotator;
        (isOwn ? item.own : item.gold) += spanOf(unit, article);
        if (isOwn && item.span == 0)
            item.span = unit.span;
    }
    return item;
}

} // namespace

void addFeedback(Feedback &feedback, const FeedbackArticle &article, const FeedbackOptions &options)
{
    ++feedback.articles;
    for (const Cluster &cluster : clustersOf(article.units, article.names)) {
        FeedbackItem item = itemOf(cluster, article, feedback.annotator, options.context);
        const Decision *const decision = decisionAt(article.gold, item.layer, item.place);
        if (!article.gold.isSignedOff() && !decision) {
            ++feedback.undecided;
            continue;
        }
        ++feedback.places;
        if (cluster.isAgreement()) {
            ++feedback.same;
            continue;
        }
        if (decision) {
            item.reason = decision->reason;
            item.note = decision->note;
            item.policy = decision->policy;
        }
        count(feedback, item);
        feedback.items += std::move(item);
    }
}

QString sentenceOf(const FeedbackItem &item)
{
    const auto listed = [](const QList<FeedbackSpan> &spans) {
        QStringList parts;
        for (const FeedbackSpan &span : spans)
            parts += say(QT_TRANSLATE_NOOP("Feedback", "“%1” (%2)")).arg(oneLine(span.quote), span.label);
        return parts.join(", "_L1);
    };
    QString sentence;
    if (item.gold.isEmpty())
        sentence =
            say(QT_TRANSLATE_NOOP("Feedback", "Gold has nothing here; marked was %1.")).arg(listed(item.own));
    else if (item.own.isEmpty())
        sentence = say(QT_TRANSLATE_NOOP("Feedback", "Gold has %1 here; nothing was marked."))
                       .arg(listed(item.gold));
    else
        sentence = say(QT_TRANSLATE_NOOP("Feedback", "Gold has %1; marked was %2."))
                       .arg(listed(item.gold), listed(item.own));
    if (labelsOf(item.gold) == labelsOf(item.own) && item.causes.contains(Cause::Attribute))
        sentence += u' ' + say(QT_TRANSLATE_NOOP("Feedback", "The attributes differ."));
    if (item.causes.contains(Cause::Relation))
        sentence += u' ' + say(QT_TRANSLATE_NOOP("Feedback", "The relations differ."));
    if (!item.reason.isEmpty())
        sentence += u' ' + say(QT_TRANSLATE_NOOP("Feedback", "Reason: %1.")).arg(item.reason);
    if (!item.note.isEmpty())
        sentence += u' ' + item.note;
    return sentence;
}

} // namespace Galley
