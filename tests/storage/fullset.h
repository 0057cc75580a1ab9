#pragma once

#include "storage/samples.h"

namespace Samples {

// With everything that a set can have but decisions.
inline AnnotationSet fullSet(ArticleId article, const ArticleText &text)
{
    Span first = span(1, text, {{0, 5}, {8, 12}});
    first.attributes = {{u"name"_s, u"Niger"_s}, {u"hedged"_s, true}, {u"count"_s, 2.5}};
    first.note = u"two pieces"_s;
    first.certainty = 0.25;
    first.activeMs = 4'500;
    first.externalId = u"T1"_s;
    const QList<Span> spans{first, span(2, text, {{8, 12}}), span(3, text, {{8, 12}}, u"claim"_s, u"fact"_s),
                            span(7, text, {{13, 14}})};
    const QList<Relation> relations{{.id = 4,
                                     .type = u"meets"_s,
                                     .from = 1,
                                     .to = 2,
                                     .attributes = {{u"where"_s, u"Chad"_s}},
                                     .externalId = u"R1"_s}};
    const QList<Comment> comments{{.id = 2,
                                   .span = 5, // which was removed
                                   .place = Range{13, 14},
                                   .author = u"rev"_s,
                                   .addressee = u"ann"_s,
                                   .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC),
                                   .text = u"Why?\n官方"_s,
                                   .resolved = true},
                                  {.id = 3, .author = u"ann"_s, .text = u"All of it."_s}};
    AnnotationSet set =
        must(AnnotationSet::fromParts(0, article, ann(), SetState::Done, spans, relations,
                                      {{u"topic"_s, u"war"_s}, {u"rank"_s, 3}}, 9, 6, 8, comments));
    set.activeMs = 252'000;
    return set;
}

} // namespace Samples
