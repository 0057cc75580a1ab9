#include "formats/articles/xmlinput.h"

#include "formats/decoding.h"
#include "formats/xmlerror.h"

#include <QCoreApplication>
#include <QHash>

namespace Galley {

using namespace Qt::StringLiterals;

QString XmlInput::Names::resolveUndeclaredEntity(const QString &name)
{
    static const QHash<QString, char16_t> names{
        {u"nbsp"_s, 0xA0},    {u"shy"_s, 0xAD},      {u"copy"_s, 0xA9},    {u"reg"_s, 0xAE},
        {u"deg"_s, 0xB0},     {u"middot"_s, 0xB7},   {u"laquo"_s, 0xAB},   {u"raquo"_s, 0xBB},
        {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014},  {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019},
        {u"sbquo"_s, 0x201A}, {u"ldquo"_s, 0x201C},  {u"rdquo"_s, 0x201D}, {u"bdquo"_s, 0x201E},
        {u"bull"_s, 0x2022},  {u"hellip"_s, 0x2026}, {u"euro"_s, 0x20AC},  {u"pound"_s, 0xA3},
        {u"agrave"_s, 0xE0},  {u"aacute"_s, 0xE1},   {u"acirc"_s, 0xE2},   {u"atilde"_s, 0xE3},
        {u"auml"_s, 0xE4},    {u"aring"_s, 0xE5},    {u"aelig"_s, 0xE6},   {u"ccedil"_s, 0xE7},
        {u"egrave"_s, 0xE8},  {u"eacute"_s, 0xE9},   {u"ecirc"_s, 0xEA},   {u"euml"_s, 0xEB},
        {u"igrave"_s, 0xEC},  {u"iacute"_s, 0xED},   {u"icirc"_s, 0xEE},   {u"iuml"_s, 0xEF},
        {u"ntilde"_s, 0xF1},  {u"ograve"_s, 0xF2},   {u"oacute"_s, 0xF3},  {u"ocirc"_s, 0xF4},
        {u"otilde"_s, 0xF5},  {u"ouml"_s, 0xF6},     {u"oslash"_s, 0xF8},  {u"ugrave"_s, 0xF9},
        {u"uacute"_s, 0xFA},  {u"ucirc"_s, 0xFB},    {u"uuml"_s, 0xFC},    {u"szlig"_s, 0xDF},
        {u"Agrave"_s, 0xC0},  {u"Aacute"_s, 0xC1},   {u"Auml"_s, 0xC4},    {u"Aring"_s, 0xC5},
        {u"Ccedil"_s, 0xC7},  {u"Egrave"_s, 0xC8},   {u"Eacute"_s, 0xC9},  {u"Ntilde"_s, 0xD1},
        {u"Ouml"_s, 0xD6},    {u"Oslash"_s, 0xD8},   {u"Uuml"_s, 0xDC},    {u"trade"_s, 0x2122},
    };
    const char16_t character = names.value(name, 0);
    return character == 0 ? QString() : QString(QChar(character));
}

XmlInput::XmlInput(const Place &place)
    : m_place(place)
{
    m_xml.setEntityResolver(&m_names);
    m_xml.setEntityExpansionLimit(MostEntityCharacters);
}

Result<std::unique_ptr<XmlInput>> XmlInput::open(std::unique_ptr<QIODevice> device, const Place &place,
                                                 const QString &encoding)
{
    if (device->size() > Largest)
        return fail(Error::Kind::Unsupported,
                    QCoreApplication::translate("XmlInput",
                                                "The file has %1 MB, and one of its kind can have "
                                                "%2 MB: split it.")
                        .arg(device->size() / 1'000'000)
                        .arg(Largest / 1'000'000),
                    {}, place);
    std::unique_ptr<XmlInput> input(new XmlInput(place));
    if (encoding.isEmpty()) {
        input->m_device = std::move(device);
        input->m_xml.setDevice(input->m_device.get());
        return input;
    }
    Result<Decoded> decoded = decode(device->readAll(), encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    input->m_encoding = decoded->encoding;
    input->m_xml.addData(decoded->text);
    return input;
}

QXmlStreamReader::TokenType XmlInput::readNext()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::StartDocument && m_encoding.isEmpty()) {
        QString declared = m_xml.documentEncoding().toString().toUpper();
        m_encoding = declared.isEmpty() ? u"UTF-8"_s : declared.replace("WINDOWS"_L1, "windows"_L1);
    }
    return token;
}

Place XmlInput::place() const
{
    Place place = m_place;
    place.line = m_xml.lineNumber();
    return place;
}

Error XmlInput::error() const
{
    return xmlError(m_xml, m_place);
}

XmlRoot xmlRootOf(QByteArrayView head)
{
    QXmlStreamReader xml;
    xml.addData(head.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return {xml.name().toString(), xml.namespaceUri().toString()};
    }
    return {};
}

} // namespace Galley
