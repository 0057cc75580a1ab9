#pragma once

#include "formats/format.h"

namespace Galley {

// A folder of tables for spreadsheets and statistics: spans, relations, sets, comments and articles, a row
// each. Offsets count code points. Files are UTF-8 with a byte order mark; cells cannot be taken for formulas
// (see protectedCell), unless a setting says that no spreadsheet will read them.
class SpanTables : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return false; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] bool writesFolder() const override { return true; }

    [[nodiscard]] bool wantsTimes() const override { return true; }

    [[nodiscard]] QList<Attribute> writeSettings() const override;

    [[nodiscard]] Match match(const FileHead &) const override { return Match::No; }

    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;
};

} // namespace Galley
