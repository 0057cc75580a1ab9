#pragma once

#include "schema/schema.h"
#include "text/error.h"

#include <QJsonObject>

// Values for what a format lets the user choose (Format::readSettings and writeSettings), from the command
// line, a window's form or a saved recipe.
namespace Galley {

// "name=value" each; the last of a name counts. A boolean is true or false, several options are separated by
// commas, and "name=" is the default. InvalidInput names what is wrong and what there is.
[[nodiscard]] Result<QJsonObject> settingsFrom(const QStringList &given, const QList<Attribute> &declared);

// Settings that were kept: whether the format still has each of them, and takes its value.
[[nodiscard]] Result<void> checkSettings(const QJsonObject &settings, const QList<Attribute> &declared);

// What can be chosen, a line each, for --help: name, values, default and description.
[[nodiscard]] QString settingsHelp(const QList<Attribute> &declared);

} // namespace Galley
