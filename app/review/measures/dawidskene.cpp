#include "review/measures/dawidskene.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

// Estimation and maximisation in turn, on the patterns of a view.
class Estimation
{
public:
    Estimation(const CodingView &items, const DawidSkeneOptions &options)
        : m_items(items)
        , m_options(options)
        , m_k(size_t(items.categories))
        , m_sources(options.sources)
    {
        for (int i = int(m_sources.size()); i < items.annotators(); ++i)
            m_sources.push_back(i);
        m_annotators = m_sources.empty() ? 0 : size_t(std::ranges::max(m_sources)) + 1;
        m_logs.resize(m_k);
        m_result.categories = items.categories;
    }

    [[nodiscard]] DawidSkene run()
    {
        startFromVotes();
        while (m_result.iterations < m_options.iterations && !m_result.converged) {
            maximise();
            m_result.converged = estimate() < m_options.tolerance;
            ++m_result.iterations;
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::span<double> posterior(size_t pattern)
    {
        return std::span(m_result.posteriors).subspan(pattern * m_k, m_k);
    }

    // What an annotator makes of each true category when he says this.
    [[nodiscard]] double &confusion(size_t annotator, size_t truth, size_t said)
    {
        return m_result.confusions[(annotator * m_k + truth) * m_k + said];
    }

    template <typename Function>
    void forEachCode(size_t pattern, const Function &function) const
    {
        for (int i = 0; i < m_items.annotators(); ++i) {
            const int code = m_items.code(qsizetype(pattern), i);
            if (code != CodingView::Missing)
                function(size_t(m_sources[size_t(i)]), size_t(code));
        }
    }

    void startFromVotes()
    {
        m_result.posteriors.assign(m_items.counts.size() * m_k, 0);
        for (size_t pattern = 0; pattern < m_items.counts.size(); ++pattern) {
            const std::span<double> shares = posterior(pattern);
            double votes = 0;
            forEachCode(pattern, [&](size_t, size_t code) {
                ++shares[code];
                ++votes;
            });
            for (double &share : shares)
                share = votes > 0 ? share / votes : 1 / double(m_k);
        }
    }

    // Equations 2.3 and 2.4, with the smoothing.
    void maximise()
    {
        m_result.priors.assign(m_k, 0);
        m_result.confusions.assign(m_annotators * m_k * m_k, m_options.smoothing);
        for (size_t pattern = 0; pattern < m_items.counts.size(); ++pattern)
            count(pattern);
        normalise(m_result.priors);
        for (size_t row = 0; row < m_annotators * m_k; ++row)
            normalise(std::span(m_result.confusions).subspan(row * m_k, m_k));
    }

    void count(size_t pattern)
    {
        const auto items = double(m_items.counts[pattern]);
        const std::span<double> truth = posterior(pattern);
        bool coded = false;
        forEachCode(pattern, [&](size_t annotator, size_t code) {
            coded = true;
            for (size_t category = 0; category < m_k; ++category)
                confusion(annotator, category, code) += items * truth[category];
        });
        for (size_t category = 0; coded && category < m_k; ++category)
            m_result.priors[category] += items * truth[category];
    }

    static void normalise(std::span<double> values)
    {
        double sum = 0;
        for (const double value : values)
            sum += value;
        for (double &value : values)
            value = sum > 0 ? value / sum : 0;
    }

    // Equation 2.5, in logarithms, as the product for many annotators is too small for a number. Gives the
    // largest change of a probability.
    [[nodiscard]] double estimate()
    {
        double change = 0;
        m_result.logLikelihood = 0;
        for (size_t pattern = 0; pattern < m_items.counts.size(); ++pattern) {
            weigh(pattern);
            const double most = std::ranges::max(m_logs);
            if (std::isinf(most))
                continue; // a pattern without items that nothing else is like
            double sum = 0;
            for (double &log : m_logs) {
                log = std::exp(log - most);
                sum += log;
            }
            m_result.logLikelihood += double(m_items.counts[pattern]) * (most + std::log(sum));
            const std::span<double> truth = posterior(pattern);
            for (size_t category = 0; category < m_k; ++category) {
                change = std::max(change, std::abs(truth[category] - m_logs[category] / sum));
                truth[category] = m_logs[category] / sum;
            }
        }
        return change;
    }

    void weigh(size_t pattern)
    {
        for (size_t category = 0; category < m_k; ++category)
            m_logs[category] = std::log(m_result.priors[category]);
        forEachCode(pattern, [&](size_t annotator, size_t code) {
            for (size_t category = 0; category < m_k; ++category)
                m_logs[category] += std::log(confusion(annotator, category, code));
        });
    }

    const CodingView &m_items;
    const DawidSkeneOptions &m_options;
    size_t m_k;
    size_t m_annotators = 0;
    std::vector<int> m_sources;
    std::vector<double> m_logs;
    DawidSkene m_result;
};

} // namespace

double DawidSkene::confusion(int annotator, int truth, int said) const
{
    const auto k = size_t(categories);
    return confusions[(size_t(annotator) * k + size_t(truth)) * k + size_t(said)];
}

double DawidSkene::posterior(qsizetype pattern, int category) const
{
    return posteriors[size_t(pattern) * size_t(categories) + size_t(category)];
}

int DawidSkene::best(qsizetype pattern) const
{
    int result = 0;
    for (int category = 1; category < categories; ++category) {
        if (posterior(pattern, category) > posterior(pattern, result))
            result = category;
    }
    return result;
}

double DawidSkene::accuracy(int annotator) const
{
    double result = 0;
    for (int category = 0; category < categories; ++category)
        result += priors[size_t(category)] * confusion(annotator, category, category);
    return result;
}

DawidSkene dawidSkene(const CodingView &items, const DawidSkeneOptions &options)
{
    const bool coded = std::ranges::any_of(items.counts, [](qint64 count) { return count > 0; });
    return coded && items.categories > 0 ? Estimation(items, options).run() : DawidSkene{};
}

} // namespace Galley
