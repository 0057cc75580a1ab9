#include "storage/spanreader.h"

#include "storage/rowjson.h"

namespace Galley {

namespace {

constexpr qsizetype MostShared = 10'000; // forms; else a project of unique values would be held in memory

} // namespace

QByteArray spanColumns()
{
    return "p.id, p.label_id, p.begins, p.ends, p.segments, p.quote, p.attributes, p.note, p.certainty, "
           "p.external_id, p.active_ms";
}

QByteArray relationColumns()
{
    return "r.id, r.type, r.from_span, r.to_span, r.attributes, r.external_id";
}

Result<QJsonObject> SharedObjects::parse(QByteArrayView json)
{
    const auto known = m_objects.constFind(QByteArray::fromRawData(json.data(), json.size()));
    if (known != m_objects.cend())
        return *known;
    auto object = objectFromColumn(json);
    if (object && m_objects.size() < MostShared)
        m_objects.insert(json.toByteArray(), *object);
    return object;
}

Result<Span> SpanReader::read(const Statement &row)
{
    const auto label = m_labels.name(row.integer(1));
    if (!label)
        return std::unexpected(label.error());
    Span span{.id = row.integer(0), .layer = label->layer, .label = label->label, .quote = row.string(5)};
    if (row.isNull(4)) {
        span.segments.append({row.integer(2), row.integer(3)});
    } else if (auto segments = segmentsFromColumn(row.bytes(4))) {
        span.segments = std::move(*segments);
    } else {
        return std::unexpected(std::move(segments).error());
    }
    if (!row.isNull(6)) {
        auto attributes = m_attributes.parse(row.bytes(6));
        if (!attributes)
            return std::unexpected(std::move(attributes).error());
        span.attributes = std::move(*attributes);
    }
    if (!row.isNull(7))
        span.note = row.string(7);
    if (!row.isNull(8))
        span.certainty = row.real(8);
    if (!row.isNull(9))
        span.externalId = row.string(9);
    span.activeMs = row.integer(10);
    return span;
}

Result<Relation> RelationReader::read(const Statement &row)
{
    Relation relation{
        .id = row.integer(0), .type = row.string(1), .from = row.integer(2), .to = row.integer(3)};
    if (!row.isNull(4)) {
        auto attributes = m_attributes.parse(row.bytes(4));
        if (!attributes)
            return std::unexpected(std::move(attributes).error());
        relation.attributes = std::move(*attributes);
    }
    if (!row.isNull(5))
        relation.externalId = row.string(5);
    return relation;
}

} // namespace Galley
