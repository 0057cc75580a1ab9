#include "formats/articles/nitf.h"

#include "formats/articles/nitfstory.h"
#include "formats/articles/xmlinput.h"
#include "formats/entriesreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

class NitfFileReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override
    {
        m_entry = entry;
        Result<std::unique_ptr<XmlInput>> xml =
            XmlInput::open(std::move(device), input().source->place(entry), input().encoding);
        if (!xml)
            return std::unexpected(xml.error());
        m_input = std::move(*xml);
        return {};
    }

    std::optional<Document> read() override
    {
        const std::unique_ptr<XmlInput> file = std::exchange(m_input, nullptr);
        if (!file)
            return {};
        QXmlStreamReader &xml = file->xml();
        const Place place = input().source->place(m_entry);
        while (!xml.atEnd() && file->readNext() != QXmlStreamReader::StartElement) {
        }
        if (!xml.isStartElement())
            return broken(file->error(), place);
        if (xml.name() != u"nitf")
            return broken({Error::Kind::ForeignFormat,
                           QCoreApplication::translate("Nitf", "This is no NITF: its root element is “%1”.")
                               .arg(xml.name()),
                           {},
                           file->place()},
                          place);
        NewsStory story;
        readNitf(xml, story);
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return broken(file->error(), place);
        if (story.article.externalId.isEmpty())
            story.article.externalId = QFileInfo(m_entry).completeBaseName();
        story.article.encoding = file->encoding();
        return documentOf(std::move(story),
                          QCoreApplication::translate("Nitf", "The article has no text: its body is empty."),
                          place);
    }

    qint64 entryPosition() const override { return m_input ? m_input->position() : 0; }

private:
    std::unique_ptr<XmlInput> m_input;
    QString m_entry;
};

} // namespace

QString Nitf::id() const
{
    return u"nitf"_s;
}

QString Nitf::name() const
{
    return QCoreApplication::translate("Nitf", "NITF");
}

QStringList Nitf::suffixes() const
{
    return {u"xml"_s, u"nitf"_s};
}

Format::Match Nitf::match(const FileHead &head) const
{
    return xmlRootOf(head.bytes).name == "nitf"_L1 ? Match::Certain : Match::No;
}

Result<std::unique_ptr<FormatReader>> Nitf::reader(const ReadInput &input) const
{
    return std::make_unique<NitfFileReader>(input);
}

} // namespace Galley
