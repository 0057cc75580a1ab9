#pragma once

#include "formats/format.h"

namespace Galley {

// Label Studio's tasks as JSON (a list, one per line, or one), with the labelling configuration beside them
// in config.xml, or as "label_config" in project.json. Each <Labels> control is a layer, controls of a region
// are its attributes, those of the whole text are fields; predictions are models' work. Offsets are code
// points, of older versions UTF-16 units: which is recognised by the regions' texts. Of HTML pages the text
// is taken as a browser counts it, if regions have "globalOffsets".
class LabelStudio : public Format
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
    // Tasks with the configuration beside them or above.
    [[nodiscard]] QStringList claim(const Source &source) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
