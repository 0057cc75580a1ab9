#pragma once

#include "formats/format.h"

namespace Galley {

// The IPTC's NewsML-G2: news items by themselves or in a news message, with their text inline as NITF, XHTML,
// HTML or plain text. Items whose content is elsewhere, packages and items of other kinds are refused with
// the reason, each by itself.
class NewsMl : public Format
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
