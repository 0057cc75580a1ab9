#pragma once

#include "text/articletext.h"

namespace Galley {

struct GoldSpan
{
    QString label;
    QList<Range> segments;

    bool operator==(const GoldSpan &) const = default;
};

struct GoldArticle
{
    ArticleText text;
    QList<GoldSpan> spans; // by place, longer first; none twice
};

struct GoldCorpus
{
    QString name;
    QList<GoldArticle> articles;
};

// The corpora with spans of a folder laid out as CONTRIBUTING.md says; those that are not there are left out,
// as are spans that their own file contradicts.
[[nodiscard]] QList<GoldCorpus> goldCorpora(const QString &folder);

} // namespace Galley
