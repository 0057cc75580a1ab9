#pragma once

#include "api/schemaplugin.h"

#include <QObject>

// A small valid schema.
inline Galley::Schema demoSchema(const QString &id)
{
    Galley::Label label;
    label.id = QStringLiteral("thing");
    label.name = QStringLiteral("Thing");
    label.color = QStringLiteral("#2c61dd");
    Galley::Layer layer;
    layer.id = id;
    layer.name = QStringLiteral("Demo");
    layer.labels = {label};
    Galley::Schema schema;
    schema.id = id;
    schema.version = QStringLiteral("1.0.0");
    schema.name = QStringLiteral("Demo");
    schema.layers = {layer};
    return schema;
}
