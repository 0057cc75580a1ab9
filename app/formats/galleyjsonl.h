#pragma once

#include "formats/format.h"

namespace Galley {

// Galley's own exchange format, lossless both ways: one article a line, as JSON. Offsets are code points,
// half-open; a quote of several segments is joined by one space; keys that are empty are left out. Each line
// names the schemas that its sets use, by id. The first line that names one has its definition, so that a
// project can be built from the file alone, whatever plugins are there.
class GalleyJsonl : public Format
{
public:
    static constexpr QLatin1StringView Version{"galley/1"};

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] bool isLossless() const override { return true; }

    [[nodiscard]] bool usesProjectNames() const override { return true; }

    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
