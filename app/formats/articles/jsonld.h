#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

// What schema.org's vocabulary says of the article that a page is.
struct LinkedArticle
{
    bool found = false;
    QString headline;
    QString published;
    QString modified;
    QStringList authors;
    QString publisher;
    QString language;
    QString url;
    QString licence;
    QString dateline;
    QString body;
};

// The first article in the JSON-LD scripts of a page; what is no valid JSON is passed over.
[[nodiscard]] LinkedArticle linkedArticleOf(const QList<QByteArray> &scripts);

} // namespace Galley
