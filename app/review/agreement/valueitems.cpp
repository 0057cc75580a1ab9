#include "review/agreement/layeritems.h"
#include "review/agreement/placematcher.h"
#include "review/agreement/placeruns.h"
#include "storage/rowjson.h"

#include <QJsonDocument>

#include <map>

namespace Galley {

namespace {

// As shown: a string as it is, anything else as JSON.
QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(valueToColumn(value));
}

int categoryOf(LayerData &layer, const QJsonValue &value)
{
    const int category = layer.categories.number(textOf(value));
    if (category == int(layer.values.size()))
        layer.values.push_back(value);
    return category;
}

// The category of the attribute's value by the attributes' text; -1: it has none.
class Values
{
public:
    Values(LayerData &layer, QString attribute)
        : m_layer(layer)
        , m_attribute(std::move(attribute))
    {}

    [[nodiscard]] int category(const QByteArray &attributes)
    {
        if (attributes.isEmpty())
            return -1;
        const auto known = m_categories.constFind(attributes);
        if (known != m_categories.cend())
            return *known;
        const QJsonValue value = QJsonDocument::fromJson(attributes).object().value(m_attribute);
        const int category = value.isUndefined() || value.isNull() ? -1 : categoryOf(m_layer, value);
        return *m_categories.insert(attributes, category);
    }

private:
    LayerData &m_layer;
    QString m_attribute;
    QHash<QByteArray, int> m_categories;
};

} // namespace

// Places with a label are items, so that those stacked with different labels are told apart.
void addAttributeItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer)
{
    Values values(layer, options.unit.name);
    ItemTable::Row row;
    PlaceMatcher matcher(corpus, layer, false);
    std::vector<std::vector<Marked>> marked(size_t(corpus.width()));
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        const Corpus::Item &article = corpus.articles[i];
        matcher.beginArticle(article);
        forEachPlace(unitsOf(article, layer.number), [&](std::span<const Unit *const> units) {
            std::map<int, std::vector<const Unit *>> byLabel;
            for (const Unit *unit : units)
                byLabel[unit->label].push_back(unit);
            for (const auto &[label, alike] : byLabel) {
                row.reset(article.present);
                for (auto &list : marked)
                    list.clear();
                for (const Unit *unit : alike) {
                    const int category = values.category(unit->attributes);
                    Part &part = row.parts[size_t(unit->annotator)];
                    if (category >= 0) {
                        if (part == Part::NoValue)
                            part = Part::Unmarked;
                        row.mark(unit->annotator, category);
                        marked[size_t(unit->annotator)].push_back({category, unit});
                    } else if (part == Part::Unmarked) {
                        part = Part::NoValue;
                    }
                }
                if (row.isEmpty())
                    continue;
                layer.items.add(int(i), row);
                if (options.confusion)
                    matcher.addPlace(marked);
            }
        });
        matcher.endArticle();
    }
}

void addFieldItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer)
{
    ItemTable::Row row;
    PlaceMatcher matcher(corpus, layer, false);
    std::vector<std::vector<Marked>> marked(size_t(corpus.width()));
    const Unit wholeArticle;
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        const Corpus::Item &article = corpus.articles[i];
        matcher.beginArticle(article);
        row.reset(article.present);
        for (auto &list : marked)
            list.clear();
        for (const UnitSet &set : article.units.sets) {
            const QJsonValue value = set.fields.value(options.unit.name);
            if (value.isUndefined() || value.isNull())
                continue;
            const int category = categoryOf(layer, value);
            row.mark(set.annotator, category);
            marked[size_t(set.annotator)].push_back({category, &wholeArticle});
        }
        if (!row.isEmpty()) {
            layer.items.add(int(i), row);
            if (options.confusion)
                matcher.addPlace(marked);
        }
        matcher.endArticle();
    }
}

} // namespace Galley
