#pragma once

#include "text/article.h"

#include <QList>
#include <QString>

namespace Galley {

// What is known of an article and has no place of its own in a CAS: its key and where it is in Galley.
struct ArticleField
{
    QString key;
    QString Article::*field;
};

[[nodiscard]] const QList<ArticleField> &articleFields();

// Keys of what is known of a set.
namespace SetKeys {
extern const QString Annotator;
extern const QString Kind;
extern const QString State;
extern const QString ActiveMs;
} // namespace SetKeys

} // namespace Galley
