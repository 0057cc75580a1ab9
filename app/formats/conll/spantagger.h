#pragma once

#include "formats/conll/tagscheme.h"
#include "formats/conll/tokenised.h"
#include "formats/document.h"
#include "formats/exportnames.h"

namespace Galley {

// How spans become tags where tags cannot hold them as they are.
struct TagPolicy
{
    enum class Overlap {
        Layers,    // one column of tags a layer, and in each as Outermost
        Outermost, // one column: what lies within another span is left out
        Longest,   // one column: longer spans first
        Priority,  // one column: by a list of labels, then as Outermost
    };

    TokenRule tokens = TokenRule::Words;
    Overlap overlap = Overlap::Layers;
    QStringList priority; // labels as they are exported, or layers; the first wins
    PartialPolicy partial = PartialPolicy::Split;
    bool joinSentences = true; // that a span crosses; else the span is cut there
};

// The settings "tokens", "overlaps", "priority", "part-tokens" and "sentences", and what they say.
[[nodiscard]] QList<Attribute> tagSettings();
[[nodiscard]] TagPolicy tagPolicyFrom(const QJsonObject &settings);

// One annotator's spans, by column; each column in order and without overlaps.
using TaggedSet = QList<QList<TokenSpan>>;

struct TaggedArticle
{
    Tokenised text;        // the same for all sets
    QList<TaggedSet> sets; // as in the document
};

// Makes tags of spans by a policy, and counts each span that they do not hold as it is.
class SpanTagger
{
public:
    SpanTagger(const SchemaSet &schemas, TagPolicy policy);

    // Layers, in the order of their schemas' ids; one without a name when all share a column.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    // The labels of a column as tags have them, in the order of the schema.
    [[nodiscard]] QStringList labels(qsizetype column) const;

    [[nodiscard]] TaggedArticle tag(const ExportDocument &document, Losses &losses) const;

private:
    struct Candidate
    {
        Fit fit = {};
        qsizetype column = 0;
        qsizetype rank = 0; // by the priority list
        QString label = {};
    };

    [[nodiscard]] std::optional<Candidate> candidate(const Span &span, const Tokenised &text,
                                                     Losses &losses) const;
    [[nodiscard]] QList<Candidate> candidates(const AnnotationSet &set, const Tokenised &text,
                                              Losses &losses) const;
    [[nodiscard]] QList<Candidate> chosen(QList<Candidate> candidates, Losses &losses) const;
    [[nodiscard]] TaggedSet tagged(const QList<Candidate> &chosen, const Tokenised &text,
                                   Losses &losses) const;
    [[nodiscard]] qsizetype rankOf(const Span &span, const QString &label) const;
    [[nodiscard]] QString labelOf(const QString &layer, const QString &label) const;

    TagPolicy m_policy;
    ExportNames m_names;
    QList<Layer> m_layers;
    QStringList m_columns;
};

} // namespace Galley
