#pragma once

#include "text/error.h"

#include <QKeySequence>
#include <QMap>

namespace Galley {

// Keys by the ids of commands. A command without keys has an empty list; one that is not there has its own.
using KeySet = QMap<QString, QList<QKeySequence>>;

// A file of keys: {"galleyKeys": 1, "keys": {"undo": ["Ctrl+Z"]}}. Keys are written as Qt does, in English.
[[nodiscard]] QByteArray keySetToJson(const KeySet &keys);
// What is wrong is said with its line. The file's name is for messages.
[[nodiscard]] Result<KeySet> keySetFromJson(const QByteArray &json, const QString &file);

} // namespace Galley
