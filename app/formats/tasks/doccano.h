#pragma once

#include "formats/format.h"

namespace Galley {

// doccano's JSON lines: a text with "label" (or "labels") as triples, or with "entities" and "relations"; of
// older versions, "annotations". What its exports do not say is in what unit they count: UTF-16, or graphemes
// where a project has set that. Exports of several annotators are one file each, named after them
// ("all.jsonl": of nobody in particular), and that is what is written.
class Doccano : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] bool writesFolder() const override { return true; }

    [[nodiscard]] QList<Attribute> readSettings() const override;
    [[nodiscard]] QList<Attribute> writeSettings() const override;
    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
