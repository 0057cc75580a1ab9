#include "formats/conll/spantagger.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void lose(Losses &losses, const char *kind, const char *description)
{
    losses.add(QString::fromLatin1(kind), QCoreApplication::translate("SpanTagger", description));
}

void countChange(Fit::Kind kind, Losses &losses)
{
    if (kind == Fit::Kind::Changed)
        lose(losses, "part-token",
             QT_TRANSLATE_NOOP("SpanTagger", "Spans with other boundaries because they end within a token"));
    if (kind == Fit::Kind::Trimmed)
        lose(losses, "boundary", QT_TRANSLATE_NOOP("SpanTagger", "Spans without the space at their ends"));
}

// Ranges taken so far, none of which overlap.
class Taken
{
public:
    [[nodiscard]] bool take(Range range)
    {
        const auto next = m_ends.lower_bound(range.begin);
        if (next != m_ends.end() && next->first < range.end)
            return false;
        if (next != m_ends.begin() && std::prev(next)->second > range.begin)
            return false;
        m_ends.emplace(range.begin, range.end);
        return true;
    }

private:
    std::map<qsizetype, qsizetype> m_ends; // by begin
};

} // namespace

SpanTagger::SpanTagger(const SchemaSet &schemas, TagPolicy policy)
    : m_policy(std::move(policy))
    , m_names(schemas)
{
    QList<Schema> ordered = schemas.schemas();
    std::ranges::sort(ordered, {}, &Schema::id);
    for (const Schema &schema : std::as_const(ordered))
        m_layers += schema.layers;
    if (m_policy.overlap != TagPolicy::Overlap::Layers || m_layers.size() < 2)
        m_columns = {QString()};
    else
        std::ranges::transform(m_layers, std::back_inserter(m_columns), &Layer::id);
}

QString SpanTagger::labelOf(const QString &layer, const QString &label) const
{
    return m_columns.size() > 1 ? label : m_names.label(layer, label);
}

QStringList SpanTagger::labels(qsizetype column) const
{
    QStringList result;
    for (const Layer &layer : m_layers) {
        if (m_columns.size() > 1 && layer.id != m_columns[column])
            continue;
        for (const Label &label : layer.labels)
            result.append(labelOf(layer.id, label.id));
    }
    return result;
}

qsizetype SpanTagger::rankOf(const Span &span, const QString &label) const
{
    if (m_policy.overlap != TagPolicy::Overlap::Priority)
        return 0;
    const auto isListed = [&](const QString &item) {
        return item == label || item == span.label || item == span.layer;
    };
    return std::ranges::find_if(m_policy.priority, isListed) - m_policy.priority.begin();
}

std::optional<SpanTagger::Candidate> SpanTagger::candidate(const Span &span, const Tokenised &text,
                                                           Losses &losses) const
{
    const qsizetype column = m_columns.size() > 1 ? m_columns.indexOf(span.layer) : 0;
    if (column < 0) {
        lose(losses, "layer", QT_TRANSLATE_NOOP("SpanTagger", "Spans of layers that no schema has"));
        return {};
    }
    if (span.segments.size() != 1) {
        lose(losses, "discontinuous", QT_TRANSLATE_NOOP("SpanTagger", "Spans in several pieces"));
        return {};
    }
    if (span.extent().isEmpty()) {
        lose(losses, "zero-width", QT_TRANSLATE_NOOP("SpanTagger", "Spans that cover no text"));
        return {};
    }
    const Fit fitted = fit(span.extent(), text, m_policy.partial);
    if (fitted.kind == Fit::Kind::NoToken) {
        lose(losses, "no-token", QT_TRANSLATE_NOOP("SpanTagger", "Spans that cover no token"));
        return {};
    }
    if (fitted.kind == Fit::Kind::Dropped) {
        lose(losses, "part-token",
             QT_TRANSLATE_NOOP("SpanTagger", "Spans left out because they end within a token"));
        return {};
    }
    const QString label = labelOf(span.layer, span.label);
    return Candidate{fitted, column, rankOf(span, label), label};
}

QList<SpanTagger::Candidate> SpanTagger::candidates(const AnnotationSet &set, const Tokenised &text,
                                                    Losses &losses) const
{
    QList<Candidate> result;
    for (const Span &span : set.spans()) {
        if (std::optional<Candidate> fits = candidate(span, text, losses))
            result.append(std::move(*fits));
    }
    return result;
}

QList<SpanTagger::Candidate> SpanTagger::chosen(QList<Candidate> candidates, Losses &losses) const
{
    const bool byLength = m_policy.overlap == TagPolicy::Overlap::Longest;
    const auto order = [byLength](const Candidate &span) {
        const Range &range = span.fit.range;
        return std::tuple(span.rank, byLength ? -range.length() : 0, range.begin, -range.end, span.label);
    };
    std::ranges::stable_sort(candidates, {}, order);
    QList<Taken> taken(m_columns.size());
    const auto isFree = [&](const Candidate &span) { return taken[span.column].take(span.fit.range); };
    const auto left = std::ranges::stable_partition(candidates, isFree);
    for (qsizetype i = 0; i < std::ssize(left); ++i)
        lose(losses, "overlap", QT_TRANSLATE_NOOP("SpanTagger", "Spans that overlap others"));
    candidates.erase(left.begin(), left.end());
    std::ranges::sort(candidates, {}, [](const Candidate &span) { return span.fit.range.begin; });
    return candidates;
}

TaggedSet SpanTagger::tagged(const QList<Candidate> &chosen, const Tokenised &text, Losses &losses) const
{
    TaggedSet result(m_columns.size());
    for (const Candidate &span : chosen) {
        Range rest = text.tokensIn(span.fit.range);
        if (text.sentenceOf(rest.begin) != text.sentenceOf(rest.end - 1))
            lose(losses, "sentence",
                 QT_TRANSLATE_NOOP("SpanTagger", "Spans cut because they go over several sentences"));
        else
            countChange(span.fit.kind, losses);
        while (!rest.isEmpty()) {
            const qsizetype end = std::min(rest.end, text.sentence(text.sentenceOf(rest.begin)).end);
            result[span.column].append({rest.begin, end, span.label});
            rest.begin = end;
        }
    }
    return result;
}

TaggedArticle SpanTagger::tag(const ExportDocument &document, Losses &losses) const
{
    TaggedArticle result{tokenise(document.article.text, m_policy.tokens), {}};
    QList<QList<Candidate>> sets;
    QList<Range> ranges; // of all
    for (const AnnotationSet &set : document.sets) {
        sets.append(chosen(candidates(set, result.text, losses), losses));
        for (const Candidate &span : std::as_const(sets.last()))
            ranges.append(span.fit.range);
    }
    result.text = cutAt(result.text, ranges);
    if (m_policy.joinSentences)
        result.text = joinOver(result.text, ranges);
    for (const QList<Candidate> &set : std::as_const(sets))
        result.sets.append(tagged(set, result.text, losses));
    return result;
}

} // namespace Galley
