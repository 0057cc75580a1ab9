#pragma once

#include "article/articleview.h"

#include <QSignalSpy>

namespace Galley {

// A shown article view on a session of its own, with schemas of four layers: actor (labels state, key 1, and
// army, key 2), equipment (aircraft, key q; relation "supplied-by" and "operated-by" to actors) flat (one
// label, key z; no overlap), and point (label here, key p; zero width allowed).
class ViewFixture : public EditSink
{
public:
    explicit ViewFixture(const QString &text, bool readOnly = false);
    ~ViewFixture();

    std::unique_ptr<Session> session;
    ArticleView view;

    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1);
    void type(const QString &keys);
    void click(qsizetype offset, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QPoint pointOf(qsizetype offset) const; // left half of the character, in the viewport
    [[nodiscard]] QStringList quotes() const;             // of all spans, by place, as "label:quote"
    [[nodiscard]] SpanId add(const QString &layer, const QString &label, Range range);

    [[nodiscard]] const Span *span(SpanId id) const { return session->set().span(id); }

private:
    void submit(SetId, const JournalEntry &) override {} // kept nowhere
};

} // namespace Galley
