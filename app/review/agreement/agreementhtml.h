#pragma once

#include "review/agreement/agreementreport.h"
#include "text/progress.h"

namespace Galley {

class Store;

struct AgreementHtmlOptions
{
    QString title = {};    // of the project
    qint64 mostSpans = 20; // listed for each cell of a confusion matrix; how many more there are is said
};

// One page that needs no other file, no script and no network, light or dark as the reader's system is. With
// charts of labels and weeks where the report has these breakdowns. Reads the text of the spans that it
// lists.
[[nodiscard]] Result<QByteArray> toHtml(Store &store, const AgreementReport &report,
                                        const AgreementHtmlOptions &options, const KeepGoing &progress = {});

} // namespace Galley
