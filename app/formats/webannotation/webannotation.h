#pragma once

#include "formats/format.h"

namespace Galley {

// Web Annotations (W3C, JSON-LD): single ones, lists, lines, pages and collections. Offsets are code points.
//
// An export is a page for each article, in a file of its own or as a line. The text goes along as a body: the
// first annotation of a page has the article as its target and its text as a "describing" body, which says of
// itself that it is a format of the target (dcterms:isFormatOf) and what is known of the article in Dublin
// Core's words. Of other files the text is that of the source, where it is embedded, or lies beside the file
// as text. A label is a "tagging" body, a note a "commenting" one, certainty an "assessing" one, attributes
// are JSON in a "describing" one. Segments are targets of one annotation; relations are annotations that link
// two; how far a set is, and its fields, are annotations of the article by the annotator.
class WebAnnotations : public Format
{
public:
    static constexpr QLatin1StringView Context{"http://www.w3.org/ns/anno.jsonld"};

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] bool writesFolder() const override { return true; }

    [[nodiscard]] bool wantsTimes() const override { return true; }

    [[nodiscard]] QList<Attribute> writeSettings() const override;
    [[nodiscard]] Match match(const FileHead &head) const override;
    // Annotations with the text beside them.
    [[nodiscard]] QStringList claim(const Source &source) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
