#pragma once

#include "text/articletext.h"

namespace Galley {

using ArticleId = qint64; // of one project

// An article and what is known of it. Empty strings are "not known".
struct Article
{
    ArticleId id = 0;   // 0 until stored
    QString externalId; // unique in a project; what exports call "id"
    QString title;
    QString language;  // BCP 47
    QString published; // ISO 8601 date, or date and time
    QString source;
    QString byline;
    QString dateline;
    QString url;
    QString version;    // as the publisher counts or dates it
    QString embargoed;  // ISO 8601 date and time until which it must not be published
    QString licence;    // SPDX, or what the source says
    QString supersedes; // external id of the version of it before this one
    QString encoding;   // of the file it came from; "UTF-8-BOM" tells of a byte order mark left out
    ArticleText text;
    QString sha256; // of the text, as ArticleText::sha256()

    bool operator==(const Article &) const = default;
};

} // namespace Galley
