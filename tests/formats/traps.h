#pragma once

#include "formats/format.h"

// Documents with whatever makes formats go wrong, to be written and read again.
namespace Traps {

// Two layers that share a label, every kind of attribute, a relation with one, fields.
[[nodiscard]] Galley::Schema schema();

// Emoji, letters beyond the first plane, combining marks, right to left, no-break space, CRLF, a byte order
// mark, tab and form feed; the work of a human, a model and the adjudicator on it: nested five deep, the same
// twice, adjacent, up to the end, over a line end, in pieces, and of no width. And an article without work.
[[nodiscard]] QList<Galley::ExportDocument> documents();

// A text of which one span is marked.
[[nodiscard]] Galley::ExportDocument marked(const QString &text, const QString &quote);

struct Written
{
    QList<std::pair<QString, QByteArray>> files;
    Galley::Losses losses;
};

[[nodiscard]] Written write(const Galley::Format &format, const QList<Galley::ExportDocument> &documents,
                            const QJsonObject &settings = {}, const Galley::SchemaSet *schemas = nullptr);
[[nodiscard]] QList<Galley::Document> read(const Galley::Format &format,
                                           const QList<std::pair<QString, QByteArray>> &files,
                                           const QJsonObject &settings = {});

// Every span, relation and field as a line, sorted: article, annotator, label, segments, quote, and more.
struct Shown
{
    bool notes = true;
    bool certainty = true;
    bool attributes = true;
    bool fields = true;
    bool relations = true;
    bool relationAttributes = true;
    bool pieces = true;
    bool zeroWidth = true;
    bool layers = false; // beside labels: the format knows them
};

[[nodiscard]] QStringList lines(const QList<Galley::ExportDocument> &documents, const Shown &shown = {});
[[nodiscard]] QStringList lines(const QList<Galley::Document> &documents);

// The files that differ from those of a folder of tests/data, or are in one of the two only. With
// GALLEY_REFRESH_GOLDEN the folder gets them.
[[nodiscard]] QStringList differences(const QString &folder,
                                      const QList<std::pair<QString, QByteArray>> &files);

[[nodiscard]] QStringList problems(const QList<Galley::Document> &documents);

} // namespace Traps
