#include "review/agreement/layeritems.h"
#include "review/agreement/placematcher.h"

#include <algorithm>
#include <map>

namespace Galley {

namespace {

// A relation with its ends. Those with equal places are one item.
struct Link
{
    const Unit *from = nullptr;
    const Unit *to = nullptr;
    int annotator = 0;
    int type = 0;
};

std::strong_ordering compareLists(const QList<Range> &a, const QList<Range> &b)
{
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
}

std::strong_ordering comparePlaces(const Unit &a, const Unit &b)
{
    if (const auto order = a.extent <=> b.extent; order != 0)
        return order;
    if (const auto order = a.layer <=> b.layer; order != 0)
        return order;
    return compareLists(a.segments, b.segments);
}

std::strong_ordering compareEnds(const Link &a, const Link &b)
{
    const auto order = comparePlaces(*a.from, *b.from);
    return order != 0 ? order : comparePlaces(*a.to, *b.to);
}

// Of those that start in the layer, by ends.
std::vector<Link> linksOf(const Corpus::Item &article, int layer)
{
    std::vector<Link> links;
    if (article.units.relations.empty())
        return links;
    std::map<std::pair<int, SpanId>, const Unit *> units;
    for (const Unit &unit : article.units.units)
        units.emplace(std::pair(unit.annotator, unit.span), &unit);
    for (const UnitRelation &relation : article.units.relations) {
        const auto from = units.find({relation.annotator, relation.from});
        const auto to = units.find({relation.annotator, relation.to});
        if (from != units.end() && to != units.end() && from->second->layer == layer)
            links.push_back({from->second, to->second, relation.annotator, relation.type});
    }
    std::ranges::stable_sort(links, [](const Link &a, const Link &b) { return compareEnds(a, b) < 0; });
    return links;
}

} // namespace

void addRelationItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer)
{
    ItemTable::Row row;
    PlaceMatcher matcher(corpus, layer, false);
    std::vector<std::vector<Marked>> marked(size_t(corpus.width()));
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        const Corpus::Item &article = corpus.articles[i];
        const std::vector<Link> links = linksOf(article, layer.number);
        matcher.beginArticle(article);
        for (size_t at = 0; at < links.size();) {
            row.reset(article.present);
            for (auto &list : marked)
                list.clear();
            const Link &first = links[at];
            for (; at < links.size() && compareEnds(first, links[at]) == 0; ++at) {
                const Link &link = links[at];
                const int category = layer.categories.number(corpus.names.relationTypes.name(link.type));
                row.mark(link.annotator, category);
                marked[size_t(link.annotator)].push_back({category, link.from});
            }
            layer.items.add(int(i), row);
            if (options.confusion)
                matcher.addPlace(marked);
        }
        matcher.endArticle();
    }
}

} // namespace Galley
