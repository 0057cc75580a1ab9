#include "annotation/reanchor.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype Context = 32;                 // units on either side that speak for a place
constexpr qsizetype EnoughContext = 8;            // of both sides together
constexpr qsizetype Window = 4000;                // where a quote is looked for first
constexpr qsizetype MostSearched = 2'000'000'000; // units, in all
constexpr qsizetype MostOccurrences = 1000;       // of one quote
constexpr qsizetype LongestChange = 400;          // of a quote that may be changed

qsizetype commonPrefix(QStringView a, QStringView b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    return end - a.begin();
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first;
    return end - a.rbegin();
}

QStringView before(QStringView text, qsizetype at)
{
    const qsizetype begin = std::max<qsizetype>(0, at - Context);
    return text.sliced(begin, at - begin);
}

QStringView behind(QStringView text, qsizetype at)
{
    return text.sliced(at, std::min(Context, text.size() - at));
}

bool isOnlyOne(QStringView text, QStringView quote)
{
    const qsizetype first = text.indexOf(quote);
    return first >= 0 && text.indexOf(quote, first + 1) < 0;
}

// A place within a surrogate pair is none.
bool isWhole(QStringView text, Utf16Range range)
{
    const auto splits = [&](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    return !splits(range.begin) && !splits(range.end);
}

bool areAscending(const QList<Range> &segments)
{
    for (qsizetype i = 1; i < segments.size(); ++i) {
        if (segments[i].begin < segments[i - 1].end)
            return false;
    }
    return true;
}

} // namespace

Reanchor::Reanchor(const ArticleText &before, const ArticleText &after)
    : m_beforeText(before)
    , m_afterText(after)
    , m_before(before.string())
    , m_after(after.string())
    , m_prefix(commonPrefix(m_before, m_after))
{
    const qsizetype rest = std::min(m_before.size(), m_after.size()) - m_prefix;
    m_suffix = std::min(rest, commonSuffix(m_before, m_after));
}

std::optional<QList<Range>> Reanchor::place(const QList<Range> &segments)
{
    QList<Range> placed;
    for (const Range &segment : segments) {
        const std::optional<Utf16Range> found = find(m_beforeText.toUtf16(segment));
        if (!found || !isWhole(m_after, *found))
            return std::nullopt;
        placed.append(m_afterText.toCodePoints(*found));
    }
    return areAscending(placed) ? std::optional(placed) : std::nullopt;
}

std::optional<Utf16Range> Reanchor::find(Utf16Range range)
{
    const qsizetype shift = m_after.size() - m_before.size();
    if (range.end <= m_prefix)
        return range;
    if (range.begin >= m_before.size() - m_suffix)
        return Utf16Range{range.begin + shift, range.end + shift};
    if (range.begin == range.end)
        return findBetween(range);
    const std::optional<Utf16Range> exact = findExact(range);
    return exact ? exact : findChanged(range);
}

// Where a place between the equal ends would be, if all between grew alike.
qsizetype Reanchor::expected(qsizetype place) const
{
    const qsizetype before = m_before.size() - m_prefix - m_suffix;
    const qsizetype after = m_after.size() - m_prefix - m_suffix;
    const double share = before > 0 ? double(place - m_prefix) / double(before) : 0;
    return m_prefix + qsizetype(share * double(after));
}

qsizetype Reanchor::surroundings(Utf16Range range, qsizetype at) const
{
    const qsizetype end = at + (range.end - range.begin);
    return commonSuffix(before(m_before, range.begin), before(m_after, at)) +
        commonPrefix(behind(m_before, range.end), behind(m_after, end));
}

const QList<qsizetype> &Reanchor::occurrences(const QString &quote)
{
    const auto known = m_occurrences.constFind(quote);
    if (known != m_occurrences.constEnd())
        return *known;
    QList<qsizetype> places;
    qsizetype at = m_searched < MostSearched ? m_after.indexOf(quote) : -1;
    for (; at >= 0 && places.size() < MostOccurrences; at = m_after.indexOf(quote, at + 1))
        places.append(at);
    m_searched += m_after.size();
    return *m_occurrences.insert(quote, places);
}

std::optional<Utf16Range> Reanchor::findExact(Utf16Range range)
{
    const QString quote = m_before.sliced(range.begin, range.end - range.begin).toString();
    const qsizetype near = expected(range.begin);
    qsizetype best = -1;
    std::pair<qsizetype, qsizetype> bestScore{-1, 0}; // surroundings, then nearness
    const auto consider = [&](qsizetype at) {
        const std::pair score{surroundings(range, at), -std::abs(at - near)};
        if (score > bestScore) {
            bestScore = score;
            best = at;
        }
    };
    const qsizetype begin = std::max<qsizetype>(0, near - Window);
    const QStringView window = m_after.sliced(begin, std::min(2 * Window, m_after.size() - begin));
    for (qsizetype at = window.indexOf(quote); at >= 0; at = window.indexOf(quote, at + 1))
        consider(begin + at);
    if (bestScore.first < EnoughContext) {
        for (const qsizetype at : occurrences(quote))
            consider(at);
    }
    if (best < 0)
        return std::nullopt;
    const qsizetype most = std::min(
        EnoughContext, std::min(range.begin, Context) + std::min(m_before.size() - range.end, Context));
    if (bestScore.first < most && (occurrences(quote).size() != 1 || !isOnlyOne(m_before, quote)))
        return std::nullopt;
    return Utf16Range{best, best + quote.size()};
}

// What now stands between the surroundings of a quote that was the only one of its kind.
std::optional<Utf16Range> Reanchor::findChanged(Utf16Range range)
{
    const QStringView quote = m_before.sliced(range.begin, range.end - range.begin);
    const QStringView left = before(m_before, range.begin);
    const QStringView right = behind(m_before, range.end);
    if (quote.size() > LongestChange || left.size() < EnoughContext || right.size() < EnoughContext ||
        !isOnlyOne(m_before, quote) || !isOnlyOne(m_after, left))
        return std::nullopt;
    m_searched += 2 * m_after.size();
    const qsizetype begin = m_after.indexOf(left) + left.size();
    const QStringView rest =
        m_after.sliced(begin, std::min(m_after.size() - begin, 2 * quote.size() + Context));
    const qsizetype length = rest.indexOf(right);
    if (length <= 0)
        return std::nullopt;
    const QStringView now = rest.first(length);
    const qsizetype same = commonPrefix(quote, now);
    const qsizetype alike = same + std::min(commonSuffix(quote, now), std::min(quote.size(), length) - same);
    if (2 * alike < std::max(quote.size(), length))
        return std::nullopt;
    return Utf16Range{begin, begin + length};
}

// A place of no width stands between the same surroundings, or nowhere.
std::optional<Utf16Range> Reanchor::findBetween(Utf16Range range)
{
    const QStringView left = before(m_before, range.begin);
    const QString around = left.toString() + behind(m_before, range.begin);
    const QList<qsizetype> &places = occurrences(around);
    if (around.size() < EnoughContext || places.size() != 1)
        return std::nullopt;
    const qsizetype at = places.first() + left.size();
    return Utf16Range{at, at};
}

namespace {

QList<Comment> placedComments(const AnnotationSet &set, const QHash<SpanId, Span> &spans, Reanchor &places)
{
    QList<Comment> comments;
    for (Comment comment : set.comments()) {
        const auto span = spans.constFind(comment.span);
        if (span != spans.constEnd()) {
            comment.place = span->extent();
        } else {
            comment.span = 0;
            if (comment.place) {
                const std::optional<QList<Range>> place = places.place({*comment.place});
                comment.place = place ? std::optional(place->first()) : std::nullopt;
            }
        }
        comments.append(comment);
    }
    return comments;
}

// Those whose place is still there; of what they made, what is.
QList<Decision> placedDecisions(const AnnotationSet &set, const QHash<SpanId, Span> &spans, Reanchor &places,
                                const ArticleText &after, ReanchoredSet &result)
{
    QList<Decision> decisions;
    for (Decision decision : set.decisions()) {
        const std::optional<QList<Range>> place = places.place({decision.place});
        if (!place) {
            ++result.lostDecisions;
            continue;
        }
        result.movedDecisions += place->first() == decision.place ? 0 : 1;
        decision.place = place->first();
        decision.quote = after.quote(*place);
        decision.spans.removeIf([&](SpanId id) { return !spans.contains(id); });
        decisions.append(std::move(decision));
    }
    return decisions;
}

} // namespace

ReanchoredSet reanchored(const AnnotationSet &set, const ArticleText &before, const ArticleText &after)
{
    ReanchoredSet result;
    Reanchor places(before, after);
    QHash<SpanId, Span> spans;
    for (Span span : set.spans()) {
        const std::optional<QList<Range>> segments = places.place(span.segments);
        if (!segments) {
            result.lost.append(span.id);
            continue;
        }
        (*segments == span.segments ? result.stayed : result.moved).append(span.id);
        span.segments = *segments;
        span.quote = after.quote(*segments);
        spans.insert(span.id, span);
    }
    QList<Relation> relations;
    for (const Relation &relation : set.relations()) {
        if (spans.contains(relation.from) && spans.contains(relation.to))
            relations.append(relation);
        else
            ++result.lostRelations;
    }
    const SetState state = set.state() == SetState::New ? SetState::New : SetState::InProgress;
    Result<AnnotationSet> made = AnnotationSet::fromParts(
        0, 0, set.annotator, state, spans.values(), relations, set.fields(), set.nextSpanId(),
        set.nextRelationId(), set.nextCommentId(), placedComments(set, spans, places), set.nextDecisionId(),
        placedDecisions(set, spans, places, after, result));
    if (made) // parts of a good set make a good set
        result.set = std::move(*made);
    return result;
}

} // namespace Galley
