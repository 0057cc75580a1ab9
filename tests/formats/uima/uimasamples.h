#pragma once

#include "formats/format.h"

// What the tests of the UIMA family share.
namespace Samples {

using Files = QList<std::pair<QString, QByteArray>>;

// Of tests/data/uima: a folder's files, and the lines of one that says what is in them.
[[nodiscard]] Files files(const QString &folder);
[[nodiscard]] QStringList golden(const QString &name);

// A folder of the corpora; empty when there are none.
[[nodiscard]] QString corpus(const QString &folder);
[[nodiscard]] std::pair<QString, QByteArray> file(const QString &folder, const QString &name);

// A row with the column "folder" for each case of INCEpTION's suite; one row with an empty one when it is not
// at hand.
void addSuite();
[[nodiscard]] std::pair<QString, QByteArray> suiteTypes();

// What countuima.py counts in a file: spans, relations, and units of their text; empty: there is no python3.
[[nodiscard]] QList<qsizetype> countedByScript(const QString &path);

// The traps, with control characters taken out of the text if any.
[[nodiscard]] QList<Galley::ExportDocument> traps();

// Every span, relation and field as a line, sorted.
[[nodiscard]] QStringList work(const QList<Galley::Document> &documents);
[[nodiscard]] QStringList work(const QList<Galley::ExportDocument> &documents);
// "article: annotator kind spans", sorted.
[[nodiscard]] QStringList sets(const QList<Galley::Document> &documents);
// What is known of each article, sorted.
[[nodiscard]] QStringList articles(const QList<Galley::Document> &documents);
[[nodiscard]] QStringList articles(const QList<Galley::ExportDocument> &documents);

} // namespace Samples
