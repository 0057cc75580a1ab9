#include "search/mentions.h"

#include "search/candidates.h"
#include "search/fulltext.h"
#include "search/hitstream.h"
#include "search/sqltext.h"
#include "storage/setrows.h"

#include <algorithm>

namespace Galley {

namespace {

// How the spans at a place stand to what is to be marked. Spans of the layer come before others.
void classify(Mention &mention, const AnnotationSet &set, const QString &layer, const QString &label)
{
    const auto rank = [&](const Span &span) {
        const bool same = span.segments == QList{mention.hit.range};
        if (same && span.layer == layer && span.label == label)
            return Mention::State::Marked;
        return same && span.layer == layer ? Mention::State::MarkedOtherwise : Mention::State::Overlapped;
    };
    const Span *shown = nullptr;
    for (const SpanIndex::Entry &entry : set.index().touching(mention.hit.range)) {
        const Span *const span = set.span(entry.id);
        const bool covers = std::ranges::any_of(
            span->segments, [&](const Range &segment) { return segment.overlaps(mention.hit.range); });
        if (!covers || span->layer != layer)
            continue;
        if (!shown || rank(*span) < rank(*shown))
            shown = span;
    }
    if (!shown)
        return;
    mention.state = rank(*shown);
    mention.hit.span = shown->id;
    mention.hit.set = set.id;
    mention.hit.layer = shown->layer;
    mention.hit.label = shown->label;
    mention.hit.annotator = set.annotator.name;
}

} // namespace

Result<QList<Mention>> mentionsIn(const Article &article, const AnnotationSet &set, const Pattern &pattern,
                                  const QString &layer, const QString &label, const QList<Skip> &skipped,
                                  int context)
{
    QList<Mention> mentions;
    const auto visit = [&](Range place) {
        Mention mention{.hit = {.article = article.id,
                                .externalId = article.externalId,
                                .title = article.title,
                                .source = article.source,
                                .published = article.published,
                                .range = place,
                                .quote = article.text.view(place).toString()}};
        classify(mention, set, layer, label);
        mention.skipped = std::ranges::binary_search(skipped, Skip{article.id, place});
        addContext(mention.hit, article.text, context);
        mentions.append(std::move(mention));
        return true;
    };
    return pattern.visit(article.text, visit).transform([&] { return std::move(mentions); });
}

struct MentionStream::State
{
    MentionSpec spec;
    Pattern pattern;
    QList<Skip> skipped;
    QString scanReason;
    Candidates articles;
};

namespace {

// Those that the index of words knows, and those in languages whose words it does not.
Result<Candidates> articlesFor(Database &database, const std::optional<QString> &match)
{
    return Candidates::of(database, [&](SqlText &sql, const IdWindow &window) {
        if (!match)
            return Candidates::Condition();
        QByteArrayList ways{database.textMatchSql("a.id", *match, sql.adder(), window)};
        for (const QString &language : FullText::unspacedLanguages())
            ways += "a.language" + (database.likeSql() + sql.parameter(language + u'%'));
        return Candidates::Condition{ways.join(" OR ")};
    });
}

} // namespace

MentionStream::MentionStream(Store &store, std::unique_ptr<State> state)
    : m_store(store)
    , m_state(std::move(state))
{}

MentionStream::~MentionStream() = default;

Result<std::unique_ptr<MentionStream>> MentionStream::open(Store &store, const MentionSpec &spec)
{
    auto pattern = Pattern::make(spec.pattern);
    if (!pattern)
        return std::unexpected(std::move(pattern).error());
    auto skipped = store.skips(spec.annotator.id, spec.layer, spec.label);
    if (!skipped)
        return std::unexpected(std::move(skipped).error());
    const auto match = FullText::matchFor(spec.pattern);
    auto articles = articlesFor(store.database(), match);
    if (!articles)
        return std::unexpected(std::move(articles).error());
    auto state =
        std::make_unique<State>(State{.spec = spec,
                                      .pattern = std::move(*pattern),
                                      .skipped = std::move(*skipped),
                                      .scanReason = match ? QString() : FullText::scanReason(spec.pattern),
                                      .articles = std::move(*articles)});
    return std::unique_ptr<MentionStream>(new MentionStream(store, std::move(state)));
}

Result<QList<Mention>> MentionStream::next(int atLeast, const KeepGoing &progress)
{
    QList<Mention> mentions;
    while (!atEnd() && mentions.size() < atLeast) {
        if (progress && !progress(m_state->articles.done(), m_state->articles.inAll()))
            break;
        auto found =
            m_state->articles.next().and_then([this](ArticleId article) { return mentionsOf(article); });
        if (!found)
            return found;
        mentions += *found;
    }
    return mentions;
}

Result<QList<Mention>> MentionStream::mentionsOf(ArticleId id)
{
    const auto article = m_store.article(id);
    if (!article)
        return std::unexpected(article.error());
    const auto any = m_state->pattern.matchesIn(article->text);
    if (!any || !*any)
        return any.transform([](bool) { return QList<Mention>(); });
    const auto header = setHeader(m_store.database(), id, m_state->spec.annotator.name);
    if (!header)
        return std::unexpected(header.error());
    const auto set = *header ? readSet(m_store.database(), **header)
                             : Result<AnnotationSet>(AnnotationSet(0, id, m_state->spec.annotator));
    if (!set)
        return std::unexpected(set.error());
    return mentionsIn(*article, *set, m_state->pattern, m_state->spec.layer, m_state->spec.label,
                      m_state->skipped, m_state->spec.context);
}

bool MentionStream::atEnd() const
{
    return m_state->articles.atEnd();
}

QString MentionStream::scanReason() const
{
    return m_state->scanReason;
}

} // namespace Galley
