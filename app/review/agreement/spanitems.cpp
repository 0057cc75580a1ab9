#include "review/agreement/layeritems.h"
#include "review/agreement/placematcher.h"
#include "review/agreement/placeruns.h"

namespace Galley {

void addSpanItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer)
{
    ItemTable::Row row;
    PlaceMatcher matcher(corpus, layer, true);
    std::vector<std::vector<Marked>> marked(size_t(corpus.width()));
    std::vector<int> categories(size_t(corpus.names.labels.size()), -1);
    const auto categoryOf = [&](int label) {
        int &category = categories[size_t(label)];
        if (category < 0)
            category = layer.categories.number(corpus.names.labels.name(label));
        return category;
    };
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        const Corpus::Item &article = corpus.articles[i];
        matcher.beginArticle(article);
        forEachPlace(unitsOf(article, layer.number), [&](std::span<const Unit *const> units) {
            row.reset(article.present);
            for (auto &list : marked)
                list.clear();
            for (const Unit *unit : units) {
                const int category = categoryOf(unit->label);
                row.mark(unit->annotator, category);
                marked[size_t(unit->annotator)].push_back({category, unit});
            }
            layer.items.add(int(i), row);
            if (options.confusion)
                matcher.addPlace(marked);
        });
        matcher.endArticle();
    }
}

} // namespace Galley
