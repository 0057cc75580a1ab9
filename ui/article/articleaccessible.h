#pragma once

namespace Galley {

// Lets screen readers read an article view: its text, caret and selection, and the spans at a place as
// attributes of the text. Once per program is enough; more do nothing.
//
// A span says so in three ways, because clients differ in what reaches them:
// - attributes of the text, by IAccessible2: "mark:true", "annotation:" with the labels, and how marked text
//   looks, "background-color" and "text-underline-type". Over AT-SPI, Qt 6.8 passes on the looks alone.
// - the description of the view is the spans at the caret, with their labels and quotes, and a client is told
//   when it changes. The name is the article's title.
// - attributes of the view: "annotation", the same labels, and "annotations", how many (Qt 6.8).
void installArticleAccessible();

} // namespace Galley
