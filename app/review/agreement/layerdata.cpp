#include "review/agreement/layerdata.h"

#include "review/agreement/layeritems.h"

#include <algorithm>

namespace Galley {

namespace {

// So that their numbers are their order.
void declareOptions(const Attribute *attribute, LayerData &layer)
{
    if (!attribute || attribute->kind != Attribute::Kind::OneOf)
        return;
    layer.ordered = true;
    for (const Option &option : attribute->options) {
        if (layer.categories.number(option.id) == int(layer.values.size()))
            layer.values.emplace_back(option.id);
    }
}

} // namespace

std::vector<AnnotatorPair> pairsOf(int annotators)
{
    std::vector<AnnotatorPair> pairs;
    for (int a = 0; a < annotators; ++a) {
        for (int b = a + 1; b < annotators; ++b)
            pairs.emplace_back(a, b);
    }
    return pairs;
}

LayerData::LayerData(QString layerName, int layerNumber, int annotators)
    : name(std::move(layerName))
    , number(layerNumber)
    , items(annotators)
    , entries(pairsOf(annotators).size())
{}

Result<std::vector<LayerData>> itemsOf(Store &store, const Corpus &corpus, const AgreementOptions &options,
                                       const SchemaSet &schemas, const KeepGoing &progress)
{
    std::vector<LayerData> layers;
    if (options.unit.kind == AgreementUnit::Kind::Field) {
        layers.emplace_back(QString(), -1, corpus.width());
        declareOptions(schemas.field(options.unit.name), layers.back());
        addFieldItems(corpus, options, layers.back());
    } else {
        for (int number = 0; number < corpus.names.layers.size(); ++number) {
            const QString &name = corpus.names.layers.name(number);
            if (options.layers.isEmpty() || options.layers.contains(name))
                layers.emplace_back(name, number, corpus.width());
        }
        std::ranges::sort(layers, {}, &LayerData::name);
    }
    using Kind = AgreementUnit::Kind;
    for (LayerData &layer : layers) {
        if (options.unit.kind == Kind::Span)
            addSpanItems(corpus, options, layer);
        else if (options.unit.kind == Kind::Relation)
            addRelationItems(corpus, options, layer);
        else if (options.unit.kind == Kind::Attribute) {
            const Layer *known = schemas.layer(layer.name);
            declareOptions(known ? findAttribute(*known, options.unit.name) : nullptr, layer);
            addAttributeItems(corpus, options, layer);
        }
    }
    if (options.unit.kind == Kind::Token) {
        if (auto done = addTokenItems(store, corpus, options, layers, progress); !done)
            return std::unexpected(std::move(done).error());
    }
    for (LayerData &layer : layers)
        layer.items.setArticles(int(corpus.articles.size()));
    return layers;
}

void addConfusions(const LayerData &layer, const QStringList &annotators,
                   std::vector<ConfusionMatrix> &confusions)
{
    std::vector<bool> used(size_t(layer.categories.size()));
    for (const auto &entries : layer.entries) {
        for (const ConfusionMatrix::Entry &entry : entries) {
            for (const int category : {entry.row, entry.column}) {
                if (category >= 0)
                    used[size_t(category)] = true;
            }
        }
    }
    QStringList labels;
    for (int category = 0; category < layer.categories.size(); ++category) {
        if (used[size_t(category)])
            labels += layer.categories.name(category);
    }
    labels.sort();
    if (labels.isEmpty())
        return;
    std::vector<int> places(used.size());
    for (int category = 0; category < layer.categories.size(); ++category)
        places[size_t(category)] = int(labels.indexOf(layer.categories.name(category)));
    const auto placeOf = [&](int category) {
        return category < 0 ? int(labels.size()) - 1 : places[size_t(category)];
    };
    labels += QString();

    const std::vector<AnnotatorPair> pairs = pairsOf(int(annotators.size()));
    for (size_t i = 0; i < pairs.size(); ++i) {
        std::vector<ConfusionMatrix::Entry> entries = layer.entries[i];
        for (ConfusionMatrix::Entry &entry : entries) {
            entry.row = placeOf(entry.row);
            entry.column = placeOf(entry.column);
        }
        confusions.emplace_back(layer.name, annotators[pairs[i].first], annotators[pairs[i].second], labels,
                                entries);
    }
}

} // namespace Galley
