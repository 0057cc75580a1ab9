#include "reviewload.h"

#include "benchload.h"

#include <random>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 Batch = 1000; // articles in a transaction

class Annotators
{
public:
    Annotators(const ReviewLoad &load, Store &store)
        : m_load(load)
        , m_store(store)
        , m_schemas(benchSchemas())
    {}

    [[nodiscard]] Result<void> writeArticle(qint64 number)
    {
        Article article = makeArticle({.characters = m_load.characters});
        article.externalId = u"a%1"_s.arg(number);
        const auto id = m_store.addArticle(article);
        if (!id)
            return std::unexpected(id.error());
        const QList<Span> spans = makeSpans({.spans = m_load.spans}, article.text);
        for (int i = 0; i < m_load.annotators; ++i) {
            const Annotator who{0, u"annotator %1"_s.arg(i + 1)};
            auto written =
                AnnotationSet::fromParts(0, *id, who, SetState::Done, differing(spans, article.text), {}, {})
                    .and_then([&](const AnnotationSet &set) { return m_store.addSet(set, who.name); });
            if (!written)
                return std::unexpected(written.error());
        }
        return {};
    }

private:
    // One in fifteen is not marked, one has another label, one another end.
    [[nodiscard]] QList<Span> differing(QList<Span> spans, const ArticleText &text)
    {
        spans.removeIf([this](const Span &) { return m_random() % 15 == 0; });
        for (Span &span : spans) {
            const unsigned fate = unsigned(m_random() % 15);
            if (fate == 0)
                span.label = otherLabel(span);
            if (fate == 1 && span.extent().length() > 2) {
                span.segments.first().end -= 2;
                span.quote = text.quote(span.segments);
            }
        }
        return spans;
    }

    [[nodiscard]] QString otherLabel(const Span &span)
    {
        const QList<Label> &labels = m_schemas.layer(span.layer)->labels;
        return labels[qsizetype(m_random() % std::size_t(labels.size()))].id;
    }

    const ReviewLoad &m_load;
    Store &m_store;
    SchemaSet m_schemas;
    std::mt19937 m_random{11};
};

} // namespace

Result<void> ReviewLoad::write(const QString &path) const
{
    const auto store = Store::create(path, benchSchemas().schemas());
    if (!store)
        return std::unexpected(store.error());
    Annotators work(*this, **store);
    for (qint64 first = 0; first < articles; first += Batch) {
        const auto written = (*store)->transaction([&] {
            Result<void> done;
            for (qint64 i = first; done && i < std::min(first + Batch, articles); ++i)
                done = work.writeArticle(i);
            return done;
        });
        if (!written)
            return written;
    }
    return {};
}

} // namespace Galley
