#pragma once

#include "formats/format.h"

namespace Galley {

// UIMA CAS in XMI 1.0, one file an annotator, with a TypeSystem.xml beside it or in a folder above it: what
// INCEpTION, WebAnno, dkpro-cassis and Apache UIMA exchange.
class UimaXmi : public Format
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
