#include "review/adjudication/feedback.h"

#include "review/units/unitreader.h"
#include "storage/bulkrows.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Feedback", text);
}

Result<Annotator> goldOf(const QList<Annotator> &annotators)
{
    if (const std::optional<Annotator> gold = goldAmong(annotators))
        return *gold;
    return fail(
        Error::Kind::NotFound,
        say(QT_TRANSLATE_NOOP(
            "Feedback",
            "There is no gold in this project yet, so there is nothing to compare with: adjudicate first.")));
}

Result<QList<Annotator>> chosenAmong(const QList<Annotator> &annotators, const QStringList &names)
{
    for (const QString &name : names) {
        const auto found = std::ranges::find(annotators, name, &Annotator::name);
        if (found == annotators.end())
            return fail(Error::Kind::NotFound,
                        say(QT_TRANSLATE_NOOP("Feedback", "The project has no annotator “%1”.")).arg(name));
        if (found->kind == Annotator::Kind::Adjudicator)
            return fail(Error::Kind::InvalidInput,
                        say(QT_TRANSLATE_NOOP("Feedback",
                                              "“%1” is an adjudicator, whose work is gold: name annotators."))
                            .arg(name));
    }
    QList<Annotator> chosen = comparedAmong(annotators, {.annotators = names});
    std::ranges::sort(chosen, {}, &Annotator::name);
    return chosen;
}

// Articles that both have a set on and gold has begun, by external id.
Result<QList<ArticleId>> articlesOf(Store &store, const Annotator &annotator, const Annotator &gold)
{
    Statement rows = store.database().query(
        "SELECT a.id FROM article a JOIN annotation_set s ON s.article_id = a.id AND s.annotator_id = $1 "
        "JOIN annotation_set g ON g.article_id = a.id AND g.annotator_id = $2 AND g.revision > 0 "
        "ORDER BY a.external_id",
        annotator.id, gold.id);
    QList<ArticleId> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    return rows.result(std::move(ids));
}

class FeedbackReader
{
public:
    FeedbackReader(Store &store, const FeedbackOptions &options, const Annotator &annotator,
                   const Annotator &gold)
        : m_options(options)
        , m_articles(store.database(), {.annotators = {gold.id}, .states = {}})
        , m_units(store.database(),
                  {.sets = {.annotators = {annotator.id, gold.id}, .states = {}},
                   .layers = options.layers,
                   .attributes = true,
                   .relations = true})
    {
        m_feedback.annotator = annotator.name;
    }

    [[nodiscard]] Result<void> add(ArticleId id)
    {
        const auto works = m_articles.read({id});
        if (!works)
            return std::unexpected(works.error());
        const auto units = m_units.read(id);
        if (!units)
            return std::unexpected(units.error());
        for (const ArticleWork &work : *works) {
            for (const AnnotationSet &set : work.sets)
                addFeedback(m_feedback, {work.article, *units, m_units.names(), set}, m_options);
        }
        return {};
    }

    [[nodiscard]] Feedback take()
    {
        std::ranges::stable_sort(m_feedback.counts, std::greater(), &FeedbackCount::places);
        return std::move(m_feedback);
    }

private:
    const FeedbackOptions &m_options;
    ArticleReader m_articles;
    UnitReader m_units;
    Feedback m_feedback;
};

Result<Feedback> feedbackOf(Store &store, const FeedbackOptions &options, const Annotator &annotator,
                            const Annotator &gold, const KeepGoing &progress)
{
    const auto ids = articlesOf(store, annotator, gold);
    if (!ids)
        return std::unexpected(ids.error());
    FeedbackReader reader(store, options, annotator, gold);
    qint64 done = 0;
    for (const ArticleId id : *ids) {
        if (progress && !progress(done++, ids->size()))
            return bulkStopped();
        if (!options.articles.isEmpty() && !options.articles.contains(id))
            continue;
        if (auto added = reader.add(id); !added)
            return std::unexpected(std::move(added).error());
    }
    return reader.take();
}

} // namespace

Result<QList<Feedback>> feedbackFor(Store &store, const FeedbackOptions &options, const KeepGoing &progress)
{
    const auto annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    const auto gold = goldOf(*annotators);
    if (!gold)
        return std::unexpected(gold.error());
    const auto chosen = chosenAmong(*annotators, options.annotators);
    if (!chosen)
        return std::unexpected(chosen.error());
    QList<Feedback> all;
    for (const Annotator &annotator : *chosen) {
        auto feedback = feedbackOf(store, options, annotator, *gold, progress);
        if (!feedback)
            return std::unexpected(feedback.error());
        all += std::move(*feedback);
    }
    return all;
}

} // namespace Galley
