#include "formats/uima/uimaxmi.h"

#include "formats/uima/casfiles.h"
#include "formats/uima/xmiformatreader.h"
#include "formats/uima/xmiformatwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

QString UimaXmi::id() const
{
    return u"uima-xmi"_s;
}

QString UimaXmi::name() const
{
    return QCoreApplication::translate("UimaXmi", "UIMA CAS XMI");
}

QStringList UimaXmi::suffixes() const
{
    return {u"xmi"_s};
}

QList<Attribute> UimaXmi::readSettings() const
{
    return CasReading::settings();
}

QList<Attribute> UimaXmi::writeSettings() const
{
    return XmiFormatWriter::settings();
}

// A type system by itself is of the format, too: it comes with the files that it is of.
Format::Match UimaXmi::match(const FileHead &head) const
{
    const bool xmi = head.bytes.contains("<xmi:XMI") && head.bytes.contains("http:///uima/cas.ecore");
    return xmi || head.bytes.contains("<typeSystemDescription") ? Match::Certain : Match::No;
}

QStringList UimaXmi::claim(const Source &source) const
{
    return inceptionProject(source, XmiSuffix, *this);
}

Result<std::unique_ptr<FormatReader>> UimaXmi::reader(const ReadInput &input) const
{
    return std::make_unique<XmiFormatReader>(input);
}

Result<std::unique_ptr<FormatWriter>> UimaXmi::writer(Output &output, const WriteOptions &options) const
{
    return std::make_unique<XmiFormatWriter>(output, options);
}

} // namespace Galley
