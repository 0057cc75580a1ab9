#pragma once

#include "formats/format.h"

namespace Galley {

// The relationship and entity extraction evaluation dataset of Dstl: documents.json, entities.json and
// relations.json of one folder, each a list of JSON lines, offsets in code points. A span's confidence is its
// certainty; a relation joins the spans that stand where it says, and has its confidence and the words that
// tell of it as attributes.
class Re3d : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return false; }

    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] QStringList claim(const Source &source) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
};

} // namespace Galley
