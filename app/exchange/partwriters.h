#pragma once

#include "formats/format.h"

namespace Galley {

// Gives the files of one writer the names that they have in the whole export.
class PartOutput : public Output
{
public:
    // What the file without a name is called, and what stands before other names.
    PartOutput(Output &whole, QString single, QString prefix);

    [[nodiscard]] Result<std::unique_ptr<QIODevice>> create(const QString &name = {}) override;
    [[nodiscard]] Result<void> finish(std::unique_ptr<QIODevice> file) override;

private:
    Output &m_whole;
    QString m_single;
    QString m_prefix;
};

// The writers of an export: one, or where there are splits and the format knows none, one for each.
class PartWriters
{
public:
    // Without splits and folder, the format's one file is the export. The output outlives them.
    [[nodiscard]] static Result<PartWriters> open(const Format &format, const WriteOptions &options,
                                                  Output &output, bool folder, const QStringList &splits);

    [[nodiscard]] Result<void> write(const ExportDocument &document);
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] Losses losses() const;
    [[nodiscard]] QByteArray cardHeader() const;

private:
    struct Part
    {
        QString split; // empty: of all
        std::unique_ptr<PartOutput> output;
        std::unique_ptr<FormatWriter> writer;
    };

    [[nodiscard]] Result<void> add(const Format &format, const WriteOptions &options, const QString &split,
                                   std::unique_ptr<PartOutput> output);

    std::vector<Part> m_parts;
};

} // namespace Galley
