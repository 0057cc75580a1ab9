#include "formats/webannotation/webannotation.h"

#include "formats/tasks/jsonitems.h"
#include "formats/webannotation/webannotationreader.h"
#include "formats/webannotation/webannotationwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute layoutSetting()
{
    Attribute setting;
    setting.id = u"layout"_s;
    setting.name = QCoreApplication::translate("WebAnnotation", "Layout");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"pages"_s, QCoreApplication::translate("WebAnnotation", "A file for each article"),
         QCoreApplication::translate("WebAnnotation", "A page that any reader of the standard takes.")},
        {u"lines"_s, QCoreApplication::translate("WebAnnotation", "A line for each article"),
         QCoreApplication::translate("WebAnnotation", "One file, for large corpora.")}};
    setting.defaultValue = u"pages"_s;
    return setting;
}

} // namespace

QString WebAnnotations::id() const
{
    return u"web-annotation"_s;
}

QString WebAnnotations::name() const
{
    return QCoreApplication::translate("WebAnnotation", "W3C Web Annotation");
}

QStringList WebAnnotations::suffixes() const
{
    return {u"jsonld"_s, u"json"_s, u"jsonl"_s};
}

QList<Attribute> WebAnnotations::writeSettings() const
{
    return {layoutSetting()};
}

Format::Match WebAnnotations::match(const FileHead &file) const
{
    const QByteArray context = jsonHeadOf(file.bytes).start("@context");
    return context.contains(Context.data()) ? Match::Certain : Match::No;
}

QStringList WebAnnotations::claim(const Source &source) const
{
    QStringList claimed;
    for (const SourceEntry &entry : source.entries()) {
        const QString text = textBesideName(entry.name);
        const bool mine = entry.name.endsWith(".jsonld"_L1) || entry.name.endsWith(".json"_L1);
        if (source.isSingleFile() || !mine || !source.has(text))
            continue;
        const Result<std::unique_ptr<QIODevice>> device = source.open(entry.name);
        const QByteArray bytes = device ? (*device)->read(64 * 1024) : QByteArray();
        if (match({entry.name, bytes, entry.size}) == Match::Certain)
            claimed += {entry.name, text};
    }
    claimed.sort();
    claimed.removeDuplicates();
    return claimed;
}

Result<std::unique_ptr<FormatReader>> WebAnnotations::reader(const ReadInput &input) const
{
    return std::make_unique<WebAnnotationReader>(input);
}

Result<std::unique_ptr<FormatWriter>> WebAnnotations::writer(Output &output,
                                                             const WriteOptions &options) const
{
    if (options.settings.value("layout"_L1).toString() != "lines"_L1)
        return std::make_unique<WebAnnotationWriter>(output, nullptr, options.schemas);
    return output.create(u"annotations.jsonl"_s)
        .transform([&](std::unique_ptr<QIODevice> lines) -> std::unique_ptr<FormatWriter> {
            return std::make_unique<WebAnnotationWriter>(output, std::move(lines), options.schemas);
        });
}

} // namespace Galley
