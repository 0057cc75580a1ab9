#include "storage/guidelines.h"

#include "storage/database.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Real spans of a project as examples.
namespace Galley {

namespace {

constexpr qsizetype ContextLength = 60; // code points on either side

class Finding
{
public:
    Finding(Store &store, const LabelRef &of, int limit, const QString &owner)
        : m_store(store)
        , m_of(of)
        , m_limit(limit)
        , m_owner(owner)
    {}

    [[nodiscard]] Result<QList<GuidelineExample>> run()
    {
        auto found = addChosen().and_then([&] { return addFrequent(true); }).and_then([&]() -> Result<void> {
            return m_examples.size() < m_limit ? addFrequent(false) : Result<void>();
        });
        for (GuidelineExample &example : m_examples) {
            if (found)
                found = addContext(example);
        }
        return found.transform([&] { return std::move(m_examples); });
    }

private:
    [[nodiscard]] QByteArray condition() const
    {
        return m_of.label.isEmpty() ? "l.layer = $1 AND $2 = ''" : "l.layer = $1 AND l.label = $2";
    }

    [[nodiscard]] Result<void> addChosen()
    {
        const QString name = u"examples."_s + (m_of.label.isEmpty() ? m_of.layer : m_of.text());
        const auto kept = m_store.setting(name);
        if (!kept)
            return std::unexpected(kept.error());
        const QJsonArray places = kept->toArray();
        for (const QJsonValue &place : places) {
            const auto article = m_store.findArticle(place["article"_L1].toString());
            if (!article)
                return std::unexpected(article.error());
            if (!*article)
                continue; // of another part of the corpus, as in a package
            GuidelineExample example;
            example.article = **article;
            example.place = {place["begin"_L1].toInteger(), place["end"_L1].toInteger()};
            example.chosen = true;
            m_examples.append(example);
            m_places.insert({example.article, example.place.begin});
        }
        return {};
    }

    // The most frequent quotes, each at its first place; of gold, or of everybody's.
    [[nodiscard]] Result<void> addFrequent(bool gold)
    {
        const QByteArray whose =
            QByteArray(" AND ($3 = '' OR n.name = $3)") + (gold ? " AND n.kind = 'adjudicator'" : "");
        const QByteArray sql =
            "SELECT p.quote, count(*), min(p.set_id) FROM span p JOIN label l ON l.id = p.label_id "
            "JOIN annotation_set s ON s.id = p.set_id JOIN annotator n ON n.id = s.annotator_id WHERE " +
            condition() + whose + " GROUP BY p.quote ORDER BY count(*) DESC, p.quote LIMIT $4";
        Statement rows = m_store.database().query(sql, m_of.layer, m_of.label, m_owner, qint64(m_limit));
        while (rows.next() && m_examples.size() < m_limit) {
            if (m_quotes.contains(rows.string(0)))
                continue;
            m_quotes.insert(rows.string(0));
            GuidelineExample example;
            example.quote = rows.string(0);
            example.count = rows.integer(1);
            if (auto placed = place(example, rows.integer(2)); !placed)
                return placed;
            if (!m_places.contains({example.article, example.place.begin}))
                m_examples.append(example);
        }
        return rows.finish();
    }

    [[nodiscard]] Result<void> place(GuidelineExample &example, SetId set)
    {
        Statement row = m_store.database().query(
            "SELECT s.article_id, p.id, p.begins, p.ends, n.name FROM span p JOIN label l ON l.id = "
            "p.label_id "
            "JOIN annotation_set s ON s.id = p.set_id JOIN annotator n ON n.id = s.annotator_id WHERE " +
                condition() + " AND p.set_id = $3 AND p.quote = $4 ORDER BY p.begins LIMIT 1",
            m_of.layer, m_of.label, set, example.quote);
        if (row.next()) {
            example.article = row.integer(0);
            example.span = row.integer(1);
            example.place = {row.integer(2), row.integer(3)};
            example.annotator = row.string(4);
        }
        return row.finish();
    }

    [[nodiscard]] Result<void> addContext(GuidelineExample &example)
    {
        return m_store.article(example.article).transform([&](const Article &article) {
            const ArticleText &text = article.text;
            const qsizetype end = std::min<qsizetype>(example.place.end, text.length());
            const qsizetype begin = std::min<qsizetype>(example.place.begin, end);
            example.externalId = article.externalId;
            example.title = article.title;
            example.quote = text.quote({{begin, end}});
            example.before = text.quote({{std::max<qsizetype>(0, begin - ContextLength), begin}});
            example.after = text.quote({{end, std::min(text.length(), end + ContextLength)}});
        });
    }

    Store &m_store;
    const LabelRef &m_of;
    qsizetype m_limit;
    const QString &m_owner;
    QList<GuidelineExample> m_examples;
    QSet<QString> m_quotes;
    QSet<std::pair<ArticleId, qsizetype>> m_places;
};

} // namespace

Result<QList<GuidelineExample>> guidelineExamples(Store &store, const LabelRef &of, int limit,
                                                  const QString &owner)
{
    return Finding(store, of, limit, owner).run();
}

} // namespace Galley
