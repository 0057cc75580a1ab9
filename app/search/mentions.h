#pragma once

#include "search/hit.h"
#include "search/pattern.h"
#include "storage/store.h"
#include "text/progress.h"

namespace Galley {

// What is to be marked everywhere, for whom.
struct MentionSpec
{
    PatternSpec pattern;
    QString layer;
    QString label;
    Annotator annotator; // with its id
    int context = 60;    // code points on each side
};

struct Mention
{
    // Only spans of the layer count: other layers do not stand in the way.
    enum class State {
        Unmarked,
        Marked,          // with this label
        MarkedOtherwise, // the same text, with another label; hit.label tells
        Overlapped,      // by a span of other extent; hit.label is that one's
    };

    Hit hit = {}; // set, span, layer and label: of the span that state is about
    State state = State::Unmarked;
    bool skipped = false; // remembered as not to be marked

    bool operator==(const Mention &) const = default;
};

// In an open article, by place; needs no store. skipped as Store::skips gives it. One pass over the text and
// O(log n) in the spans for each match.
[[nodiscard]] Result<QList<Mention>> mentionsIn(const Article &article, const AnnotationSet &set,
                                                const Pattern &pattern, const QString &layer,
                                                const QString &label, const QList<Skip> &skipped = {},
                                                int context = 60);

// In the whole corpus, article by article. As HitStream: blocks, on the thread of its store.
class MentionStream
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MentionStream>> open(Store &store, const MentionSpec &spec);
    ~MentionStream();

    // As HitStream::next.
    [[nodiscard]] Result<QList<Mention>> next(int atLeast, const KeepGoing &progress = {});

    [[nodiscard]] bool atEnd() const;
    // Why every article is read (the full-text index knows whole words only), translated; empty when it is
    // not so. A scan costs about 1 s per 100 MB of text.
    [[nodiscard]] QString scanReason() const;

private:
    struct State;
    MentionStream(Store &store, std::unique_ptr<State> state);
    [[nodiscard]] Result<QList<Mention>> mentionsOf(ArticleId id);

    Store &m_store;
    std::unique_ptr<State> m_state;
};

} // namespace Galley
