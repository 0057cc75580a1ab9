#include "inspector/inspector.h"

#include "annotation/edits.h"
#include "common/emptystate.h"
#include "inspector/attributeform.h"
#include "inspector/fieldpanel.h"
#include "inspector/relationpanel.h"
#include "inspector/spanpanel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace Galley {

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
    , m_pages(new QWidget(this))
    , m_empty(new EmptyState(m_pages))
    , m_fields(new FieldPanel(m_pages))
    , m_span(new SpanPanel(m_pages))
{
    m_empty->setText(tr("No article is open"), tr("Choose one in the queue."));
    auto *const layout = new QVBoxLayout(m_pages);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_span)})
        layout->addWidget(page);
    setWidget(m_pages);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    connect(m_fields, &FieldPanel::edited, this, [this](const QString &field, const QJsonValue &value) {
        if (m_session)
            apply(Edits::setField(m_session->set(), field, value));
    });
    connectSpan();
    connectRelations();
    refresh();
}

void Inspector::connectSpan()
{
    connect(m_span, &SpanPanel::attributeEdited, this, [this](const QString &id, const QJsonValue &value) {
        if (const Span *const span = editable())
            apply(Edits::setAttribute(m_session->set(), span->id, id, value));
    });
    connect(m_span, &SpanPanel::noteEdited, this, [this](const QString &note) {
        if (const Span *const span = editable())
            apply(Edits::setNote(m_session->set(), span->id, note));
    });
    connect(m_span, &SpanPanel::certaintyEdited, this, [this](std::optional<double> certainty) {
        if (const Span *const span = editable())
            apply(Edits::setCertainty(m_session->set(), span->id, certainty));
    });
    connect(m_span, &SpanPanel::relabelled, this, [this](const QString &label) {
        if (const Span *const span = editable(); span && span->label != label)
            apply(Edits::relabel(m_session->set(), span->id, span->layer, label));
    });
    connect(m_span, &SpanPanel::removeRequested, this, [this] {
        if (const Span *const span = editable())
            apply(Edits::remove(m_session->set(), span->id));
    });
}

void Inspector::connectRelations()
{
    RelationPanel *const relations = m_span->relations();
    connect(relations, &RelationPanel::jumpRequested, this, &Inspector::jumpRequested);
    connect(relations, &RelationPanel::startRequested, this, &Inspector::relationRequested);
    connect(relations, &RelationPanel::removeRequested, this, [this](RelationId id) {
        if (editable())
            apply(Edits::unrelate(m_session->set(), id));
    });
    connect(relations, &RelationPanel::attributeEdited, this,
            [this](RelationId id, const QString &attribute, const QJsonValue &value) {
                if (editable())
                    apply(Edits::setRelationAttribute(m_session->set(), id, attribute, value));
            });
}

void Inspector::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_focused = 0;
    if (m_session) {
        connect(m_session, &Session::changed, this, &Inspector::onChanged);
        connect(m_session, &Session::notSaved, this, &Inspector::refresh);
    }
    refresh();
}

void Inspector::setSpan(SpanId span)
{
    if (span == m_focused)
        return;
    m_focused = span;
    refresh();
    verticalScrollBar()->setValue(0);
}

void Inspector::commitPending()
{
    if (QWidget *const inside = focusWidget(); inside && isAncestorOf(inside) && inside->hasFocus())
        inside->clearFocus();
    m_span->commitPending();
}

void Inspector::focusForm()
{
    if (m_focused != 0)
        m_span->focusFirst();
    else
        m_fields->form()->focusFirst();
}

const Span *Inspector::editable() const
{
    if (!m_session || m_session->isReadOnly() || m_session->isStale())
        return nullptr;
    return m_session->set().span(m_span->span());
}

void Inspector::apply(const Edit &edit)
{
    if (const Result<void> done = m_session->apply(edit); !done) {
        Q_EMIT refused(done.error().message);
        refresh(); // the form shows what is, not what was refused
    }
}

void Inspector::onChanged(const Session::Touched &)
{
    refresh();
}

void Inspector::refresh()
{
    const Span *const span = m_session ? m_session->set().span(m_focused) : nullptr;
    m_empty->setVisible(!m_session);
    m_fields->setVisible(m_session && !span);
    m_span->setVisible(span);
    if (span)
        m_span->show(*m_session, m_focused);
    else if (m_session)
        m_fields->show(*m_session);
}

} // namespace Galley
