#pragma once

#include "storage/samples.h"

// The content of the project files in tests/data/storage, one for each version of the layout. A file is made
// once, by makefixture as it was when that version was the newest, and never again; what this says of the
// content holds for all.
namespace Samples::Fixture {

inline QList<Edit> edits(const ArticleText &text)
{
    AnnotationSet set(1, 1, ann());
    QList<Edit> edits;
    const auto add = [&](const Edit &edit) {
        must(set.apply(edit));
        edits.append(edit);
    };
    add(Edits::mark(set, text, u"actor"_s, u"army"_s, {{0, 5}, {8, 12}}, {{u"name"_s, u"Niger"_s}}));
    add(Edits::mark(set, text, u"claim"_s, u"fact"_s, {{0, 51}}));
    add(Edits::mark(set, text, u"actor"_s, u"state"_s, {{23, 32}}));
    add(Edits::relate(set, u"meets"_s, 1, 3));
    add(Edits::setNote(set, 2, u"Who says so?"_s));
    add(Edits::setField(set, u"topic"_s, u"diplomacy"_s));
    add(Edits::remove(set, 2));
    add(Edits::setState(set, SetState::Done));
    return edits;
}

inline AnnotationSet importedSet(ArticleId article, const ArticleText &text)
{
    Span span = Samples::span(1, text, {{0, 5}});
    span.certainty = 0.5;
    span.externalId = u"T1"_s;
    return must(AnnotationSet::fromParts(0, article, {.name = u"tagger"_s, .kind = Annotator::Kind::Model},
                                         SetState::InProgress, {span}, {}, {{u"topic"_s, u"war"_s}}));
}

} // namespace Samples::Fixture
