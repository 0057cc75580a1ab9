#pragma once

#include "annotation/span.h"
#include "storage/labelnames.h"

// Rows of spans and relations, read: of one set or of many. Layers, labels and attributes share what is the
// same.
namespace Galley {

// Of "span p", "relation r": what the readers want of a row, in their order.
[[nodiscard]] QByteArray spanColumns();
[[nodiscard]] QByteArray relationColumns();

// Many spans have the same attributes: each form is parsed once, and its object shared.
class SharedObjects
{
public:
    [[nodiscard]] Result<QJsonObject> parse(QByteArrayView json);

private:
    QHash<QByteArray, QJsonObject> m_objects;
};

class SpanReader
{
public:
    explicit SpanReader(Database &database)
        : m_labels(database)
    {}

    [[nodiscard]] Result<Span> read(const Statement &row);

private:
    LabelNames m_labels;
    SharedObjects m_attributes;
};

class RelationReader
{
public:
    [[nodiscard]] Result<Relation> read(const Statement &row);

private:
    SharedObjects m_attributes;
};

} // namespace Galley
