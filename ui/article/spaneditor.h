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

    // Marks a stretch, or the word at a caret when it is empty, as the layer snaps; where there is no word, a
    // place without width if the layer has such spans. Exactly: to whole graphemes, whatever the layer snaps
    // to. The new span, or the one that is there already with the same label; 0 when refused.
    SpanId mark(Range range, const QString &layer, const QString &label, bool exactly = false);
    SpanId repeat(Range range, bool exactly = false); // with the label of the last mark

    // Layer and label of the last mark; empty before the first.
    [[nodiscard]] std::pair<QString, QString> lastLabel() const { return {m_lastLayer, m_lastLabel}; }

    void setLastLabel(const QString &layer, const QString &label);

    bool remove(SpanId span);
    bool resize(SpanId span, const QList<Range> &segments);
    // Adds a piece to a span, or the word at a caret, as mark takes it; one that meets others becomes one
    // with them.
    bool addSegment(SpanId span, Range piece, bool exactly = false);
    bool removeSegment(SpanId span, qsizetype offset); // the one that holds the offset
    bool relabel(SpanId span, const QString &layer, const QString &label);
    bool relate(const QString &type, SpanId from, SpanId to);

Q_SIGNALS:
    void refused(const QString &message);

private:
    bool apply(Edit edit);
    bool refuse(const QString &message);
    [[nodiscard]] SpanId existing(Range range, const QString &layer, const QString &label) const;
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] const Span *editable(SpanId span); // null: refused
    [[nodiscard]] Range placeOf(Range range, const Layer &layer, bool exactly) const;

    QPointer<Session> m_session;
    QString m_lastLayer;
    QString m_lastLabel;
};

} // namespace Galley
