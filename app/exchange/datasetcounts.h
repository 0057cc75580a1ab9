#pragma once

#include "formats/document.h"

#include <QMap>

namespace Galley {

// Spans that two annotators have the same (layer, label and segments), on the articles that both worked on.
struct ExactAgreement
{
    qint64 articles = 0;
    qint64 both = 0;
    qint64 first = 0; // spans of the first annotator, by name
    qint64 second = 0;

    // The harmonic mean of precision and recall; none when neither has a span.
    [[nodiscard]] std::optional<double> f1() const;

    bool operator==(const ExactAgreement &) const = default;
};

// What an export has, for its card.
class DatasetCounts
{
public:
    using ByPart = QMap<QString, qint64>; // by the name of a split's part; "" where there is no split

    struct OfAnnotator
    {
        Annotator::Kind kind = Annotator::Kind::Human;
        qint64 sets = 0;
        qint64 spans = 0;
    };

    void add(const ExportDocument &document);

    ByPart articles;
    ByPart annotated; // articles with work
    ByPart sets;
    ByPart spans;
    ByPart relations;
    QMap<std::pair<QString, QString>, ByPart> labels; // by layer and label
    QMap<QString, ByPart> relationTypes;
    QMap<QString, OfAnnotator> annotators;
    QMap<std::pair<QString, QString>, ExactAgreement> agreement; // by names, the lesser first
    QMap<QString, qint64> licences;                              // of articles; "" is not known
    QMap<QString, qint64> languages;
    QMap<QString, qint64> sources;
    qint64 embargoed = 0;
    QString lastEmbargo;

private:
    void addArticle(const Article &article);
    void addSet(const AnnotationSet &set, const QString &part);
    void compare(const AnnotationSet &one, const AnnotationSet &other);
};

} // namespace Galley
