#include "review/agreement/agreement.h"

#include "review/agreement/layermeasures.h"
#include "review/agreement/stopped.h"
#include "schema/schemaset.h"
#include "storage/store.h"
#include "text/isoweek.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Agreement", text);
}

QString keyOf(const Corpus::Item &article, Breakdown by)
{
    switch (by) {
    case Breakdown::Source:
        return article.source;
    case Breakdown::Week:
        return isoWeek(article.published);
    default:
        return article.externalId;
    }
}

bool isShared(const Corpus::Item &article)
{
    return std::ranges::count(article.present, true) >= 2;
}

std::vector<ArticleGroup> groupsOf(const Corpus &corpus, Breakdown by)
{
    QMap<QString, std::vector<int>> articles;
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        if (isShared(corpus.articles[i]))
            articles[keyOf(corpus.articles[i], by)].push_back(int(i));
    }
    std::vector<ArticleGroup> groups;
    for (auto it = articles.begin(); it != articles.end(); ++it)
        groups.push_back({.by = by, .key = it.key(), .articles = std::move(it.value())});
    return groups;
}

ArticleGroup wholeOf(const Corpus &corpus)
{
    ArticleGroup group;
    for (size_t i = 0; i < corpus.articles.size(); ++i)
        group.articles.push_back(int(i));
    return group;
}

Result<void> addLabels(const Corpus &corpus, const LayerData &layer, const AgreementOptions &options,
                       const KeepGoing &progress, QList<AgreementResult> &results)
{
    QStringList labels;
    for (int category = 0; category < layer.categories.size(); ++category) {
        const QString &label = layer.categories.name(category);
        if (!label.isEmpty() && (options.labels.isEmpty() || options.labels.contains(label)))
            labels += label;
    }
    labels.sort();
    ArticleGroup group = wholeOf(corpus);
    group.by = Breakdown::Label;
    for (const QString &label : std::as_const(labels)) {
        LayerMeasures measures(corpus, layer, layer.categories.find(label), options);
        if (auto done = measures.prepare(progress); !done)
            return done;
        group.key = label;
        measures.addResults(group, results);
    }
    return {};
}

Result<void> addLayer(const Corpus &corpus, const LayerData &layer, const AgreementOptions &options,
                      const KeepGoing &progress, QList<AgreementResult> &results)
{
    LayerMeasures measures(corpus, layer, -1, options);
    if (auto done = measures.prepare(progress); !done)
        return done;
    measures.addResults(wholeOf(corpus), results);
    if (options.by.contains(Breakdown::Label)) {
        if (auto done = addLabels(corpus, layer, options, progress, results); !done)
            return done;
    }
    for (const Breakdown by : {Breakdown::Article, Breakdown::Source, Breakdown::Week}) {
        if (!options.by.contains(by))
            continue;
        for (const ArticleGroup &group : groupsOf(corpus, by)) {
            if (progress && !progress(0, 0))
                return stoppedComparing();
            measures.addResults(group, results);
        }
    }
    return {};
}

std::unexpected<Error> notFound(const Store &store, const char *text, const QString &name)
{
    return fail(Error::Kind::NotFound, say(text).arg(store.path(), name));
}

const Attribute *declared(const SchemaSet &schemas, const AgreementUnit &unit)
{
    if (unit.kind == AgreementUnit::Kind::Field)
        return schemas.field(unit.name);
    if (unit.kind != AgreementUnit::Kind::Attribute)
        return nullptr;
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            if (const Attribute *attribute = findAttribute(layer, unit.name))
                return attribute;
        }
    }
    return nullptr;
}

Result<void> checkNames(const Store &store, const SchemaSet &schemas, const Corpus &corpus,
                        const std::vector<LayerData> &layers, const AgreementOptions &options)
{
    for (const QString &layer : options.layers) {
        if (!schemas.layer(layer) && corpus.names.layers.find(layer) < 0)
            return notFound(store, QT_TRANSLATE_NOOP("Agreement", "%1 has no layer “%2”."), layer);
    }
    for (const QString &label : options.labels) {
        const bool known = std::ranges::any_of(
            layers, [&](const LayerData &layer) { return layer.categories.find(label) >= 0; });
        if (!known)
            return notFound(
                store, QT_TRANSLATE_NOOP("Agreement", "Nobody used “%2” in what is compared of %1."), label);
    }
    const bool named = options.unit.kind >= AgreementUnit::Kind::Field;
    const bool used =
        std::ranges::any_of(layers, [](const LayerData &layer) { return layer.categories.size() > 0; });
    if (!named || used || declared(schemas, options.unit))
        return {};
    return options.unit.kind == AgreementUnit::Kind::Field
        ? notFound(store, QT_TRANSLATE_NOOP("Agreement", "%1 has no field “%2”."), options.unit.name)
        : notFound(store, QT_TRANSLATE_NOOP("Agreement", "%1 has no attribute “%2”."), options.unit.name);
}

} // namespace

Result<AgreementReport> measureAgreement(Store &store, const AgreementOptions &options,
                                         const KeepGoing &progress)
{
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    const auto corpus = readCorpus(store, options, progress);
    if (!corpus)
        return std::unexpected(corpus.error());
    const auto layers = itemsOf(store, *corpus, options, *schemas, progress);
    if (!layers)
        return std::unexpected(layers.error());
    if (auto known = checkNames(store, *schemas, *corpus, *layers, options); !known)
        return std::unexpected(known.error());

    AgreementReport report{
        .options = options, .annotators = corpus->annotators, .untouchedSets = corpus->untouchedSets};
    report.articles = std::ranges::count_if(corpus->articles, isShared);
    report.singleArticles = qint64(corpus->articles.size()) - report.articles;
    for (const LayerData &layer : *layers) {
        if (auto done = addLayer(*corpus, layer, options, progress, report.results); !done)
            return std::unexpected(std::move(done).error());
        if (options.confusion)
            addConfusions(layer, corpus->annotators, report.confusions);
    }
    return report;
}

} // namespace Galley
