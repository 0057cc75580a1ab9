#include "review/reviewfocus.h"

#include "review/reviewdesk.h"

namespace Galley {

const ReviewArticle *ReviewFocus::article() const
{
    return desk ? desk->article() : nullptr;
}

const AnnotationSet *ReviewFocus::gold() const
{
    const Session *const session = desk ? desk->session() : nullptr;
    return session ? &session->set() : nullptr;
}

} // namespace Galley
