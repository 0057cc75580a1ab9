#pragma once

#include "annotation/session.h"

#include <QPointer>
#include <QScrollArea>

namespace Galley {

class EmptyState;
class FieldPanel;
class SpanPanel;

// The focused span, or the article where none has the focus, as a form that edits through the session.
class Inspector : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    void setSession(Session *session); // not owned
    void setSpan(SpanId span);         // 0: none
    void commitPending();              // hands on what is typed but not left yet
    void focusForm();                  // the first field that wants a value

    [[nodiscard]] SpanPanel *spanPanel() const { return m_span; }

    [[nodiscard]] FieldPanel *fieldPanel() const { return m_fields; }

Q_SIGNALS:
    void jumpRequested(Galley::SpanId span);
    void relationRequested(const QString &type);
    void refused(const QString &message);

private:
    void connectSpan();
    void connectRelations();
    void apply(const Edit &edit);
    void onChanged(const Session::Touched &touched);
    void refresh();
    // The span that the form shows, while it can be edited; null else.
    [[nodiscard]] const Span *editable() const;

    QPointer<Session> m_session;
    SpanId m_focused = 0;
    QWidget *m_pages;
    EmptyState *m_empty;
    FieldPanel *m_fields;
    SpanPanel *m_span;
};

} // namespace Galley
