#pragma once

#include "exchange/exportoptions.h"

namespace Galley::Cli {

class Options;

// What the command line says of an export, beside where it goes.
class ExportArguments
{
public:
    void declare(Options &options);

    // The given options with what was said here. Which formats and settings there are is known here; which
    // names the project has is seen later.
    [[nodiscard]] Result<ExportOptions> options(ExportOptions given) const;

private:
    [[nodiscard]] Result<void> addStates(ExportOptions &options) const;
    [[nodiscard]] Result<void> addSplit(ExportOptions &options) const;
    [[nodiscard]] Result<void> addSettings(ExportOptions &options) const;

    QString m_format;
    QStringList m_annotators;
    bool m_gold = false;
    QStringList m_states;
    QString m_articles;
    QString m_query;
    QStringList m_settings;
    QString m_split;
    QString m_splitBy;
    QStringList m_together;
    QString m_seed;
    bool m_strict = false;
    QString m_card;
    bool m_replace = false;
};

// A format a paragraph, with what can be set.
[[nodiscard]] QString writeSettingsHelp();

} // namespace Galley::Cli
