#pragma once

#include "annotation/annotationset.h"
#include "text/articletext.h"

#include <QHash>

#include <optional>

namespace Galley {

// Finds places of one text in another version of it, by quote and by what stands around. What begins and ends
// the same in both is known at once; elsewhere a quote is looked for near where it should be, then
// everywhere, and taken when its surroundings, or that there is but one of it, speak for it. A changed quote
// is taken only when it was unique and stands between the same surroundings. Work is bounded: about a
// millisecond a place in texts of a megabyte, and less for quotes that come again.
class Reanchor
{
public:
    // Both must outlive it.
    Reanchor(const ArticleText &before, const ArticleText &after);

    // None: it is lost.
    [[nodiscard]] std::optional<QList<Range>> place(const QList<Range> &segments);

private:
    [[nodiscard]] std::optional<Utf16Range> find(Utf16Range range);
    [[nodiscard]] std::optional<Utf16Range> findExact(Utf16Range range);
    [[nodiscard]] std::optional<Utf16Range> findChanged(Utf16Range range);
    [[nodiscard]] std::optional<Utf16Range> findBetween(Utf16Range range);
    [[nodiscard]] const QList<qsizetype> &occurrences(const QString &quote);
    [[nodiscard]] qsizetype surroundings(Utf16Range range, qsizetype at) const;
    [[nodiscard]] qsizetype expected(qsizetype place) const;

    const ArticleText &m_beforeText;
    const ArticleText &m_afterText;
    QStringView m_before;
    QStringView m_after;
    qsizetype m_prefix = 0;   // that both begin with
    qsizetype m_suffix = 0;   // that both end with
    qsizetype m_searched = 0; // units, everywhere
    QHash<QString, QList<qsizetype>>
        m_occurrences; // of quotes in the new text, as far as they were looked for
};

// What became of a set's spans in a new version of its article.
struct ReanchoredSet
{
    AnnotationSet set; // of the new version, with article 0; in progress, unless nobody had begun it
    QList<SpanId> stayed;
    QList<SpanId> moved; // in the new set under the same ids
    QList<SpanId> lost;
    qint64 lostRelations = 0;
    qint64 movedDecisions = 0; // in the new set, about another place: their signatures are of the old one
    qint64 lostDecisions = 0;  // about places that are lost
};

[[nodiscard]] ReanchoredSet reanchored(const AnnotationSet &set, const ArticleText &before,
                                       const ArticleText &after);

} // namespace Galley
