#include "formats/articles/ninjsitem.h"

#include "formats/articles/htmltree.h"
#include "formats/articles/newsstory.h"
#include "formats/articles/nitfstory.h"
#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void fill(QString &value, const QString &found)
{
    if (value.isEmpty())
        value = found.simplified();
}

using Members = QHash<QString, JsonRef>;

// By name in small letters: versions 1 and 2 write "versioncreated", 3 "versionCreated".
Members membersOf(JsonRef object)
{
    Members members;
    if (object.isObject())
        object.forEachMember(
            [&](const QString &key, JsonRef value) { members.insert(key.toLower(), value); });
    return members;
}

struct Body
{
    enum class Kind { Plain, Nitf, Html, Other }; // those that can be read: the later, the better

    Kind kind = Kind::Plain;
    QString role;
    QString type;
    QString value;
};

Body::Kind kindOf(const QString &type, const QString &value)
{
    const QString word = type.toLower();
    if (word.contains("nitf"_L1))
        return Body::Kind::Nitf;
    if (word.contains("html"_L1) || word == "richtext"_L1)
        return Body::Kind::Html;
    const bool marked = value.trimmed().startsWith(u'<') && value.contains("</"_L1);
    if (word.isEmpty() || word == "main"_L1)
        return marked ? Body::Kind::Html : Body::Kind::Plain;
    return word.contains("text"_L1) || word.contains("plain"_L1) ? Body::Kind::Plain : Body::Kind::Other;
}

class ItemReader
{
public:
    ItemReader(JsonRef item, const Place &place)
        : m_members(membersOf(item))
        , m_place(place)
        , m_article(m_story.article)
    {
        item.forEachMember(
            [this](const QString &key, JsonRef value) { m_keys.append({key.toLower(), value}); });
    }

    Document run()
    {
        m_article.externalId = string("uri");
        m_article.language = string("language");
        m_article.version = string("version");
        fill(m_article.version, string("versioncreated"));
        for (const char *key : {"firstcreated", "contentcreated", "versioncreated"})
            fill(m_article.published, string(key));
        m_article.embargoed = string("embargoed");
        for (const char *key : {"byline", "by"})
            fill(m_article.byline, string(key));
        m_article.dateline = string("dateline");
        rights(m_members);
        for (const char *key : {"rightsinfo", "copyright"})
            rights(membersOf(m_members.value(QLatin1StringView(key))));
        source();
        headline();
        body();
        leaveOut();
        return documentOf(std::move(m_story), noBody(), m_place);
    }

private:
    [[nodiscard]] static QString text(JsonRef value)
    {
        if (const std::optional<qint64> number = value.isNumber() ? value.toInteger() : std::nullopt)
            return QString::number(*number);
        return value.toString();
    }

    [[nodiscard]] QString string(const char *key) const
    {
        return text(m_members.value(QLatin1StringView(key)));
    }

    void rights(const Members &members)
    {
        for (const char *key : {"usageterms", "copyrightnotice"})
            fill(m_article.licence, text(members.value(QLatin1StringView(key))));
        fill(m_holder, text(members.value("copyrightholder"_L1)));
    }

    void source()
    {
        fill(m_article.source, string("creditline"));
        for (const char *key : {"infosources", "infosource", "providers", "provider"}) {
            const JsonRef sources = m_members.value(QLatin1StringView(key));
            sources.forEachItem(
                [&](JsonRef one) { fill(m_article.source, text(membersOf(one).value(u"name"_s))); });
            fill(m_article.source, text(membersOf(sources).value(u"name"_s)));
        }
        fill(m_article.source, m_holder);
        m_story.provider = m_article.source;
    }

    // "headline", or "headline_main" and the like, or "headlines" with roles.
    void headline()
    {
        fill(m_article.title, string("headline"));
        fill(m_article.title, string("headline_main"));
        QString other;
        m_members.value("headlines"_L1).forEachItem([&](JsonRef one) {
            const Members members = membersOf(one);
            const QString role = text(members.value(u"role"_s));
            QString &target = role.isEmpty() || role == "main"_L1 ? m_article.title : other;
            fill(target, text(members.value(u"value"_s)));
        });
        for (const auto &[key, value] : std::as_const(m_keys)) {
            if (key.startsWith("headline_"_L1))
                fill(other, text(value));
        }
        fill(m_article.title, other);
        fill(m_article.title, string("title"));
    }

    [[nodiscard]] QList<Body> bodies() const
    {
        QList<Body> bodies;
        for (const auto &[key, value] : m_keys) {
            if (key.startsWith("body_"_L1) && value.isString())
                bodies.append(
                    {kindOf(key.sliced(5), value.toString()), key.sliced(5), key, value.toString()});
        }
        m_members.value("bodies"_L1).forEachItem([&](JsonRef one) {
            const Members members = membersOf(one);
            const QString type = text(members.value(u"contenttype"_s));
            const QString role = text(members.value(u"role"_s));
            const QString value = text(members.value(u"value"_s));
            const bool rolesSay = type.isEmpty() || type == "application/xml"_L1;
            bodies.append({kindOf(rolesSay ? role : type, value), role, type, value});
        });
        bodies.removeIf([](const Body &body) { return body.value.trimmed().isEmpty(); });
        return bodies;
    }

    void body()
    {
        QList<Body> all = bodies();
        // Several of a kind are in the order of their worth.
        std::ranges::stable_sort(all, std::greater{}, [](const Body &body) { return body.kind; });
        for (const Body &body : std::as_const(all)) {
            if (body.kind == Body::Kind::Other) {
                m_unread = body.type;
            } else if (m_story.body.isEmpty()) {
                read(body);
            } else {
                m_story.leftOut.add(u"rendition"_s,
                                    QCoreApplication::translate("Ninjs", "Other renditions of the text."));
            }
        }
    }

    void read(const Body &body)
    {
        if (body.kind == Body::Kind::Plain)
            return m_story.body.addVerbatim(body.value.trimmed());
        const Result<void> read =
            body.kind == Body::Kind::Html ? appendHtml(body.value, m_story.body) : nitf(body.value);
        if (!read)
            m_story.problems.append({read.error().kind, read.error().message, read.error().detail, m_place});
    }

    Result<void> nitf(const QString &value)
    {
        QXmlStreamReader xml(value);
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) {
        }
        NewsStory story = m_story;
        if (xml.isStartElement())
            readNitf(xml, story);
        if (xml.hasError())
            return std::unexpected(xmlError(xml, m_place));
        m_story.body = story.body;
        return {};
    }

    void leaveOut()
    {
        qint64 named = 0;
        for (const char *key : {"people", "person", "organisations", "organisation", "places", "place",
                                "events", "event", "objects", "object", "subjects", "subject"})
            named += m_members.value(QLatin1StringView(key)).size();
        if (named > 0)
            m_story.leftOut.add(
                u"topic"_s,
                QCoreApplication::translate("Ninjs", "What the item is about, without a place in its text."),
                named);
        if (const qsizetype associations = m_members.value("associations"_L1).size(); associations > 0)
            m_story.leftOut.add(
                u"association"_s,
                QCoreApplication::translate("Ninjs", "Pictures and other items that belong to it."),
                associations);
    }

    [[nodiscard]] QString noBody() const
    {
        const QString type = string("type");
        if (!m_unread.isEmpty())
            return QCoreApplication::translate("Ninjs",
                                               "The item's text is “%1”, which Galley does not read.")
                .arg(m_unread);
        if (!type.isEmpty() && type != "text"_L1)
            return QCoreApplication::translate("Ninjs", "The item has no text; it is of the type “%1”.")
                .arg(type);
        return QCoreApplication::translate("Ninjs",
                                           "The item has no text: it has neither bodies nor body_text.");
    }

    Members m_members;
    QList<std::pair<QString, JsonRef>> m_keys; // in their order
    Place m_place;
    NewsStory m_story;
    Article &m_article;
    QString m_holder;
    QString m_unread;
};

} // namespace

Document parseNinjs(JsonRef item, const Place &place)
{
    return ItemReader(item, place).run();
}

} // namespace Galley
