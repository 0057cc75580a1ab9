#include "formats/articles/newsml.h"

#include "formats/articles/newsmlitem.h"
#include "formats/articles/xmlinput.h"
#include "formats/entriesreader.h"
#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Namespace("http://iptc.org/std/nar/2006-10-01/");

bool isItem(QStringView name)
{
    return name == u"newsItem" || name == u"packageItem" || name == u"conceptItem" ||
        name == u"knowledgeItem" || name == u"planningItem" || name == u"catalogItem";
}

bool isRoot(QStringView name)
{
    return name == u"newsMessage" || isItem(name);
}

class NewsMlReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override
    {
        m_entry = entry;
        m_number = 0;
        m_depth = 0;
        Result<std::unique_ptr<XmlInput>> xml =
            XmlInput::open(std::move(device), input().source->place(entry), input().encoding);
        if (!xml)
            return std::unexpected(xml.error());
        m_input = std::move(*xml);
        return {};
    }

    std::optional<Document> read() override
    {
        if (!m_input)
            return {};
        QXmlStreamReader &xml = m_input->xml();
        while (!xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_input->readNext();
            if (token == QXmlStreamReader::EndElement)
                --m_depth;
            else if (token == QXmlStreamReader::StartElement && isItem(xml.name()))
                return item();
            else if (token == QXmlStreamReader::StartElement && m_depth++ == 0 && !isRoot(xml.name()))
                return foreign();
            if (m_depth > DeepestElement)
                xml.raiseError(QCoreApplication::translate("NewsMl", "elements are nested too deep"));
        }
        return end();
    }

    qint64 entryPosition() const override { return m_input ? m_input->position() : 0; }

private:
    std::optional<Document> end()
    {
        const std::unique_ptr<XmlInput> file = std::exchange(m_input, nullptr);
        if (!file->xml().hasError())
            return {};
        return broken(file->error(), input().source->place(m_entry));
    }

    Document foreign()
    {
        const std::unique_ptr<XmlInput> file = std::exchange(m_input, nullptr);
        return broken(
            {Error::Kind::ForeignFormat,
             QCoreApplication::translate("NewsMl", "This is no NewsML-G2: its root element is “%1”.")
                 .arg(file->xml().name()),
             {},
             file->place()},
            input().source->place(m_entry));
    }

    Document item()
    {
        QXmlStreamReader &xml = m_input->xml();
        const Place place = m_input->place();
        ++m_number;
        if (xml.name() != u"newsItem") {
            const QString name = xml.name().toString();
            xml.skipCurrentElement();
            return refused(QCoreApplication::translate("NewsMl",
                                                       "This is a “%1”, which holds no text of its own; "
                                                       "Galley reads news items.")
                               .arg(name),
                           place);
        }
        NewsMlItem item = readNewsMlItem(xml);
        if (xml.hasError())
            return *end();
        if (!item.refusal.isEmpty())
            return refused(item.refusal, place);
        if (item.story.article.externalId.isEmpty())
            item.story.article.externalId = m_number == 1
                ? QFileInfo(m_entry).completeBaseName()
                : u"%1-%2"_s.arg(QFileInfo(m_entry).completeBaseName()).arg(m_number);
        item.story.article.encoding = m_input->encoding();
        return documentOf(std::move(item.story),
                          QCoreApplication::translate("NewsMl", "The news item has no text in it."), place);
    }

    static Document refused(const QString &why, const Place &place)
    {
        return broken({Error::Kind::Unsupported, why, {}, place}, place);
    }

    std::unique_ptr<XmlInput> m_input;
    QString m_entry;
    int m_number = 0; // of items
    int m_depth = 0;
};

} // namespace

QString NewsMl::id() const
{
    return u"newsml-g2"_s;
}

QString NewsMl::name() const
{
    return QCoreApplication::translate("NewsMl", "NewsML-G2");
}

QStringList NewsMl::suffixes() const
{
    return {u"xml"_s};
}

Format::Match NewsMl::match(const FileHead &head) const
{
    const XmlRoot root = xmlRootOf(head.bytes);
    if (!isRoot(root.name))
        return Match::No;
    return root.space == Namespace ? Match::Certain : Match::Likely;
}

Result<std::unique_ptr<FormatReader>> NewsMl::reader(const ReadInput &input) const
{
    return std::make_unique<NewsMlReader>(input);
}

} // namespace Galley
