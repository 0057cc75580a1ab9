#pragma once

#include "review/nameveil.h"
#include "review/shownplace.h"

namespace Galley {

class ReviewDesk;

// What the parts of the review page look at together; the page changes it and tells them.
struct ReviewFocus
{
    ReviewDesk *desk = nullptr; // null: nothing to review
    NameVeil veil = {};
    ShownPlace place = {};
    QString readOnly = {}; // why; empty: it is not

    [[nodiscard]] const ReviewArticle *article() const; // null: none is shown
    [[nodiscard]] const AnnotationSet *gold() const;    // as the session has it; null: none
};

} // namespace Galley
