#include "formats/brat/brat.h"

#include "formats/brat/bratreader.h"
#include "formats/brat/bratwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Brat::Folders foldersIn(const QJsonObject &settings)
{
    const QString word = settings.value("folders"_L1).toString();
    return word == "annotators"_L1 ? Brat::Folders::Annotators
        : word == "parts"_L1       ? Brat::Folders::Parts
                                   : Brat::Folders::Automatic;
}

} // namespace

QString BratStandoff::id() const
{
    return u"brat"_s;
}

QString BratStandoff::name() const
{
    return QCoreApplication::translate("Brat", "brat standoff");
}

QStringList BratStandoff::suffixes() const
{
    return {u"ann"_s};
}

QList<Attribute> BratStandoff::readSettings() const
{
    Attribute folders;
    folders.id = u"folders"_s;
    folders.name = QCoreApplication::translate("Brat", "Folders");
    folders.description = QCoreApplication::translate("Brat", "What the folders are that files lie in.");
    folders.kind = Attribute::Kind::OneOf;
    folders.options = {
        {u"auto"_s, QCoreApplication::translate("Brat", "See by yourself"),
         QCoreApplication::translate("Brat", "Annotators where the same text lies in several, else parts.")},
        {u"annotators"_s, QCoreApplication::translate("Brat", "Annotators"),
         QCoreApplication::translate("Brat", "Each folder holds the work of the annotator of its name.")},
        {u"parts"_s, QCoreApplication::translate("Brat", "Parts of a corpus"),
         QCoreApplication::translate("Brat", "Nothing is known of annotators.")}};
    folders.defaultValue = u"auto"_s;
    return {folders};
}

QList<Attribute> BratStandoff::writeSettings() const
{
    Attribute folders;
    folders.id = u"folders"_s;
    folders.name = QCoreApplication::translate("Brat", "Folders");
    folders.description = QCoreApplication::translate("Brat", "Where the work of an annotator is put.");
    folders.kind = Attribute::Kind::OneOf;
    folders.options = {
        {u"annotators"_s, QCoreApplication::translate("Brat", "One folder for each annotator"),
         QCoreApplication::translate("Brat", "With a copy of the text in each.")},
        {u"none"_s, QCoreApplication::translate("Brat", "No folders"),
         QCoreApplication::translate("Brat", "For the work of one annotator, whose name is left out.")}};
    folders.defaultValue = u"annotators"_s;
    return {folders};
}

Format::Match BratStandoff::match(const FileHead &head) const
{
    if (!head.path.endsWith(".ann"_L1))
        return Match::No;
    static const QRegularExpression line(u"\\A\\x{FEFF}?([TEAMNR][0-9]+|\\*|#[0-9]*)\\t\\S"_s);
    return line.match(QString::fromUtf8(head.bytes.first(std::min<qsizetype>(head.bytes.size(), 200))))
               .hasMatch()
        ? Match::Certain
        : Match::Likely;
}

QStringList BratStandoff::claim(const Source &source) const
{
    return Brat::claimed(source);
}

Result<std::unique_ptr<FormatReader>> BratStandoff::reader(const ReadInput &input) const
{
    return std::make_unique<Brat::Reader>(input, foldersIn(input.settings));
}

Result<std::unique_ptr<FormatWriter>> BratStandoff::writer(Output &output, const WriteOptions &options) const
{
    const bool flat = options.settings.value("folders"_L1).toString() == "none"_L1;
    return std::make_unique<Brat::Writer>(output, options.schemas, flat);
}

} // namespace Galley
