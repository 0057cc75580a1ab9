#include "exchange/exportcheck.h"

#include "annotation/constraints.h"
#include "formats/exportorder.h"

#include <QCoreApplication>

namespace Galley {

QList<Error> exportFaults(const ExportDocument &document)
{
    const Article &article = document.article;
    QList<Error> faults;
    const auto add = [&](const QString &message, qint64 offset) {
        faults.append(
            {Error::Kind::Corrupt,
             QCoreApplication::translate("Exporter", "Article “%1”: %2").arg(article.externalId, message),
             {},
             Place{.offset = offset}});
    };
    if (article.text.sha256() != article.sha256)
        add(QCoreApplication::translate("Exporter", "The text is not the one that was imported."), -1);
    for (const AnnotationSet &set : document.sets) {
        for (const Span &span : set.spans()) {
            if (const Result<void> checked = checkOffsets(span, article.text); !checked)
                add(QCoreApplication::translate("Exporter", "%1, %2: %3")
                        .arg(set.annotator.name, exportedId(span), checked.error().message),
                    checked.error().place.offset);
        }
    }
    return faults;
}

} // namespace Galley
