#pragma once

#include "cli/console.h"
#include "storage/store.h"

namespace Galley::Cli {

class Options;

// How a project adjudicates, as `galley adjudicate --settings` tells and changes it.
class AdjudicateSettings
{
public:
    void declare(Options &options);
    [[nodiscard]] QString misuse() const; // empty: it is none

    [[nodiscard]] bool isAsked() const { return m_asked; }

    [[nodiscard]] bool changes() const;

    // Whether complete agreement goes to gold by itself; none: as the project has it.
    [[nodiscard]] std::optional<bool> agreement() const;

    [[nodiscard]] Report run(Store &store, const QString &project) const;

private:
    [[nodiscard]] Result<void> keep(Store &store) const;

    bool m_asked = false;
    QStringList m_reasons;
    bool m_usualReasons = false;
    bool m_agreement = false;
    bool m_noAgreement = false;
};

} // namespace Galley::Cli
