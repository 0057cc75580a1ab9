#include "review/agreement/layeritems.h"
#include "review/agreement/placematcher.h"
#include "review/agreement/stopped.h"
#include "storage/store.h"
#include "text/tokens.h"

#include <algorithm>

namespace Galley {

namespace {

// What one annotator made of each token of an article: a category, Outside or Several.
constexpr int Outside = 0;
constexpr int Several = -2;

using Painted = std::vector<int>;

// Tokens that share a code point with the range belong to it.
void paint(Painted &painted, const QList<Token> &tokens, Range range, int category)
{
    auto at = std::ranges::partition_point(
        tokens, [&](const Token &token) { return token.range.end <= range.begin; });
    for (; at != tokens.end() && at->range.begin < range.end; ++at) {
        int &place = painted[size_t(at - tokens.begin())];
        place = place == Outside || place == category ? category : Several;
    }
}

void paint(Painted &painted, const QList<Token> &tokens, const Unit &unit, int category)
{
    if (unit.segments.isEmpty())
        paint(painted, tokens, unit.extent, category);
    for (const Range segment : unit.segments)
        paint(painted, tokens, segment, category);
}

class TokenItems
{
public:
    TokenItems(const Corpus &corpus, const AgreementOptions &options, LayerData &layer)
        : m_corpus(corpus)
        , m_layer(layer)
        , m_confusion(options.confusion)
        , m_matcher(corpus, layer, false)
        , m_marked(size_t(corpus.width()))
        , m_painted(size_t(corpus.width()))
    {
        std::ignore = layer.categories.number(QString()); // outside
    }

    void add(int number, const QList<Token> &tokens);

private:
    void paintAll(const Corpus::Item &article, const QList<Token> &tokens);
    [[nodiscard]] bool isBare(size_t token) const;
    void markAll(const Corpus::Item &article, int annotator, const Unit &token);
    void addToken(int number, const Corpus::Item &article, const Token &token, size_t at);

    const Corpus &m_corpus;
    LayerData &m_layer;
    bool m_confusion;
    PlaceMatcher m_matcher;
    std::vector<std::vector<Marked>> m_marked;
    std::vector<Painted> m_painted;
    ItemTable::Row m_row;
};

void TokenItems::paintAll(const Corpus::Item &article, const QList<Token> &tokens)
{
    for (Painted &painted : m_painted)
        painted.assign(size_t(tokens.size()), Outside);
    for (const Unit &unit : unitsOf(article, m_layer.number))
        paint(m_painted[size_t(unit.annotator)], tokens, unit,
              m_layer.categories.number(m_corpus.names.labels.name(unit.label)));
}

bool TokenItems::isBare(size_t token) const
{
    return std::ranges::all_of(m_painted,
                               [token](const Painted &painted) { return painted[token] == Outside; });
}

// All the labels of a token that has several.
void TokenItems::markAll(const Corpus::Item &article, int annotator, const Unit &token)
{
    std::vector<Marked> &marked = m_marked[size_t(annotator)];
    for (const Unit &unit : unitsOf(article, m_layer.number)) {
        const QList<Range> segments = unit.segments.isEmpty() ? QList<Range>{unit.extent} : unit.segments;
        const bool covers =
            std::ranges::any_of(segments, [&](Range segment) { return segment.overlaps(token.extent); });
        const int category = m_layer.categories.number(m_corpus.names.labels.name(unit.label));
        if (unit.annotator == annotator && covers &&
            std::ranges::find(marked, category, &Marked::category) == marked.end())
            marked.push_back({category, &token});
    }
}

void TokenItems::addToken(int number, const Corpus::Item &article, const Token &token, size_t at)
{
    const Unit unit{.extent = token.range};
    m_row.reset(article.present);
    for (size_t annotator = 0; annotator < m_painted.size(); ++annotator) {
        m_marked[annotator].clear();
        if (!article.present[annotator])
            continue;
        const int category = m_painted[annotator][at];
        if (category == Several) {
            m_row.parts[annotator] = Part::Stacked;
            markAll(article, int(annotator), unit);
            continue;
        }
        m_row.mark(int(annotator), category);
        if (category != Outside)
            m_marked[annotator].push_back({category, &unit});
    }
    m_layer.items.add(number, m_row);
    if (m_confusion)
        m_matcher.addPlace(m_marked);
}

void TokenItems::add(int number, const QList<Token> &tokens)
{
    const Corpus::Item &article = m_corpus.articles[size_t(number)];
    paintAll(article, tokens);
    m_matcher.beginArticle(article);
    qint64 bare = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (isBare(size_t(i)))
            ++bare;
        else
            addToken(number, article, tokens[i], size_t(i));
    }
    m_matcher.endArticle();
    if (bare == 0)
        return;
    m_row.reset(article.present);
    for (size_t annotator = 0; annotator < m_painted.size(); ++annotator) {
        if (article.present[annotator])
            m_row.mark(int(annotator), Outside);
    }
    m_layer.items.add(number, m_row, bare);
}

} // namespace

Result<void> addTokenItems(Store &store, const Corpus &corpus, const AgreementOptions &options,
                           std::vector<LayerData> &layers, const KeepGoing &progress)
{
    std::vector<TokenItems> items;
    items.reserve(layers.size());
    for (LayerData &layer : layers)
        items.emplace_back(corpus, options, layer);
    for (size_t i = 0; i < corpus.articles.size(); ++i) {
        if (i % 100 == 0 && progress && !progress(qint64(i), qint64(corpus.articles.size())))
            return stoppedComparing();
        const auto article = store.article(corpus.articles[i].units.article);
        if (!article)
            return std::unexpected(article.error());
        const QList<Token> tokens = tokensOf(article->text, article->text.all());
        for (TokenItems &layer : items)
            layer.add(int(i), tokens);
    }
    return {};
}

} // namespace Galley
