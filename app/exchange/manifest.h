#pragma once

#include "exchange/exportoutput.h"

#include <QJsonObject>
#include <QLatin1StringView>

namespace Galley {

// What an export of several files says of itself in manifest.json: which files, with sizes and hashes, and
// the recipe that made them.
struct Manifest
{
    static constexpr QLatin1StringView FileName{"manifest.json"};

    QString format;            // id
    QJsonObject recipe;        // exportoptions.h
    QJsonObject counts;        // whatever is counted, by name
    QList<ExportedFile> files; // without itself

    [[nodiscard]] QByteArray toJson() const; // the same bytes for the same values
    // ForeignFormat when it is no manifest of an export.
    [[nodiscard]] static Result<Manifest> fromJson(const QByteArray &json);

    // Whether a file that begins so is one.
    [[nodiscard]] static bool isManifest(QByteArrayView head);
};

} // namespace Galley
