#pragma once

#include "schema/schema.h"

// Two versions of a schema that only its changes tell apart.
namespace MigrationSamples {

using namespace Galley;
using namespace Qt::StringLiterals;

inline Label label(const QString &id, const QString &name)
{
    return {.id = id, .name = name, .color = u"#123456"_s};
}

// Actors with a side, who lead and meet; places.
inline Schema before()
{
    return {.id = u"events"_s,
            .version = u"1.0.0"_s,
            .name = u"Events"_s,
            .layers = {{.id = u"actor"_s,
                        .name = u"Actor"_s,
                        .labels = {label(u"state"_s, u"State"_s), label(u"army"_s, u"Army"_s),
                                   label(u"rebels"_s, u"Rebels"_s)},
                        .attributes = {{.id = u"side"_s,
                                        .name = u"Side"_s,
                                        .kind = Attribute::Kind::OneOf,
                                        .options = {{u"red"_s, u"Red"_s, {}}, {u"blue"_s, u"Blue"_s, {}}}}},
                        .relations = {{.id = u"meets"_s,
                                       .name = u"meets"_s,
                                       .from = {{u"actor"_s, {}}},
                                       .to = {{u"actor"_s, {}}}},
                                      {.id = u"leads"_s,
                                       .name = u"leads"_s,
                                       .from = {{u"actor"_s, u"state"_s}},
                                       .to = {{u"actor"_s, u"army"_s}}}}},
                       {.id = u"place"_s,
                        .name = u"Place"_s,
                        .labels = {label(u"city"_s, u"City"_s)},
                        .overlap = false}},
            .fields = {{.id = u"topic"_s, .name = u"Topic"_s}}};
}

// The next version, so far the same.
inline Schema next()
{
    Schema schema = before();
    schema.version = u"2.0.0"_s;
    return schema;
}

} // namespace MigrationSamples
