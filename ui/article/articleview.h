#pragma once

#include "annotation/session.h"
#include "labels/labelkeys.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <memory>

namespace Galley {

// One article with its spans: read with a real caret, marked by keyboard or mouse. Everything that is done
// goes through the session; offsets are code points.
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    // Not owned; may be destroyed while shown. Null shows nothing.
    void setSession(Session *session);
    [[nodiscard]] Session *session() const;
    void setLabelKeys(const LabelKeys &keys);

    [[nodiscard]] qsizetype caret() const;
    [[nodiscard]] Range selection() const; // empty at the caret when nothing is selected
    void setCaret(qsizetype offset);
    void select(Range range); // the caret ends up at its end
    [[nodiscard]] SpanId focusedSpan() const;
    void setFocusedSpan(SpanId id); // 0: none; else it scrolls into view

    // Marks the selection or the word at the caret, as the label's key does.
    void mark(const QString &layer, const QString &label);
    void repeatLabel();
    void removeFocused();
    void startRelation(const QString &type = {}); // empty: the one that fits, or asks

    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const;

Q_SIGNALS:
    void caretMoved(qsizetype offset);
    void selectionChanged();
    void spanFocused(Galley::SpanId id);
    void attributesRequested(Galley::SpanId id);
    void refused(const QString &message); // why an edit was not made
    void hint(const QString &message);    // what the focused thing is, what keys do; empty: nothing to say
    void zoomChanged(qreal zoom);

private:
    QPointer<Session> m_session;
    Range m_selection;
    SpanId m_focused = 0;
    qreal m_zoom = 1.0;
};

} // namespace Galley
