#include "formats/articles/newsmlitem.h"

#include "formats/articles/htmltree.h"
#include "formats/articles/newsmarkup.h"
#include "formats/articles/nitfstory.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void fill(QString &value, const QString &found)
{
    if (value.isEmpty())
        value = found.simplified();
}

class ItemReader
{
public:
    explicit ItemReader(QXmlStreamReader &xml)
        : m_xml(xml)
        , m_story(m_item.story)
        , m_article(m_item.story.article)
    {}

    NewsMlItem run()
    {
        m_article.externalId = attribute("guid");
        m_article.version = attribute("version");
        m_itemLanguage = language();
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"rightsInfo")
                rights();
            else if (name == u"itemMeta")
                itemMeta();
            else if (name == u"contentMeta")
                contentMeta();
            else if (name == u"contentSet")
                contentSet();
            else
                m_xml.skipCurrentElement();
        }
        finish();
        return std::move(m_item);
    }

private:
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1StringView(name)).toString();
    }

    [[nodiscard]] QString language() const
    {
        return m_xml.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString();
    }

    [[nodiscard]] QString content()
    {
        NewsText text;
        readMarkup(m_xml, text);
        return text.text().simplified();
    }

    // The first name within, else the code behind its scheme, a literal or an address.
    [[nodiscard]] QString named()
    {
        QString other = attribute("qcode").section(u':', 1);
        for (const char *name : {"literal", "uri"})
            fill(other, attribute(name));
        QString name;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"name")
                fill(name, content());
            else
                m_xml.skipCurrentElement();
        }
        return name.isEmpty() ? other : name;
    }

    void rights()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"copyrightHolder")
                fill(m_holder, named());
            else if (m_xml.name() == u"copyrightNotice")
                fill(m_notice, content());
            else if (m_xml.name() == u"usageTerms")
                fill(m_article.licence, content());
            else
                m_xml.skipCurrentElement();
        }
    }

    void itemMeta()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"itemClass")
                m_class = attribute("qcode");
            else if (name == u"pubStatus")
                m_status = attribute("qcode");
            if (name == u"provider")
                fill(m_story.provider, named());
            else if (name == u"versionCreated")
                m_versionCreated = content();
            else if (name == u"firstCreated")
                fill(m_article.published, content());
            else if (name == u"embargoed")
                fill(m_article.embargoed, content());
            else
                m_xml.skipCurrentElement();
        }
    }

    void contentMeta()
    {
        QStringList creators;
        QString information;
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"contentCreated")
                m_contentCreated = content();
            else if (name == u"creator")
                creators.append(named());
            else if (name == u"infoSource")
                fill(information, named());
            else if (name == u"creditline")
                fill(m_article.source, content());
            else if (name == u"headline")
                fill(m_article.title, content());
            else if (name == u"by")
                fill(m_article.byline, content());
            else if (name == u"dateline")
                fill(m_article.dateline, content());
            else if (name == u"language") {
                fill(m_article.language, attribute("tag"));
                m_xml.skipCurrentElement();
            } else
                m_xml.skipCurrentElement();
        }
        creators.removeIf([](const QString &creator) { return creator.startsWith("http"_L1); });
        m_creators = creators.join(", "_L1);
        fill(m_article.source, information);
    }

    void contentSet()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (!m_story.body.isEmpty() && (name == u"inlineXML" || name == u"inlineData")) {
                m_story.leftOut.add(u"rendition"_s,
                                    QCoreApplication::translate("NewsMl", "Other renditions of the text."));
                m_xml.skipCurrentElement();
            } else if (name == u"inlineXML") {
                inlineXml();
            } else if (name == u"inlineData") {
                inlineData();
            } else {
                remote(name.toString());
            }
        }
    }

    void remote(const QString &name)
    {
        if (name == "remoteContent"_L1) {
            ++m_remote;
            fill(m_remoteAddress, attribute("href"));
            fill(m_remoteAddress, attribute("residref"));
        }
        m_xml.skipCurrentElement();
    }

    void refuseType(const QString &type)
    {
        m_item.refusal =
            QCoreApplication::translate("NewsMl", "The item's text is “%1”, which Galley does not read.")
                .arg(type);
    }

    void inlineXml()
    {
        const QString type = attribute("contenttype");
        while (m_xml.readNextStartElement()) {
            const QStringView root = m_xml.name();
            if (root == u"nitf") {
                const QString given = std::exchange(m_article.language, {});
                readNitf(m_xml, m_story);
                fill(m_article.language, given);
            } else if (root == u"html") {
                html();
            } else if (markupKindOf(root) != MarkupKind::Inline &&
                       markupKindOf(root) != MarkupKind::Skipped) {
                readMarkup(m_xml, m_story.body);
            } else {
                refuseType(type.isEmpty() ? root.toString() : type);
                m_xml.skipCurrentElement();
            }
        }
    }

    // Its title repeats the headline, and is used only where there is none.
    void html()
    {
        fill(m_itemLanguage, language());
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"body")
                readMarkup(m_xml, m_story.body);
            else
                m_xml.skipCurrentElement();
        }
    }

    void inlineData()
    {
        const QString type = attribute("contenttype").section(u';', 0, 0).trimmed().toLower();
        const QString encoding = attribute("encoding");
        NewsText raw;
        readVerbatim(raw);
        if (!encoding.isEmpty()) {
            refuseType(encoding);
        } else if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1) {
            if (const Result<void> read = appendHtml(raw.text(), m_story.body); !read)
                m_item.refusal = read.error().message;
        } else if (type.isEmpty() || type == "text/plain"_L1) {
            m_story.body.addVerbatim(raw.text().trimmed());
        } else {
            refuseType(type);
        }
    }

    void readVerbatim(NewsText &raw)
    {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters())
                raw.addVerbatim(m_xml.text());
            else if (m_xml.isStartElement())
                m_xml.skipCurrentElement();
        }
    }

    void finish()
    {
        fill(m_article.language, m_itemLanguage);
        fill(m_article.published, m_contentCreated);
        fill(m_article.published, m_versionCreated);
        fill(m_article.byline, m_story.byline.isEmpty() ? m_creators : QString());
        fill(m_article.licence, m_notice);
        for (const QString &name : {m_story.provider, m_holder}) {
            if (!name.startsWith("http"_L1))
                fill(m_article.source, name);
        }
        fill(m_article.source, m_story.provider);
        fill(m_story.provider, m_article.source);
        refuse();
    }

    void refuse()
    {
        if (m_status.endsWith(":canceled"_L1) || m_status.endsWith(":withheld"_L1))
            m_item.refusal =
                QCoreApplication::translate("NewsMl", "The provider has taken this item back (%1).")
                    .arg(m_status);
        else if (!m_story.body.isEmpty())
            m_item.refusal.clear();
        else if (m_remote > 0)
            m_item.refusal =
                QCoreApplication::translate("NewsMl",
                                            "The item's content is elsewhere (%1), and Galley loads nothing: "
                                            "give it the text itself.")
                    .arg(m_remoteAddress);
        else if (m_item.refusal.isEmpty() && !m_class.isEmpty() && !m_class.endsWith(":text"_L1))
            m_item.refusal =
                QCoreApplication::translate("NewsMl", "The item has no text; it is of the class “%1”.")
                    .arg(m_class);
    }

    QXmlStreamReader &m_xml;
    NewsMlItem m_item;
    NewsStory &m_story;
    Article &m_article;
    QString m_itemLanguage;
    QString m_holder;
    QString m_notice;
    QString m_class;
    QString m_status;
    QString m_versionCreated;
    QString m_contentCreated;
    QString m_creators;
    QString m_remoteAddress;
    int m_remote = 0;
};

} // namespace

NewsMlItem readNewsMlItem(QXmlStreamReader &xml)
{
    return ItemReader(xml).run();
}

} // namespace Galley
