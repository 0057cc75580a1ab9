#pragma once

#include "formats/format.h"

namespace Galley {

// The IPTC's ninjs, versions 1 to 3: one item, an array of them, or one per line. Of several bodies the one
// with the most structure is taken (XHTML or HTML, then NITF, then plain text).
class Ninjs : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return false; }

    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
};

} // namespace Galley
