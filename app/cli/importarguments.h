#pragma once

#include "cli/options.h"
#include "exchange/importer.h"

namespace Galley::Cli {

// What the command line says of how files are imported.
class ImportArguments
{
public:
    void declare(Options &options);
    // Empty when they go together.
    [[nodiscard]] QString misuse() const;
    // Reads the mapping and checks the settings.
    [[nodiscard]] Result<ImportOptions> options() const;

    [[nodiscard]] static QString settingsDetails(); // of all formats, for --help

private:
    QString m_format;
    QString m_encoding;
    QString m_annotator;
    bool m_keepGood = false;
    QStringList m_settings;
    QString m_mapping;
    QString m_schemaName;
    QString m_role = QStringLiteral("work");
    QString m_newVersions = QStringLiteral("refuse");
    QString m_nearDuplicates = QStringLiteral("auto");
};

} // namespace Galley::Cli
