#pragma once

#include "formats/format.h"

namespace Galley {

// The IPTC's News Industry Text Format, of any version, with or without its namespace: an article a file. The
// text is headline, byline and body. Persons, organisations, places and whatever else is marked up in it are
// spans with the element's name as label, in one set of a model named after the source; what is marked up in
// datelines is counted as left out.
class Nitf : public Format
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
