#pragma once

#include "formats/format.h"

// What readers of articles make of files in memory.
namespace Reading {

using Files = QList<std::pair<QString, QByteArray>>;

[[nodiscard]] QList<Galley::Document> read(const Galley::Format &format, const Files &files,
                                           const QJsonObject &settings = {}, const QString &encoding = {});
[[nodiscard]] QList<Galley::Document> read(const Galley::Format &format, const QByteArray &bytes,
                                           const QJsonObject &settings = {});
// Reads one article that has no problem.
[[nodiscard]] Galley::Document readOne(const Galley::Format &format, const QByteArray &bytes,
                                       const QJsonObject &settings = {});
[[nodiscard]] QList<Galley::Document> readFile(const Galley::Format &format, const QString &path);

// "line message" of each problem.
[[nodiscard]] QStringList problems(const QList<Galley::Document> &documents);

// A file of the tests' data.
[[nodiscard]] QByteArray data(const QString &name);

} // namespace Reading
