#pragma once

#include "formats/format.h"

namespace Galley {

// A dataset folder as the Hugging Face hub reads it: JSON Lines by configuration and split, and the YAML that
// a dataset card begins with. Each annotator has two configurations: of sentences with tokens and tags, and
// of articles with spans and relations.
class HuggingFace : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return false; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] bool writesFolder() const override { return true; }

    [[nodiscard]] bool writesSplits() const override { return true; }

    [[nodiscard]] QList<Attribute> writeSettings() const override;

    [[nodiscard]] Match match(const FileHead &) const override { return Match::No; }

    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
