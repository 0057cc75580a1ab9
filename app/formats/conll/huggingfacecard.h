#pragma once

#include "formats/conll/huggingfacefiles.h"

#include <QSet>

namespace Galley {

// A column of tags, and what its numbers stand for.
struct TagColumn
{
    QString name;      // "ner_tags"
    QStringList names; // "O" first; the place is the number
};

// The YAML that tells the hub what lies where and of which types it is.
[[nodiscard]] QByteArray huggingFaceCard(const QList<HuggingFaceFiles::Configuration> &configurations,
                                         const QList<TagColumn> &columns, const QSet<QString> &languages);

} // namespace Galley
