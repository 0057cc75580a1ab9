#pragma once

#include "formats/format.h"

namespace Galley {

// brat's standoff format: x.txt with x.ann beside it, one folder an annotator, and the configuration that
// brat shows them by. Offsets are code points. How spans over several lines, events, equivalences and what
// brat has no line for are held stands in bratspans.h, bratset.h and bratextra.h.
class BratStandoff : public Format
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
    [[nodiscard]] QStringList claim(const Source &source) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
