#include "formats/webannotation/webannotationgroup.h"

#include <QUrl>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ArticlePrefix = "urn:galley:article:"_L1;
constexpr auto AnnotationPrefix = "urn:galley:annotation:"_L1;

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toLatin1());
}

} // namespace

QString articleIri(const QString &externalId)
{
    return ArticlePrefix + encoded(externalId);
}

QString pageIri(const QString &externalId)
{
    return u"urn:galley:page:"_s + encoded(externalId);
}

QString annotationIri(const QString &article, const QString &annotator, const QString &id)
{
    return AnnotationPrefix + encoded(article) + u'/' + encoded(annotator) + u'/' + encoded(id);
}

QString articleIdIn(const QString &iri)
{
    return iri.startsWith(ArticlePrefix) ? decoded(QStringView(iri).sliced(ArticlePrefix.size())) : QString();
}

QString spanIdIn(const QString &iri)
{
    if (!iri.startsWith(AnnotationPrefix) || iri.count(u'/') != 2)
        return {};
    return decoded(QStringView(iri).sliced(iri.lastIndexOf(u'/') + 1));
}

const QList<WebArticleKey> &webArticleKeys()
{
    static const QList<WebArticleKey> keys{
        {"dc:identifier"_L1, &Article::externalId}, {"dc:title"_L1, &Article::title},
        {"dcterms:issued"_L1, &Article::published}, {"dc:language"_L1, &Article::language},
        {"dc:source"_L1, &Article::source},         {"dc:creator"_L1, &Article::byline},
        {"schema:dateline"_L1, &Article::dateline}, {"schema:url"_L1, &Article::url},
        {"schema:version"_L1, &Article::version},   {"dcterms:available"_L1, &Article::embargoed},
        {"dc:rights"_L1, &Article::licence},        {"schema:encoding"_L1, &Article::encoding}};
    return keys;
}

void WebAnnotationGroup::add(WebAnnotation annotation, const Place &place)
{
    m_items.append({std::move(annotation), place});
}

void WebAnnotationGroups::add(WebAnnotation annotation, const Place &place)
{
    const QString source = annotation.targets.isEmpty() ? QString() : annotation.targets[0].source;
    const bool selects =
        !annotation.targets.isEmpty() && (annotation.targets[0].hasSelector || articleBody(annotation));
    if (!selects && !m_bySource.contains(source)) {
        m_later.append({std::move(annotation), place});
        return;
    }
    if (!m_bySource.contains(source)) {
        m_bySource.insert(source, m_groups.size());
        m_groups.append(WebAnnotationGroup(source));
    }
    const qsizetype group = m_bySource[source];
    if (!annotation.id.isEmpty())
        m_byAnnotation.insert(annotation.id, group);
    m_groups[group].add(std::move(annotation), place);
}

QList<WebAnnotationGroup> WebAnnotationGroups::take()
{
    for (auto &[annotation, place] : m_later) {
        const QString source = annotation.targets.isEmpty() ? QString() : annotation.targets[0].source;
        qsizetype group = m_byAnnotation.value(source, m_bySource.value(source, -1));
        if (group < 0) {
            group = m_groups.size();
            m_bySource.insert(source, group);
            m_groups.append(WebAnnotationGroup(source));
        }
        m_groups[group].add(std::move(annotation), place);
    }
    m_later.clear();
    m_bySource.clear();
    m_byAnnotation.clear();
    return std::exchange(m_groups, {});
}

} // namespace Galley
