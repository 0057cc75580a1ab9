#pragma once

#include "exchange/importcontext.h"

namespace Galley {

// Takes the work in a document into the project.
class SetIntake
{
public:
    explicit SetIntake(ImportContext &context)
        : m_context(context)
    {}

    [[nodiscard]] Result<void> begin(); // reads the annotators
    [[nodiscard]] Result<void> take(const Document &document, const TakenArticle &article);
    // Only reports what would be wrong.
    void check(const Document &document);

private:
    [[nodiscard]] bool isOneOwner(const Document &document);
    [[nodiscard]] Result<void> readKnown(ArticleId article);
    [[nodiscard]] Result<void> takeSet(const IncomingSet &incoming, const Document &document,
                                       ArticleId article);
    // The set as it is to be in the project; nothing: it cannot be taken, or there is nothing in it.
    [[nodiscard]] std::optional<AnnotationSet> made(const IncomingSet &incoming, const Document &document);
    // The set's annotator, by the options or the file; no name when the set cannot be taken.
    [[nodiscard]] Annotator annotatorOf(const IncomingSet &incoming, const Document &document);
    // Whether the annotator has no work on the article yet; reports other work.
    [[nodiscard]] bool isNew(const AnnotationSet &set, const Place &place);
    [[nodiscard]] Result<void> add(const AnnotationSet &set, const SpanTimes &times, const QString &action);
    [[nodiscard]] Result<void> carryOver(const Document &document, const TakenArticle &article);

    ImportContext &m_context;
    QHash<QString, Annotator::Kind> m_annotators;
    QHash<QString, IncomingSet> m_sets; // of the article at hand, by annotator
};

} // namespace Galley
