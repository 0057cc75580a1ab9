#include "exchange/manifest.h"

#include "formats/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr QLatin1StringView Version("galley-export/1");

QByteArray compact(const QJsonValue &value)
{
    JsonWriter json;
    json.value(value);
    return json.take();
}

QByteArray compact(const ExportedFile &file)
{
    JsonWriter json;
    json.beginObject();
    json.member("name", file.name);
    json.key("bytes");
    json.value(file.bytes);
    json.member("sha256", QString::fromLatin1(file.sha256));
    json.endObject();
    return json.take();
}

} // namespace

// First what it is, so that it is recognised by its head; a line for each file, so that differences show.
QByteArray Manifest::toJson() const
{
    QByteArrayList lines;
    for (const ExportedFile &file : files)
        lines += compact(file);
    return "{\n\"manifest\": " + compact(Version) +
        ",\n\"galley\": " + compact(QCoreApplication::applicationVersion()) +
        ",\n\"format\": " + compact(format) + ",\n\"recipe\": " + compact(recipe) +
        ",\n\"counts\": " + compact(counts) + ",\n\"files\": [\n" + lines.join(",\n") + "\n]\n}\n";
}

Result<Manifest> Manifest::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[u"manifest"] != Version)
        return fail(Error::Kind::ForeignFormat,
                    QCoreApplication::translate("ExportOutput", "This is no manifest of an export."));
    Manifest manifest{.format = json[u"format"].toString(),
                      .recipe = json[u"recipe"].toObject(),
                      .counts = json[u"counts"].toObject(),
                      .files = {}};
    const QJsonArray files = json[u"files"].toArray();
    for (const QJsonValue file : files)
        manifest.files.append(
            {file[u"name"].toString(), file[u"bytes"].toInteger(-1), file[u"sha256"].toString().toLatin1()});
    return manifest;
}

bool Manifest::isManifest(QByteArrayView head)
{
    return head.trimmed().startsWith('{') && head.contains("\"manifest\": \"galley-export/");
}

} // namespace Galley
