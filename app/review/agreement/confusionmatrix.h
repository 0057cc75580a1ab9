#pragma once

#include "annotation/span.h"
#include "text/article.h"

#include <QStringList>

#include <vector>

namespace Galley {

// A place where two annotators marked something, or one of them did.
struct ComparedSpans
{
    ArticleId article = 0;
    SpanId first = 0; // of the first annotator, 0: none; of relations the span that they start from
    SpanId second = 0;
    Range place = {}; // of both; empty: the article

    bool operator==(const ComparedSpans &) const = default;
};

// How often one annotator chose what where another chose what. Spans are compared with the one at the same
// place, else with the one that they overlap most; nothing is left out and nothing compared twice.
class ConfusionMatrix
{
public:
    struct Entry
    {
        int row = 0;
        int column = 0;
        ComparedSpans spans = {};
    };

    // The last label, "", is "not marked". What stands behind a cell stays in the order of the entries.
    ConfusionMatrix(QString layer, QString first, QString second, QStringList labels,
                    const std::vector<Entry> &entries);

    [[nodiscard]] const QString &layer() const { return m_layer; }

    [[nodiscard]] const QString &first() const { return m_first; } // annotator of the rows

    [[nodiscard]] const QString &second() const { return m_second; } // of the columns

    [[nodiscard]] const QStringList &labels() const { return m_labels; } // of rows and columns

    [[nodiscard]] qint64 count(int row, int column) const;

    // Behind a cell, by article and place.
    [[nodiscard]] QList<ComparedSpans> spansOf(int row, int column, qint64 from = 0,
                                               qint64 limit = 100) const;

private:
    [[nodiscard]] size_t cell(int row, int column) const
    {
        return size_t(row) * size_t(m_labels.size()) + size_t(column);
    }

    QString m_layer;
    QString m_first;
    QString m_second;
    QStringList m_labels;
    std::vector<size_t> m_starts; // of each cell's in m_spans, and their end
    std::vector<ComparedSpans> m_spans;
};

} // namespace Galley
