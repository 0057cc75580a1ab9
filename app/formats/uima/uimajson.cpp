#include "formats/uima/uimajson.h"

#include "formats/uima/casformatreader.h"
#include "formats/uima/casformatwriter.h"
#include "formats/uima/casjsonreader.h"
#include "formats/uima/casjsonwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString Suffix = u".json"_s;

class Reader : public CasFormatReader
{
public:
    explicit Reader(const ReadInput &input)
        : CasFormatReader(input, Suffix)
    {}

protected:
    Result<CasFile> parse(const QByteArray &bytes, const QString &entry) override
    {
        return casFromJson(bytes, source().place(entry));
    }

    TypeSystem typesOf(const QString &entry) const override
    {
        const Place place = source().place(entry);
        return source()
            .read(entry, LargestFile)
            .and_then([&](const QByteArray &bytes) { return typesFromJson(bytes, place); })
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
    QByteArray encoded(Cas cas) override { return casToJson(cas, types()); }
};

} // namespace

QString UimaJson::id() const
{
    return u"uima-json"_s;
}

QString UimaJson::name() const
{
    return QCoreApplication::translate("UimaJson", "UIMA CAS JSON");
}

QStringList UimaJson::suffixes() const
{
    return {u"json"_s};
}

QList<Attribute> UimaJson::readSettings() const
{
    return CasReading::settings();
}

Format::Match UimaJson::match(const FileHead &head) const
{
    const bool keyed =
        std::ranges::any_of(QList<QByteArrayView>{"\"%TYPES\"", "\"%FEATURE_STRUCTURES\"", "\"%VIEWS\""},
                            [&](QByteArrayView key) { return head.bytes.contains(key); });
    return keyed && head.bytes.trimmed().startsWith('{') ? Match::Certain : Match::No;
}

QStringList UimaJson::claim(const Source &source) const
{
    return inceptionProject(source, Suffix, *this);
}

Result<std::unique_ptr<FormatReader>> UimaJson::reader(const ReadInput &input) const
{
    return std::make_unique<Reader>(input);
}

Result<std::unique_ptr<FormatWriter>> UimaJson::writer(Output &output, const WriteOptions &options) const
{
    return std::make_unique<Writer>(output, options.schemas);
}

} // namespace Galley
