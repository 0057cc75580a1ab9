#include "formats/articles/nitfstory.h"

#include "formats/articles/newsdate.h"
#include "formats/articles/newsmarkup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamReader>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void fill(QString &value, const QString &found)
{
    if (value.isEmpty())
        value = found.simplified();
}

bool isLater(const QString &date, const QString &than)
{
    return QDateTime::fromString(isoDate(date), Qt::ISODate) >
        QDateTime::fromString(isoDate(than), Qt::ISODate);
}

class NitfReader
{
public:
    NitfReader(QXmlStreamReader &xml, NewsStory &story)
        : m_xml(xml)
        , m_story(story)
        , m_article(story.article)
    {}

    void run()
    {
        takeLanguage();
        fill(m_article.language, attribute("baselang"));
        fill(m_article.externalId, attribute("uno"));
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"head")
                head();
            else if (m_xml.name() == u"body")
                body();
            else
                m_xml.skipCurrentElement();
        }
        finish();
    }

private:
    [[nodiscard]] QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1StringView(name)).toString();
    }

    void takeLanguage()
    {
        fill(m_article.language,
             m_xml.attributes().value("http://www.w3.org/XML/1998/namespace"_L1, "lang"_L1).toString());
    }

    void head()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"title") {
                m_title = content();
                continue;
            }
            if (name == u"docdata") {
                m_isEmbargoed = attribute("management-status") == "embargoed"_L1;
                docdata();
                continue;
            }
            if (name == u"pubdata")
                pubdata();
            m_xml.skipCurrentElement();
        }
    }

    void pubdata()
    {
        m_publication = attribute("name");
        m_publicationDate = attribute("date.publication");
        if (const QString address = attribute("ex-ref"); address.startsWith("http"_L1))
            fill(m_article.url, address);
    }

    void docdata()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"doc-id") {
                fill(m_article.externalId, attribute("id-string"));
                m_registrar = attribute("regsrc");
            } else if (name == u"date.issue") {
                m_issue = attribute("norm");
            } else if (name == u"date.release") {
                m_release = attribute("norm");
            } else if (name == u"du-key") {
                fill(m_article.version, attribute("version"));
            } else if (name == u"doc.copyright") {
                m_holder = attribute("holder");
            } else if (name == u"doc.rights") {
                fill(m_article.licence, attribute("type"));
                fill(m_article.licence, attribute("limitations"));
            }
            m_xml.skipCurrentElement();
        }
    }

    void body()
    {
        takeLanguage();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"body.head") {
                bodyHead();
            } else if (m_xml.name() == u"body.content") {
                takeLanguage();
                readMarkup(m_xml, m_story.body);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void bodyHead()
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == u"hedline")
                hedline();
            else if (name == u"byline")
                byline();
            else if (name == u"dateline")
                dateline();
            else if (name == u"distributor")
                fill(m_distributor, content());
            else
                other();
        }
    }

    [[nodiscard]] QString content()
    {
        NewsText text;
        readMarkup(m_xml, text);
        return text.text();
    }

    // Some feeds say the same twice.
    void hedline()
    {
        while (m_xml.readNextStartElement()) {
            NewsText line;
            readMarkup(m_xml, line);
            if (line.text() != m_headline.text())
                m_headline.append(line);
        }
    }

    // A title of the writer's is no name, but part of the line.
    void byline()
    {
        NewsText line;
        readMarkup(m_xml, line);
        const std::optional<NewsText::Mark> title = line.takeMark(u"byttl");
        const QString writer = title ? line.text().first(title->begin).trimmed() : line.text();
        if (!m_story.byline.isEmpty())
            return fill(m_writers, m_story.byline.text() + ", "_L1 + line.text());
        m_story.byline = line;
        m_writers = writer.endsWith(u',') ? writer.chopped(1) : writer;
    }

    void dateline()
    {
        NewsText line;
        readMarkup(m_xml, line);
        fill(m_article.dateline, line.text());
        if (const qsizetype marks = line.marks().size(); marks > 0)
            m_story.leftOut.add(
                u"span"_s,
                QCoreApplication::translate("NitfStory", "What is marked up in a byline or a dateline."),
                marks);
    }

    void other()
    {
        if (m_xml.name() == u"abstract")
            m_story.leftOut.add(u"abstract"_s,
                                QCoreApplication::translate(
                                    "NitfStory", "Abstracts and notes, which are not part of the story."));
        m_xml.skipCurrentElement();
    }

    void finish()
    {
        if (!m_headline.isEmpty())
            m_story.headline = m_headline;
        fill(m_article.byline, m_writers);
        fill(m_article.title, m_headline.text().section(u'\n', 0, 0));
        fill(m_article.title, m_title);
        fill(m_article.published, m_issue);
        fill(m_article.published, m_publicationDate);
        fill(m_article.published, m_release);
        if (m_isEmbargoed || (!m_issue.isEmpty() && isLater(m_release, m_issue)))
            fill(m_article.embargoed, m_release);
        for (const QString &name : {m_distributor, m_publication, m_holder, m_registrar}) {
            fill(m_article.source, name);
            fill(m_story.provider, name);
        }
    }

    QXmlStreamReader &m_xml;
    NewsStory &m_story;
    Article &m_article;
    NewsText m_headline;
    QString m_title;
    QString m_issue;
    QString m_release;
    QString m_publication;
    QString m_publicationDate;
    QString m_holder;
    QString m_registrar;
    QString m_distributor;
    QString m_writers;
    bool m_isEmbargoed = false;
};

} // namespace

void readNitf(QXmlStreamReader &xml, NewsStory &story)
{
    NitfReader(xml, story).run();
}

} // namespace Galley
