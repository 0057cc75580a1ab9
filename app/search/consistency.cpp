#include "search/consistency.h"

#include "search/markedtext.h"
#include "search/quotefinder.h"
#include "storage/labelnames.h"
#include "text/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

using Kind = Treatment::Kind;

std::unexpected<Error> stopped()
{
    return fail(Error::Kind::Io, QCoreApplication::translate("Consistency", "The count was stopped."));
}

QString keyOf(const ConsistencySpec &spec, const QString &quote)
{
    return spec.folded ? foldKey(quote) : quote;
}

// How often one quote is marked how.
struct Counts
{
    QHash<QString, qint64> spellings;
    QHash<qint64, qint64> labels; // by number
    qint64 unmarked = 0;
};

class Counter
{
public:
    Counter(Store &store, const ConsistencySpec &spec, const KeepGoing &progress)
        : m_store(store)
        , m_spec(spec)
        , m_progress(progress)
    {}

    [[nodiscard]] Result<QList<ConsistencyRow>> run()
    {
        auto articles = articlesWithWork(m_store, m_spec.annotator);
        if (!articles)
            return std::unexpected(std::move(articles).error());
        m_articles = std::move(*articles);
        return countMarked()
            .and_then([&] { return m_spec.unmarked ? countUnmarked() : Result<void>(); })
            .and_then([&] { return rows(); });
    }

private:
    [[nodiscard]] bool goesOn(qint64 done) const
    {
        const qint64 passes = m_spec.unmarked ? 2 : 1;
        return !m_progress || m_progress(done, passes * m_articles.size());
    }

    [[nodiscard]] Result<void> countMarked()
    {
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            if (!goesOn(i))
                return stopped();
            Statement spans = spansOf(m_store.database(), m_articles[i], m_spec.annotator);
            while (spans.next())
                count(spans.string(3), spans.integer(2));
            if (auto done = spans.finish(); !done)
                return done;
        }
        return {};
    }

    void count(const QString &quote, qint64 label)
    {
        const QString key = keyOf(m_spec, quote);
        if (key.size() < m_spec.shortest)
            return;
        const auto known = m_numbers.constFind(key);
        const qsizetype number = known == m_numbers.cend() ? *m_numbers.insert(key, m_keys.size()) : *known;
        if (number == m_keys.size()) {
            m_keys.append(key);
            m_counts.append(Counts());
        }
        ++m_counts[number].spellings[quote];
        ++m_counts[number].labels[label];
    }

    [[nodiscard]] Result<void> countUnmarked()
    {
        const QuoteFinder finder(m_keys, m_spec.folded);
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            if (!goesOn(m_articles.size() + i))
                return stopped();
            const auto article = m_store.article(m_articles[i]);
            if (!article)
                return std::unexpected(article.error());
            const auto marked = MarkedText::read(m_store.database(), m_articles[i], m_spec.annotator);
            if (!marked)
                return std::unexpected(marked.error());
            finder.find(
                article->text, [&](Range range) { return !marked->overlaps(range); },
                [&](qsizetype quote, Range) { ++m_counts[quote].unmarked; });
        }
        return {};
    }

    [[nodiscard]] Result<QList<ConsistencyRow>> rows()
    {
        LabelNames names(m_store.database());
        QList<ConsistencyRow> rows;
        for (const Counts &counts : std::as_const(m_counts)) {
            const qsizetype treatments = counts.labels.size() + (counts.unmarked > 0 ? 1 : 0);
            if (treatments < m_spec.treatments)
                continue;
            auto row = rowFrom(counts, names);
            if (!row)
                return std::unexpected(std::move(row).error());
            rows.append(std::move(*row));
        }
        std::ranges::sort(rows, [](const ConsistencyRow &a, const ConsistencyRow &b) {
            return std::tuple(-a.inconsistency, a.quote) < std::tuple(-b.inconsistency, b.quote);
        });
        return rows;
    }

    [[nodiscard]] static Result<ConsistencyRow> rowFrom(const Counts &counts, LabelNames &names)
    {
        ConsistencyRow row;
        qint64 most = 0;
        for (const auto &[spelling, count] : counts.spellings.asKeyValueRange()) {
            if (count < most || (count == most && spelling > row.quote))
                continue;
            row.quote = spelling;
            most = count;
        }
        for (const auto &[label, count] : counts.labels.asKeyValueRange()) {
            const auto name = names.name(label);
            if (!name)
                return std::unexpected(name.error());
            row.treatments.append({Kind::Marked, name->layer, name->label, count});
        }
        if (counts.unmarked > 0)
            row.treatments.append({.kind = Kind::Unmarked, .count = counts.unmarked});
        std::ranges::sort(row.treatments, [](const Treatment &a, const Treatment &b) {
            return std::tuple(-a.count, a.kind, a.layer, a.label) <
                std::tuple(-b.count, b.kind, b.layer, b.label);
        });
        for (const Treatment &treatment : std::as_const(row.treatments))
            row.total += treatment.count;
        for (const Treatment &treatment : std::as_const(row.treatments))
            row.inconsistency -=
                double(treatment.count) * std::log2(double(treatment.count) / double(row.total));
        return row;
    }

    Store &m_store;
    const ConsistencySpec &m_spec;
    const KeepGoing &m_progress;
    QList<ArticleId> m_articles;
    QStringList m_keys;
    QHash<QString, qsizetype> m_numbers; // of the keys
    QList<Counts> m_counts;              // by number
};

} // namespace

Result<QList<ConsistencyRow>> consistency(Store &store, const ConsistencySpec &spec,
                                          const KeepGoing &progress)
{
    return Counter(store, spec, progress).run();
}

} // namespace Galley
