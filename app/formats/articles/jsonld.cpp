#include "formats/articles/jsonld.h"

#include "formats/jsonvalue.h"

#include <QHash>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestNode = 12;

JsonRef memberOf(JsonRef object, QLatin1StringView key)
{
    JsonRef found;
    if (object.isObject())
        object.forEachMember([&](const QString &name, JsonRef value) {
            if (name == key)
                found = value;
        });
    return found;
}

QString simple(JsonRef value)
{
    return value.toString().simplified();
}

bool isArticleType(const QString &type)
{
    const QString name = type.section(u'/', -1);
    return name.endsWith("Article"_L1) || name.endsWith("Posting"_L1) || name == "Report"_L1;
}

bool isArticle(JsonRef object)
{
    const JsonRef type = memberOf(object, "@type"_L1);
    bool is = isArticleType(type.toString());
    if (type.isArray())
        type.forEachItem([&](JsonRef one) { is = is || isArticleType(one.toString()); });
    return is;
}

class Finder
{
public:
    LinkedArticle run(JsonRef root)
    {
        collect(root, DeepestNode);
        LinkedArticle article;
        if (!m_article.isPresent())
            return article;
        article.found = true;
        article.headline = text("headline"_L1, "name"_L1);
        article.published = text("datePublished"_L1, "dateCreated"_L1);
        article.modified = text("dateModified"_L1);
        article.authors = names(memberOf(m_article, "author"_L1));
        if (article.authors.isEmpty())
            article.authors = names(memberOf(m_article, "creator"_L1));
        article.publisher = names(memberOf(m_article, "publisher"_L1)).value(0);
        article.language = language();
        article.url = address("url"_L1);
        if (article.url.isEmpty())
            article.url = address("mainEntityOfPage"_L1);
        article.licence = address("license"_L1);
        article.dateline = text("dateline"_L1);
        article.body = memberOf(m_article, "articleBody"_L1).toString();
        return article;
    }

private:
    // The first article, and the names of whatever has an id.
    void collect(JsonRef value, int levels)
    {
        if (levels == 0)
            return;
        if (value.isArray()) {
            value.forEachItem([&](JsonRef item) { collect(item, levels - 1); });
            return;
        }
        if (!value.isObject())
            return;
        if (!m_article.isPresent() && isArticle(value))
            m_article = value;
        const QString id = memberOf(value, "@id"_L1).toString();
        const QString name = simple(memberOf(value, "name"_L1));
        if (!id.isEmpty() && !name.isEmpty())
            m_names.insert(id, name);
        value.forEachMember([&](const QString &, JsonRef member) { collect(member, levels - 1); });
    }

    [[nodiscard]] QString text(QLatin1StringView key, QLatin1StringView other = {}) const
    {
        const QString found = simple(memberOf(m_article, key));
        return found.isEmpty() && !other.isEmpty() ? simple(memberOf(m_article, other)) : found;
    }

    [[nodiscard]] QStringList names(JsonRef value) const
    {
        QStringList all;
        if (value.isArray())
            value.forEachItem([&](JsonRef item) { all += names(item); });
        else if (value.isString())
            all.append(simple(value));
        else if (const QString name = simple(memberOf(value, "name"_L1)); !name.isEmpty())
            all.append(name);
        else
            all.append(m_names.value(memberOf(value, "@id"_L1).toString()));
        all.removeIf([](const QString &one) { return one.isEmpty() || one.startsWith("http"_L1); });
        all.removeDuplicates();
        return all;
    }

    [[nodiscard]] QString language() const
    {
        const JsonRef value = memberOf(m_article, "inLanguage"_L1);
        return value.isObject() ? simple(memberOf(value, "alternateName"_L1)) : simple(value);
    }

    [[nodiscard]] QString address(QLatin1StringView key) const
    {
        const JsonRef value = memberOf(m_article, key);
        if (!value.isObject())
            return simple(value);
        const QString id = simple(memberOf(value, "@id"_L1));
        return id.isEmpty() ? simple(memberOf(value, "url"_L1)) : id;
    }

    JsonRef m_article;
    QHash<QString, QString> m_names;
};

} // namespace

LinkedArticle linkedArticleOf(const QList<QByteArray> &scripts)
{
    for (const QByteArray &script : scripts) {
        QByteArray json = script.trimmed();
        if (json.startsWith("<!--") && json.endsWith("-->"))
            json = json.sliced(4).chopped(3);
        const Result<JsonDocument> document = JsonDocument::parse(json);
        if (!document)
            continue;
        if (LinkedArticle article = Finder().run(document->root()); article.found)
            return article;
    }
    return {};
}

} // namespace Galley
