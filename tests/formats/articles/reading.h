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

// Everything that was read, to be looked at.
[[nodiscard]] QString shown(const QList<Galley::Document> &documents);

// Compares what is read of a file of the tests' data with the file beside it that ends in ".expected", and
// returns the first line that differs; empty: none. With GALLEY_REFRESH_GOLDEN=1 set, writes that file.
[[nodiscard]] QString difference(const Galley::Format &format, const QString &name);

} // namespace Reading
