#pragma once

#include "annotation/session.h"

namespace Galley {

class ArticleView;

// What the spans at a place are, innermost first: "Armed forces: “the army”; State: “Mali”". Empty: none.
[[nodiscard]] QString wordsForSpansAt(const ArticleView &view, qsizetype offset);

// What an edit did to spans: "Marked as Armed forces: “the army”". Empty when it touched none.
[[nodiscard]] QString wordsForEdit(const Session::Touched &touched, const Session &session);

// Tells screen readers what happens in an article view. Costs nothing while none listens.
class ArticleSpeech
{
public:
    explicit ArticleSpeech(ArticleView *view)
        : m_view(view)
    {}

    void articleChanged();
    void caretMoved();
    void selectionChanged();
    void spansChanged(const Session::Touched &touched);

private:
    void tellDescription();

    ArticleView *m_view;
    QString m_told; // of the spans at the caret
};

} // namespace Galley
