#pragma once

#include "formats/format.h"

namespace Galley {

// A text file that is one article: the decoded file, whole and unchanged, with what its structure tells. The
// external id is the file's name without its suffix.
class PlainText : public Format
{
public:
    // In bytes: more than any article has; what is larger is a collection, or no text.
    static constexpr qint64 LargestFile = 20 * 1000 * 1000;

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
