#pragma once

#include "formats/document.h"

// What formats made of tokens have no place for, counted thing by thing.
namespace Galley {

// Whatever is known of an article beside its text and, with id, its id.
void countMetadata(const Article &article, bool id, Losses &losses);

// Whatever a set holds beside the spans' places and labels: attributes, notes, certainties, relations,
// fields, comments, times, its state and the kind of its annotator.
void countWork(const AnnotationSet &set, Losses &losses);

// Of that, what also articles with spans and relations do not hold: comments and times.
void countMoreWork(const AnnotationSet &set, Losses &losses);

// An article that is not written, because there is no work on it or no token in it.
void countArticle(const ExportDocument &document, Losses &losses);

} // namespace Galley
