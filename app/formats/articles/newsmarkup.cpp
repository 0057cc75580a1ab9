#include "formats/articles/newsmarkup.h"

#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, MarkupKind> kinds()
{
    QHash<QString, MarkupKind> kinds;
    const auto add = [&](MarkupKind kind, const char *names) {
        for (const QByteArray &name : QByteArray(names).split(' '))
            kinds.insert(QString::fromLatin1(name), kind);
    };
    add(MarkupKind::Block,
        "p div section article main header body blockquote bq block address h1 h2 h3 h4 h5 h6 hl1 hl2 "
        "hedline ul ol "
        "dl table nitf-table details figcaption fieldset hr center abstract body.content body.head byline "
        "dateline distributor aside footer nav hgroup summary");
    add(MarkupKind::Line, "li dt dd tr caption credit");
    add(MarkupKind::Apart, "byttl");
    add(MarkupKind::Cell, "td th");
    add(MarkupKind::Break, "br");
    add(MarkupKind::Verbatim, "pre listing");
    add(MarkupKind::Skipped,
        "script style noscript template head title media media-reference media-caption media-producer figure "
        "img picture video audio object embed iframe svg canvas math map form button select option input "
        "textarea "
        "note nitf-table-metadata nitf-colgroup col colgroup meta link base datalist dialog menu");
    return kinds;
}

bool isEnriched(QStringView element)
{
    static const QSet<QString> names{u"person"_s,       u"org"_s,        u"location"_s,    u"chron"_s,
                                     u"event"_s,        u"function"_s,   u"money"_s,       u"num"_s,
                                     u"object.title"_s, u"virtloc"_s,    u"postaddr"_s,    u"copyrite"_s,
                                     u"city"_s,         u"state"_s,      u"region"_s,      u"country"_s,
                                     u"sublocation"_s,  u"name.given"_s, u"name.family"_s, u"byttl"_s};
    return names.contains(element.toString());
}

QJsonObject attributesOf(const QXmlStreamReader &xml)
{
    QJsonObject attributes;
    const QXmlStreamAttributes list = xml.attributes();
    for (const QXmlStreamAttribute &attribute : list) {
        const QStringView name = attribute.name();
        if (name != u"id" && name != u"class" && name != u"style")
            attributes.insert(name.toString(), attribute.value().toString());
    }
    return attributes;
}

class MarkupReader
{
public:
    MarkupReader(QXmlStreamReader &xml, NewsText &text)
        : m_xml(xml)
        , m_text(text)
    {}

    void run()
    {
        begin();
        while (!m_open.isEmpty() && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                characters();
                break;
            default:
                break;
            }
        }
    }

private:
    struct Open
    {
        MarkupKind kind = MarkupKind::Inline;
        bool isMark = false;
    };

    void begin()
    {
        const MarkupKind kind = markupKindOf(m_xml.name());
        if (kind == MarkupKind::Skipped && !m_open.isEmpty())
            return m_xml.skipCurrentElement();
        if (m_open.size() >= DeepestElement)
            return m_xml.raiseError(
                QCoreApplication::translate("NewsMarkup", "elements are nested more than %1 deep")
                    .arg(DeepestElement));
        const bool isMark = isEnriched(m_xml.name());
        beginMarkup(kind, m_text);
        if (isMark)
            m_text.beginMark(m_xml.name().toString(), attributesOf(m_xml));
        m_verbatim += kind == MarkupKind::Verbatim ? 1 : 0;
        m_open.append({kind, isMark});
    }

    void end()
    {
        const Open open = m_open.takeLast();
        if (open.isMark)
            m_text.endMark();
        m_verbatim -= open.kind == MarkupKind::Verbatim ? 1 : 0;
        endMarkup(open.kind, m_text);
    }

    void characters()
    {
        if (m_verbatim > 0)
            m_text.addVerbatim(m_xml.text());
        else
            m_text.add(m_xml.text());
        if (m_text.isTooLong())
            m_xml.raiseError(QCoreApplication::translate("NewsMarkup", "an article has at most %1 MB")
                                 .arg(NewsText::Longest / 1'000'000));
    }

    QXmlStreamReader &m_xml;
    NewsText &m_text;
    QList<Open> m_open;
    int m_verbatim = 0;
};

} // namespace

MarkupKind markupKindOf(QStringView element)
{
    static const QHash<QString, MarkupKind> known = kinds();
    return known.value(element.toString(), MarkupKind::Inline);
}

void beginMarkup(MarkupKind kind, NewsText &text)
{
    if (kind == MarkupKind::Block || kind == MarkupKind::Verbatim)
        text.endParagraph();
    else if (kind == MarkupKind::Line)
        text.endLine();
    else if (kind == MarkupKind::Apart)
        text.add(u" ");
    else if (kind == MarkupKind::Cell)
        text.nextCell();
    else if (kind == MarkupKind::Break)
        text.breakLine();
}

void endMarkup(MarkupKind kind, NewsText &text)
{
    if (kind == MarkupKind::Block || kind == MarkupKind::Verbatim)
        text.endParagraph();
    else if (kind == MarkupKind::Line)
        text.endLine();
    else if (kind == MarkupKind::Apart)
        text.add(u" ");
}

void readMarkup(QXmlStreamReader &xml, NewsText &text)
{
    MarkupReader(xml, text).run();
}

} // namespace Galley
