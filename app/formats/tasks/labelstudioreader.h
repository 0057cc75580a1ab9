#pragma once

#include "formats/entriesreader.h"
#include "formats/tasks/jsonitems.h"
#include "formats/tasks/labelstudiotask.h"

namespace Galley {

class LabelStudioReader : public EntriesReader
{
public:
    // Fails when a labelling configuration that the user gave is none.
    [[nodiscard]] static Result<std::unique_ptr<FormatReader>> make(const ReadInput &input);

    [[nodiscard]] Schema declared() const override { return m_declared; }

protected:
    [[nodiscard]] Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override;
    [[nodiscard]] std::optional<Document> read() override;

    [[nodiscard]] qint64 entryPosition() const override { return m_items->position(); }

private:
    using EntriesReader::EntriesReader;

    [[nodiscard]] Result<void> readConfigs();
    [[nodiscard]] Result<LabelStudioConfig> configFrom(const QString &file) const;
    void declare(const LabelStudioConfig &config);
    [[nodiscard]] OffsetUnit findUnit(const QString &entry) const;

    QHash<QString, LabelStudioConfig> m_configs; // by entry; the user's own by the empty name
    Schema m_declared;
    std::optional<JsonItems> m_items;
    LabelStudioContext m_context;
};

// Names of the files that may hold an entry's labelling configuration, nearest first.
[[nodiscard]] QStringList labelStudioConfigFiles(const QString &entry);

// Whether an entry is called like one of them.
[[nodiscard]] bool isLabelStudioConfigFile(const QString &entry);

} // namespace Galley
