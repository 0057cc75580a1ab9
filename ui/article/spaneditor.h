#pragma once

#include "annotation/session.h"

#include <QPointer>

namespace Galley {

// What an annotator does to spans, as edits of the session. Whatever is not done says why through refused.
class SpanEditor : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setSession(Session *session) { m_session = session; } // not owned

    [[nodiscard]] Session *session() const { return m_session; }

    // Marks a stretch, or the word at a caret when it is empty, as the layer snaps; where there is no word, a place
    // without width if the layer has such spans. Exactly: to whole graphemes, whatever the layer snaps to. The new
    // span, or the one that is there already with the same label; 0 when refused.
    SpanId mark(Range range, const QString &layer, const QString &label, bool exactly = false);
    SpanId repeat(Range range, bool exactly = false); // with the label of the last mark
    bool remove(SpanId span);
    // Moves the begin (or the end) of a span's first (last) segment by a step, as the layer snaps.
    bool moveBoundary(SpanId span, bool isEnd, bool forward, bool byToken);
    bool relate(const QString &type, SpanId from, SpanId to);

Q_SIGNALS:
    void refused(const QString &message);

private:
    bool apply(Edit edit);
    bool refuse(const QString &message);
    [[nodiscard]] SpanId existing(Range range, const QString &layer, const QString &label) const;
    [[nodiscard]] bool mayEdit();

    QPointer<Session> m_session;
    QString m_lastLayer;
    QString m_lastLabel;
};

} // namespace Galley
