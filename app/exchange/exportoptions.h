#pragma once

#include "annotation/span.h"
#include "exchange/split.h"

#include <QStringList>

namespace Galley {

// What to export, and how: what a recipe keeps, except for what belongs to the place it is written to.
struct ExportOptions
{
    enum class Articles { All, WithWork, WithoutWork };

    QString format;         // id
    QStringList annotators; // whose sets; empty: everybody's
    bool gold = false;      // the adjudicators' sets, beside those of annotators
    QList<SetState> states; // of sets; empty: any
    Articles articles = Articles::All;
    QString query;        // only articles that it finds something in (search/query.h); empty: all
    QJsonObject settings; // as Format::writeSettings() declares
    std::optional<SplitOptions> split; // none: everything is one dataset
    bool strict = false;               // refuse when the format cannot hold everything
    std::optional<bool> card; // a dataset card and a manifest; none: where there is a folder or archive
    qint64 blindFor = 0;      // SetFilter's; of this run alone
    bool replace = false;     // of the place: an export that is there already may go

    bool operator==(const ExportOptions &) const = default;
};

// "all", "with-work", "without-work".
[[nodiscard]] QString wordFor(ExportOptions::Articles articles);
[[nodiscard]] std::optional<ExportOptions::Articles> articlesFrom(QStringView word);

// What is not as usual, without the place.
[[nodiscard]] QJsonObject toJson(const ExportOptions &options);
// Refuses what this Galley does not know, with all that is wrong in the message. Whether formats, names and
// settings exist is seen when it is run.
[[nodiscard]] Result<ExportOptions> exportOptionsFrom(const QJsonObject &json);

} // namespace Galley
