#include "review/agreement/corpus.h"

#include "review/agreement/stopped.h"
#include "review/units/unitreader.h"
#include "storage/database.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Agreement", text);
}

// Of "annotation_set s": nobody has worked on it. Imported sets are in state "new", too, unless their file
// says otherwise; those that are to be corrected are told by their only journal entry.
const QByteArray Untouched =
    "s.state = 'new' AND ((s.span_count = 0 AND s.relation_count = 0 AND NOT EXISTS (SELECT 1 FROM field f "
    "WHERE f.set_id = s.id)) OR EXISTS (SELECT 1 FROM journal j WHERE j.set_id = s.id AND j.revision = "
    "s.revision "
    "AND j.action = 'pre-annotation'))";

Result<bool> hasWorked(Database &database, qint64 annotator)
{
    const auto found = database.number("SELECT 1 FROM annotation_set s WHERE s.annotator_id = $1 AND NOT (" +
                                           Untouched + ") LIMIT 1",
                                       annotator);
    if (!found)
        return std::unexpected(found.error());
    return found->has_value();
}

// Those named, or everybody who has worked on an article and whose work is to be compared.
Result<QList<Annotator>> compared(Store &store, const AgreementOptions &options)
{
    const auto all = store.annotators();
    if (!all)
        return std::unexpected(all.error());
    for (const QString &name : options.annotators) {
        if (std::ranges::find(*all, name, &Annotator::name) == all->end())
            return fail(
                Error::Kind::NotFound,
                say(QT_TRANSLATE_NOOP("Agreement", "%1 has no annotator “%2”.")).arg(store.path(), name));
    }
    QList<Annotator> result;
    for (const Annotator &annotator : *all) {
        const bool wanted = options.annotators.isEmpty() ? annotator.kind == Annotator::Kind::Human ||
                (options.models && annotator.kind == Annotator::Kind::Model)
                                                         : options.annotators.contains(annotator.name);
        const auto worked = wanted ? hasWorked(store.database(), annotator.id) : Result<bool>(false);
        if (!worked)
            return std::unexpected(worked.error());
        if (wanted && (*worked || !options.annotators.isEmpty()))
            result += annotator;
    }
    if (result.size() < 2)
        return fail(
            Error::Kind::InvalidInput,
            say(QT_TRANSLATE_NOOP("Agreement",
                                  "Agreement needs the work of two annotators at least; %1 has that of "
                                  "%2. Sets that nobody has touched, gold and, unless asked for, "
                                  "models do not count."))
                .arg(store.path())
                .arg(result.size()));
    return result;
}

Result<void> describe(Database &database, std::vector<Corpus::Item> &articles, size_t first)
{
    if (first == articles.size())
        return {};
    Statement rows = database.query("SELECT id, external_id, source, published, length FROM article WHERE id "
                                    ">= $1 AND id <= $2 ORDER BY id",
                                    articles[first].units.article, articles.back().units.article);
    size_t at = first;
    while (rows.next() && at < articles.size()) {
        Corpus::Item &article = articles[at];
        if (article.units.article != rows.integer(0))
            continue;
        article.externalId = rows.string(1);
        article.source = rows.string(2);
        article.published = rows.string(3);
        article.length = rows.integer(4);
        ++at;
    }
    return rows.finish();
}

Result<QSet<SetId>> untouchedSets(Database &database, const QList<qint64> &annotators)
{
    QSet<SetId> sets;
    Statement rows = database.query("SELECT s.id FROM annotation_set s WHERE " + Untouched +
                                    conditionFor({.annotators = annotators}));
    while (rows.next())
        sets.insert(rows.integer(0));
    return rows.result(std::move(sets));
}

// Takes away the sets that nobody has touched, with what is in them.
void dropUntouched(ArticleUnits &article, const QSet<SetId> &untouched)
{
    std::vector<int> dropped;
    std::erase_if(article.sets, [&](const UnitSet &set) {
        if (!untouched.contains(set.id))
            return false;
        dropped.push_back(set.annotator);
        return true;
    });
    if (dropped.empty())
        return;
    const auto isDropped = [&](int annotator) {
        return std::ranges::find(dropped, annotator) != dropped.end();
    };
    std::erase_if(article.units, [&](const Unit &unit) { return isDropped(unit.annotator); });
    std::erase_if(article.relations,
                  [&](const UnitRelation &relation) { return isDropped(relation.annotator); });
}

} // namespace

std::span<const Unit> unitsOf(const Corpus::Item &article, int layer)
{
    const auto range = std::ranges::equal_range(article.units.units, layer, {}, &Unit::layer);
    return {range.begin(), range.end()};
}

Result<Corpus> readCorpus(Store &store, const AgreementOptions &options, const KeepGoing &progress)
{
    const auto annotators = compared(store, options);
    if (!annotators)
        return std::unexpected(annotators.error());
    using Kind = AgreementUnit::Kind;
    UnitReader::Options what{.attributes = options.unit.kind == Kind::Attribute,
                             .relations = options.unit.kind == Kind::Relation,
                             .fields = options.unit.kind == Kind::Field};
    if (!what.relations)
        what.layers = options.layers;
    for (const Annotator &annotator : *annotators)
        what.sets.annotators += annotator.id;
    what.sets.states = options.states;

    Database &database = store.database();
    const auto untouched = untouchedSets(database, what.sets.annotators);
    const auto last = database.number("SELECT max(id) FROM article");
    if (!untouched || !last)
        return std::unexpected(!untouched ? untouched.error() : last.error());
    Corpus corpus{.untouchedSets = qint64(untouched->size())};
    UnitReader reader(database, what);
    const QSet<ArticleId> wanted(options.articles.begin(), options.articles.end());
    for (ArticleId after = 0;;) {
        if (progress && !progress(after, last->value_or(0)))
            return stoppedComparing();
        auto read = reader.readAfter(after);
        if (!read)
            return std::unexpected(std::move(read).error());
        if (read->empty())
            break;
        after = read->back().article;
        const size_t first = corpus.articles.size();
        for (ArticleUnits &units : *read) {
            dropUntouched(units, *untouched);
            if (!units.sets.empty() && (wanted.isEmpty() || wanted.contains(units.article)))
                corpus.articles.push_back({.units = std::move(units)});
        }
        if (auto done = describe(database, corpus.articles, first); !done)
            return std::unexpected(std::move(done).error());
    }
    corpus.names = reader.names();
    for (int i = 0; i < corpus.names.annotators.size(); ++i)
        corpus.annotators += corpus.names.annotators.name(i);
    for (Corpus::Item &article : corpus.articles) {
        article.present.assign(size_t(corpus.width()), false);
        for (const UnitSet &set : article.units.sets)
            article.present[size_t(set.annotator)] = true;
    }
    return corpus;
}

} // namespace Galley
