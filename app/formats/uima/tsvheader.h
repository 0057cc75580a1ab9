#pragma once

#include "formats/uima/typesystem.h"
#include "text/error.h"

namespace Galley::Tsv {

struct Column
{
    enum class Form {
        Mark,   // only that there is an annotation
        Plain,  // a feature's value
        Role,   // the roles of a slot feature
        Target, // and what they lead to
        Source, // where a relation comes from
        Link,   // the place of a link in its chain
    };

    Form form = Form::Plain;
    QString feature = {};
    QString type = {}; // of links in Role, of annotations in Target and Source
};

struct Layer
{
    enum class Kind { Span, Chain, Relation };

    Kind kind = Kind::Span;
    QString type;
    QList<Column> columns;
};

struct Header
{
    int minorVersion = 3; // of 3
    QList<Layer> layers;

    [[nodiscard]] qsizetype columns() const; // of all layers

    // The types that the layers are of: every plain feature a string.
    [[nodiscard]] TypeSystem types() const;
};

// "#FORMAT=WebAnno TSV 3.2": its minor version.
[[nodiscard]] Result<int> versionFrom(const QString &line);
// "#T_SP=…", "#T_CH=…" and "#T_RL=…"; nothing: the line declares no layer.
[[nodiscard]] std::optional<Layer> layerFrom(const QString &line);

} // namespace Galley::Tsv
