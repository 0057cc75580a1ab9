#include "formats/uima/webannotsv.h"

#include "formats/uima/casformatreader.h"
#include "formats/uima/casformatwriter.h"
#include "formats/uima/tsvparser.h"
#include "formats/uima/tsvwriter.h"
#include "text/utf8.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString Suffix = u".tsv"_s;

LineReader linesOf(const QByteArray &bytes, const Place &place)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return LineReader(std::move(buffer), place);
}

class Reader : public CasFormatReader
{
public:
    explicit Reader(const ReadInput &input)
        : CasFormatReader(input, Suffix)
    {}

protected:
    Result<CasFile> parse(const QByteArray &bytes, const QString &entry) override
    {
        Place place = source().place(entry);
        if (const qsizetype invalid = scanUtf8(bytes).firstInvalid; invalid >= 0) {
            place.line = bytes.first(invalid).count('\n') + 1;
            return fail(
                Error::Kind::InvalidInput,
                QCoreApplication::translate("WebAnnoTsv",
                                            "The file is not in UTF-8, as WebAnno TSV always is. Convert it, "
                                            "or export it again."),
                {}, place);
        }
        return Tsv::Parser(linesOf(bytes, place)).parse();
    }

    TypeSystem typesOf(const QString &entry) const override
    {
        Result<std::unique_ptr<QIODevice>> device = source().open(entry);
        if (!device)
            return {};
        return Tsv::Parser(LineReader(std::move(*device), source().place(entry)))
            .parseTypes()
            .value_or(TypeSystem());
    }
};

class Writer : public CasFormatWriter
{
public:
    Writer(Output &output, const SchemaSet &schemas)
        : CasFormatWriter(output, schemas, Suffix)
    {}

protected:
    QByteArray encoded(Cas cas) override { return Tsv::casToTsv(cas, types()); }
};

} // namespace

QString WebAnnoTsv::id() const
{
    return u"webanno-tsv"_s;
}

QString WebAnnoTsv::name() const
{
    return QCoreApplication::translate("WebAnnoTsv", "WebAnno TSV 3");
}

QStringList WebAnnoTsv::suffixes() const
{
    return {u"tsv"_s};
}

QList<Attribute> WebAnnoTsv::readSettings() const
{
    return CasReading::settings();
}

Format::Match WebAnnoTsv::match(const FileHead &head) const
{
    const QByteArrayView bytes(head.bytes);
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    return bytes.sliced(marked ? 3 : 0).startsWith("#FORMAT=WebAnno TSV ") ? Match::Certain : Match::No;
}

QStringList WebAnnoTsv::claim(const Source &source) const
{
    return inceptionProject(source, Suffix, *this);
}

Result<std::unique_ptr<FormatReader>> WebAnnoTsv::reader(const ReadInput &input) const
{
    return std::make_unique<Reader>(input);
}

Result<std::unique_ptr<FormatWriter>> WebAnnoTsv::writer(Output &output, const WriteOptions &options) const
{
    return std::make_unique<Writer>(output, options.schemas);
}

} // namespace Galley
