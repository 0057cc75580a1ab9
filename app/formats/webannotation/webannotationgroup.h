#pragma once

#include "formats/document.h"
#include "formats/webannotation/webannotationvalue.h"

#include <functional>

namespace Galley {

// Annotations of one source, to become one article and the work on it.
class WebAnnotationGroup
{
public:
    explicit WebAnnotationGroup(QString source)
        : m_source(std::move(source))
    {}

    [[nodiscard]] const QString &source() const { return m_source; }

    void add(WebAnnotation annotation, const Place &place);

    // The text beside the file is asked for only when no annotation brings it.
    [[nodiscard]] Document document(const std::function<std::optional<QString>()> &textBeside);

private:
    struct Item
    {
        WebAnnotation annotation;
        Place place;
    };

    class Maker;

    QString m_source;
    QList<Item> m_items;
};

// Groups annotations by what they are about, those about annotations with these; in the order of the first of
// each.
class WebAnnotationGroups
{
public:
    void add(WebAnnotation annotation, const Place &place);
    [[nodiscard]] QList<WebAnnotationGroup> take();

private:
    QList<WebAnnotationGroup> m_groups;
    QHash<QString, qsizetype> m_bySource;
    QHash<QString, qsizetype> m_byAnnotation;
    QList<std::pair<WebAnnotation, Place>> m_later; // those about annotations
};

// The names under which articles, annotations and what is known of articles go. An annotation's name has the
// article, the annotator and the id of the span.
[[nodiscard]] QString articleIri(const QString &externalId);
[[nodiscard]] QString pageIri(const QString &externalId);
[[nodiscard]] QString annotationIri(const QString &article, const QString &annotator, const QString &id);
// Empty when it is none of ours.
[[nodiscard]] QString articleIdIn(const QString &iri);
[[nodiscard]] QString spanIdIn(const QString &iri);

struct WebArticleKey
{
    QLatin1StringView name;
    QString Article::*member;
};

[[nodiscard]] const QList<WebArticleKey> &webArticleKeys();

} // namespace Galley
