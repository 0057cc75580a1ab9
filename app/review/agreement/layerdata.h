#pragma once

#include "review/agreement/confusionmatrix.h"
#include "review/agreement/corpus.h"
#include "review/agreement/itemtable.h"
#include "schema/schemaset.h"

#include <QJsonValue>

namespace Galley {

// Two annotators, by number, the lesser first.
using AnnotatorPair = std::pair<int, int>;

[[nodiscard]] std::vector<AnnotatorPair> pairsOf(int annotators);

// The items of one layer, over all articles of a corpus.
struct LayerData
{
    LayerData(QString layerName, int layerNumber, int annotators);

    QString name; // empty: fields, which belong to none
    int number = -1;
    NameTable categories;                // of items: labels, types, or values as text
    bool ordered = false;                // values are options, numbered as declared
    std::vector<QJsonValue> values = {}; // of attributes and fields, by category
    ItemTable items;
    // By pair; -1 in place of a category: not marked. By article, then place.
    std::vector<std::vector<ConfusionMatrix::Entry>> entries;
};

// Of every layer, of whatever unit the options ask for. Tokens need every article's text.
[[nodiscard]] Result<std::vector<LayerData>> itemsOf(Store &store, const Corpus &corpus,
                                                     const AgreementOptions &options,
                                                     const SchemaSet &schemas, const KeepGoing &progress);

// The matrices of a layer, without categories that nobody used; labels in alphabetical order.
void addConfusions(const LayerData &layer, const QStringList &annotators,
                   std::vector<ConfusionMatrix> &confusions);

} // namespace Galley
