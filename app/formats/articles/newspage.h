#pragma once

#include "formats/format.h"

namespace Galley {

// A saved page of a news site: an article a file. Its main text is found, with headings, lists and
// quotations; what surrounds it (navigation, comments, advertisements, forms) is left out. Nothing is run,
// and nothing is loaded. The text is headline, byline and body as plain text articles have them; the rest is
// known from what the page says of itself. Its id is its address, where it says that, so that a later copy is
// known again.
class NewsPage : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return false; }

    [[nodiscard]] bool holdsAnnotations() const override { return false; }

    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
};

} // namespace Galley
