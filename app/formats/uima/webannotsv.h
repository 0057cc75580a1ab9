#pragma once

#include "formats/format.h"

namespace Galley {

// WebAnno TSV 3 (reads 3.0 to 3.3, writes 3.3), one file an annotator: what WebAnno, INCEpTION and corpora
// such as GUM exchange. Texts come back as they are, as everything between two sentences is written with the
// first; what the format has no place for stands in a line that INCEpTION passes over (see tsvown.h).
class WebAnnoTsv : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] bool writesFolder() const override { return true; }

    [[nodiscard]] QList<Attribute> readSettings() const override;
    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] QStringList claim(const Source &source) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
