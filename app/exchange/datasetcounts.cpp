#include "exchange/datasetcounts.h"

#include <algorithm>

namespace Galley {

namespace {

using SpanKey = std::tuple<QString, QString, QList<Range>>;

bool isBefore(const Range &a, const Range &b)
{
    return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
}

bool keyBefore(const SpanKey &a, const SpanKey &b)
{
    if (const auto order =
            std::tie(std::get<0>(a), std::get<1>(a)) <=> std::tie(std::get<0>(b), std::get<1>(b));
        order != 0)
        return order < 0;
    return std::ranges::lexicographical_compare(std::get<2>(a), std::get<2>(b), isBefore);
}

std::vector<SpanKey> keysOf(const AnnotationSet &set)
{
    std::vector<SpanKey> keys;
    for (const Span &span : set.spans())
        keys.emplace_back(span.layer, span.label, span.segments);
    std::ranges::sort(keys, keyBefore);
    return keys;
}

} // namespace

std::optional<double> ExactAgreement::f1() const
{
    if (first + second == 0)
        return {};
    return 2.0 * double(both) / double(first + second);
}

void DatasetCounts::add(const ExportDocument &document)
{
    const QString &part = document.split;
    ++articles[part];
    annotated[part] += document.sets.isEmpty() ? 0 : 1;
    addArticle(document.article);
    for (const AnnotationSet &set : document.sets)
        addSet(set, part);
    for (qsizetype i = 0; i < document.sets.size(); ++i) {
        for (qsizetype j = i + 1; j < document.sets.size(); ++j)
            compare(document.sets[i], document.sets[j]);
    }
}

void DatasetCounts::addArticle(const Article &article)
{
    ++licences[article.licence];
    ++languages[article.language];
    ++sources[article.source];
    if (article.embargoed.isEmpty())
        return;
    ++embargoed;
    lastEmbargo = std::max(lastEmbargo, article.embargoed);
}

void DatasetCounts::addSet(const AnnotationSet &set, const QString &part)
{
    ++sets[part];
    spans[part] += set.spanCount();
    relations[part] += set.relationCount();
    OfAnnotator &annotator = annotators[set.annotator.name];
    annotator.kind = set.annotator.kind;
    ++annotator.sets;
    annotator.spans += set.spanCount();
    for (const Span &span : set.spans())
        ++labels[{span.layer, span.label}][part];
    for (const Relation &relation : set.relations())
        ++relationTypes[relation.type][part];
}

// Sets come by annotator name.
void DatasetCounts::compare(const AnnotationSet &one, const AnnotationSet &other)
{
    ExactAgreement &pair = agreement[{one.annotator.name, other.annotator.name}];
    ++pair.articles;
    pair.first += one.spanCount();
    pair.second += other.spanCount();
    std::vector<SpanKey> same;
    std::ranges::set_intersection(keysOf(one), keysOf(other), std::back_inserter(same), keyBefore);
    pair.both += qint64(same.size());
}

} // namespace Galley
