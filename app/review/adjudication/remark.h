#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

// Something about an article that its reviewer has to know, and that keeps nothing from going on.
struct ReviewRemark
{
    enum class Kind {
        OneAnnotator, // nobody to compare with
        NotBegun,     // an annotator has opened the article and done nothing: left out
        Unfinished,   // an annotator is not done yet
        EmptySet,     // an annotator is done, and has marked nothing
        OtherVersion, // an annotator has worked on another version of the article
        LabelGone,    // a label that no schema of the project has any more: it cannot go into gold
    };

    Kind kind = Kind::OneAnnotator;
    QString annotator = {};
    QString subject = {}; // of OtherVersion its external id; of LabelGone "layer/label"

    bool operator==(const ReviewRemark &) const = default;
};

// For the user, one sentence.
[[nodiscard]] QString textOf(const ReviewRemark &remark);
// "one-annotator", …
[[nodiscard]] QString wordFor(ReviewRemark::Kind kind);

} // namespace Galley
