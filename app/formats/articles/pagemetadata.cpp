#include "formats/articles/pagemetadata.h"

#include "formats/articles/jsonld.h"
#include "formats/articles/newsdate.h"

#include <QHash>
#include <QUrl>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class Collector
{
public:
    PageMetadata run(const HtmlTree &page)
    {
        visit(page.root());
        const LinkedArticle linked = linkedArticleOf(m_scripts);
        PageMetadata result;
        Article &article = result.article;
        result.documentTitle = m_title;
        result.articleBody = linked.body;
        article.title =
            first({linked.headline,
                   meta({"og:title", "twitter:title", "dc.title", "dcterms.title", "headline"}), m_title});
        article.published =
            firstDate({linked.published,
                       meta({"article:published_time", "og:article:published_time", "parsely-pub-date",
                             "datepublished", "pubdate", "publishdate", "publish-date", "sailthru.date",
                             "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date"}),
                       m_publishedTime, m_time});
        article.byline = first({linked.authors.join(", "_L1),
                                names({"author", "article:author", "parsely-author", "sailthru.author",
                                       "dc.creator", "dcterms.creator", "byl"})});
        article.language = first({linked.language, m_language,
                                  meta({"og:locale", "content-language", "dc.language", "language"})});
        article.source = first({linked.publisher,
                                meta({"og:site_name", "application-name", "dc.publisher", "dcterms.publisher",
                                      "copyright-holder", "publisher"})});
        article.url = address({m_canonical, meta({"og:url"}), linked.url});
        article.licence =
            first({linked.licence, m_licence, meta({"dc.rights", "dcterms.rights", "copyright"})});
        article.dateline = linked.dateline;
        article.version = firstDate({linked.modified,
                                     meta({"article:modified_time", "og:updated_time", "dcterms.modified",
                                           "dc.date.modified", "datemodified", "last-modified"})});
        return result;
    }

private:
    // Recursive: the tree's depth is bounded.
    void visit(const GumboNode *node)
    {
        const GumboVector *const children = childrenOf(node);
        if (!children)
            return;
        element(node);
        for (unsigned i = 0; i < children->length; ++i)
            visit(static_cast<const GumboNode *>(children->data[i]));
    }

    void element(const GumboNode *node)
    {
        switch (node->v.element.tag) {
        case GUMBO_TAG_HTML:
            fill(m_language, attributeOf(node, "lang"));
            fill(m_language, attributeOf(node, "xml:lang"));
            break;
        case GUMBO_TAG_TITLE:
            fill(m_title, content(node).simplified());
            break;
        case GUMBO_TAG_META:
            metaElement(node);
            break;
        case GUMBO_TAG_LINK:
            linkElement(node);
            break;
        case GUMBO_TAG_A:
            if (attributeOf(node, "rel").split(u' ').contains("license"_L1))
                fill(m_licence, attributeOf(node, "href"));
            break;
        case GUMBO_TAG_TIME:
            timeElement(node);
            break;
        case GUMBO_TAG_SCRIPT:
            if (attributeOf(node, "type")
                    .section(u';', 0, 0)
                    .compare("application/ld+json"_L1, Qt::CaseInsensitive) == 0)
                m_scripts.append(content(node).toUtf8());
            break;
        default:
            break;
        }
    }

    static QString content(const GumboNode *node)
    {
        QString text;
        const GumboVector *const children = childrenOf(node);
        for (unsigned i = 0; i < children->length; ++i)
            text += textOf(static_cast<const GumboNode *>(children->data[i]));
        return text;
    }

    void metaElement(const GumboNode *node)
    {
        const QString value = attributeOf(node, "content");
        for (const char *key : {"property", "name", "itemprop", "http-equiv"}) {
            const QString name = attributeOf(node, key).toLower();
            if (!name.isEmpty() && !value.isEmpty())
                m_meta[name].append(value);
        }
    }

    void linkElement(const GumboNode *node)
    {
        const QStringList relations = attributeOf(node, "rel").toLower().split(u' ');
        if (relations.contains("canonical"_L1))
            fill(m_canonical, attributeOf(node, "href"));
        if (relations.contains("license"_L1))
            fill(m_licence, attributeOf(node, "href"));
    }

    void timeElement(const GumboNode *node)
    {
        const QString time = attributeOf(node, "datetime");
        const bool published =
            hasAttribute(node, "pubdate") || attributeOf(node, "itemprop").contains("datePublished"_L1);
        fill(published ? m_publishedTime : m_time, time);
    }

    static void fill(QString &value, const QString &found)
    {
        if (value.isEmpty())
            value = found;
    }

    [[nodiscard]] QString meta(std::initializer_list<const char *> names) const
    {
        for (const char *name : names) {
            if (const auto found = m_meta.constFind(QLatin1StringView(name)); found != m_meta.constEnd())
                return found->front();
        }
        return {};
    }

    // All of the first kind that names somebody instead of linking to him.
    [[nodiscard]] QString names(std::initializer_list<const char *> keys) const
    {
        for (const char *key : keys) {
            QStringList all = m_meta.value(QLatin1StringView(key));
            all.removeIf([](const QString &one) { return one.contains("://"_L1) || one.startsWith(u'@'); });
            all.removeDuplicates();
            if (!all.isEmpty())
                return all.join(", "_L1);
        }
        return {};
    }

    static QString first(const QStringList &values)
    {
        for (const QString &value : values) {
            if (!value.isEmpty())
                return value;
        }
        return {};
    }

    // The first that is understood, else the first.
    static QString firstDate(const QStringList &values)
    {
        for (const QString &value : values) {
            if (!isoDate(value).isEmpty())
                return value;
        }
        return first(values);
    }

    // The first full one; one without a host is completed by the others.
    static QString address(const QStringList &values)
    {
        QUrl base;
        for (const QString &value : values) {
            if (const QUrl url(value); !url.host().isEmpty() && base.isEmpty())
                base = url;
        }
        const QUrl url(first(values));
        return url.host().isEmpty() ? base.isEmpty() ? QString() : base.resolved(url).toString()
                                    : url.toString();
    }

    QHash<QString, QStringList> m_meta;
    QList<QByteArray> m_scripts;
    QString m_title;
    QString m_language;
    QString m_canonical;
    QString m_licence;
    QString m_time;
    QString m_publishedTime;
};

} // namespace

PageMetadata metadataOf(const HtmlTree &page)
{
    return Collector().run(page);
}

} // namespace Galley
