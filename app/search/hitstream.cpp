#include "search/hitstream.h"

#include "search/articlehits.h"
#include "search/candidates.h"
#include "search/queryconditions.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Galley {

namespace {

using Field = QueryTerm::Field;

std::unexpected<Error> misplacedUnmarked(const QueryTerm &term)
{
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("Query",
                                            "is:unmarked (character %1) goes with words alone, outside of "
                                            "parentheses, and without a minus sign.")
                    .arg(term.column),
                {}, Place{.column = term.column});
}

// Whether is:unmarked is asked for, at the only place where it means something.
Result<bool> wantsUnmarked(const QueryNode &node, bool allowed)
{
    if (node.kind == QueryNode::Kind::Term) {
        const bool unmarked = node.term.field == Field::Unmarked;
        if (unmarked && !allowed)
            return misplacedUnmarked(node.term);
        return unmarked;
    }
    bool any = false;
    for (const QueryNode &child : node.children) {
        const bool plain =
            allowed && node.kind == QueryNode::Kind::And && child.kind == QueryNode::Kind::Term;
        const auto wanted = wantsUnmarked(child, plain);
        if (!wanted)
            return wanted;
        any = any || *wanted;
    }
    return any;
}

// The query as it is asked of articles and sets: what has to stand in a hit has to stand in the text, and
// what is unmarked is seen at each place.
QueryNode forText(const QueryNode &node)
{
    QueryNode result = node;
    if (result.term.field == Field::Text)
        result.term.field = Field::Words;
    result.children.clear();
    for (const QueryNode &child : node.children) {
        if (child.kind != QueryNode::Kind::Term || child.term.field != Field::Unmarked)
            result.children.append(forText(child));
    }
    return result;
}

// Annotators that the query asks for by name, outside of parentheses.
QList<qint64> namedAnnotators(const QueryNode &node, const QueryNames &names)
{
    if (node.kind == QueryNode::Kind::Term)
        return node.term.field == Field::Annotator ? names.annotators(node.term) : QList<qint64>();
    QList<qint64> all;
    if (node.kind == QueryNode::Kind::And) {
        for (const QueryNode &child : node.children)
            all += namedAnnotators(child, names);
    }
    return all;
}

Result<QList<Pattern>> patternsOf(const Query &query)
{
    QList<Pattern> patterns;
    for (const QueryTerm &term : query.wantedWords()) {
        auto pattern = Pattern::make({.text = term.value,
                                      .kind = PatternSpec::Kind::Folded,
                                      .wholeWords = true,
                                      .prefix = term.prefix});
        if (!pattern)
            return std::unexpected(std::move(pattern).error());
        patterns.append(std::move(*pattern));
    }
    return patterns;
}

} // namespace

struct HitStream::Plan
{
    Candidates articles;
    QString scanReason;
    ArticleHits articleHits = {};
};

HitStream::HitStream(Store &store, std::unique_ptr<Plan> plan)
    : m_store(store)
    , m_plan(std::move(plan))
{}

HitStream::~HitStream() = default;

Result<std::unique_ptr<HitStream>> HitStream::open(Store &store, const Query &query,
                                                   const HitOptions &options)
{
    const auto names = QueryNames::read(store);
    if (!names)
        return std::unexpected(names.error());
    if (auto known = names->check(query.root()); !known)
        return std::unexpected(std::move(known).error());
    const Query::Hits kind = query.hits();
    const auto unmarked = wantsUnmarked(query.root(), kind == Query::Hits::Text);
    if (!unmarked)
        return std::unexpected(unmarked.error());
    auto patterns = kind == Query::Hits::Text ? patternsOf(query) : QList<Pattern>();
    if (!patterns)
        return std::unexpected(std::move(patterns).error());

    const QueryNode root = kind == Query::Hits::Text ? forText(query.root()) : query.root();
    QueryConditions conditions(store.database(), *names);
    auto articles = Candidates::of(store.database(), [&](SqlText &sql, const IdWindow &window) {
        const QByteArray condition = conditions.necessary(root, sql, window);
        return Candidates::Condition{condition, conditions.listsRows()};
    });
    if (!articles)
        return std::unexpected(std::move(articles).error());

    auto plan = std::make_unique<Plan>(Plan{.articles = std::move(*articles), .scanReason = {}});
    plan->articleHits.kind = kind;
    plan->articleHits.options = options;
    plan->articleHits.patterns = std::move(*patterns);
    plan->articleHits.unmarkedOnly = *unmarked;
    plan->articleHits.annotators = namedAnnotators(query.root(), *names);
    plan->articleHits.prepare([&](SqlText &sql) { return conditions.exact(root, sql); });
    plan->scanReason = conditions.scanReason();
    return std::unique_ptr<HitStream>(new HitStream(store, std::move(plan)));
}

Result<QList<Hit>> HitStream::next(int atLeast, const KeepGoing &progress)
{
    QList<Hit> hits;
    while (!atEnd() && hits.size() < atLeast) {
        if (progress && !progress(articlesDone(), articlesInAll()))
            break;
        auto found = m_plan->articles.next().and_then(
            [this](ArticleId article) { return m_plan->articleHits.of(m_store, article); });
        if (!found)
            return std::unexpected(std::move(found).error());
        hits += *found;
    }
    return hits;
}

Result<QList<Hit>> HitStream::all(qsizetype limit, const KeepGoing &progress)
{
    return next(int(std::min<qsizetype>(limit, std::numeric_limits<int>::max())), progress);
}

bool HitStream::atEnd() const
{
    return m_plan->articles.atEnd();
}

qint64 HitStream::articlesDone() const
{
    return m_plan->articles.done();
}

qint64 HitStream::articlesInAll() const
{
    return m_plan->articles.inAll();
}

QString HitStream::scanReason() const
{
    return m_plan->scanReason;
}

} // namespace Galley
