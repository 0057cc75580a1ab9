#pragma once

#include "formats/format.h"

namespace Galley {

// Prodigy's JSON lines: a text with its tokens, spans and relations, one annotator's answer a line. Offsets
// are code points; "token_end" names the last token of a span. Lines of one text that follow each other are
// one article with a set for each annotator; those further apart are the same article again, which an import
// adds to. Prodigy keeps whatever else a task has, so that attributes, notes and fields go along.
class Prodigy : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] QList<Attribute> readSettings() const override;
    [[nodiscard]] QList<Attribute> writeSettings() const override;
    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
