#pragma once

#include "exchange/groups.h"
#include "text/error.h"

#include <QJsonObject>
#include <QList>

namespace Galley {

struct SplitPart
{
    QString name;     // "train"; a file's name, too
    double share = 0; // of all articles; those of all parts are 1

    bool operator==(const SplitPart &) const = default;
};

// How a dataset is split.
struct SplitOptions
{
    enum class By {
        Hash,   // of the article's id: an article stays where it is while the project grows
        Labels, // each label is spread over the parts as the articles are
        Date,   // the oldest in the first part, the newest in the last
    };

    QList<SplitPart> parts;
    By by = By::Hash;
    bool sources = false;   // articles of one source stay together
    bool duplicates = true; // near duplicates stay together; versions of an article always do
    qint64 seed = 0;        // of what chance decides

    bool operator==(const SplitOptions &) const = default;
};

// "hash", "labels", "date".
[[nodiscard]] QString wordFor(SplitOptions::By by);
[[nodiscard]] std::optional<SplitOptions::By> splitByFrom(QStringView word);

// "80,10,10" (train, dev, test; two are train and test) or "train=80,dev=10,test=10", in any unit.
[[nodiscard]] Result<QList<SplitPart>> splitPartsFrom(const QString &text);

[[nodiscard]] QJsonObject toJson(const SplitOptions &options);
[[nodiscard]] Result<SplitOptions> splitOptionsFrom(const QJsonObject &json);

// What deciding wants to know of an article.
struct SplitItem
{
    static constexpr qint32 NoDay = -1;

    struct Label
    {
        qint32 label = 0; // any number, the same for the same label
        qint32 count = 0;

        bool operator==(const Label &) const = default;
    };

    quint64 hash = 0;   // splitHash
    qint32 day = NoDay; // of publication, counted from anywhere
    std::vector<Label> labels;
};

// The same on every machine.
[[nodiscard]] quint64 splitHash(qint64 seed, const QString &externalId);

// The place of each item's part in parts; what a group has stays in one part. Items come in an order that the
// project alone decides (by external id), as equal hashes go by that. By labels, or with sources, whole
// groups are laid where most is missing; O(n log n).
[[nodiscard]] std::vector<quint8> assignParts(const std::vector<SplitItem> &items, const Groups &groups,
                                              const SplitOptions &options);

} // namespace Galley
