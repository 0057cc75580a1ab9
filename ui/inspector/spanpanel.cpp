#include "inspector/spanpanel.h"

#include "common/icons.h"
#include "inspector/attributeform.h"
#include "inspector/noteedit.h"
#include "inspector/relationpanel.h"
#include "inspector/spanheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int unset = -1;

// Per cent in steps of five; below nought is "not set".
class CertaintyBox : public QSpinBox
{
public:
    explicit CertaintyBox(QWidget *parent)
        : QSpinBox(parent)
    {
        setRange(unset, 100);
        setSuffix(QSpinBox::tr(" %"));
        setKeyboardTracking(false);
    }

    void stepBy(int steps) override
    {
        if (value() == unset)
            setValue(steps > 0 ? 100 : unset);
        else
            setValue(value() == 0 && steps < 0 ? unset : std::max(0, value() + 5 * steps));
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

SpanPanel::SpanPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new SpanHeader(this))
    , m_form(new AttributeForm(this))
    , m_relations(new RelationPanel(this))
    , m_note(new NoteEdit(this))
{
    build();
    connect(m_header, &SpanHeader::relabelled, this, &SpanPanel::relabelled);
    connect(m_form, &AttributeForm::edited, this, &SpanPanel::attributeEdited);
    connect(m_note, &NoteEdit::edited, this, &SpanPanel::noteEdited);
    connect(m_certainty, &QSpinBox::valueChanged, this, [this](int percent) {
        Q_EMIT certaintyEdited(percent == unset ? std::nullopt : std::optional(percent / 100.0));
    });
}

void SpanPanel::build()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_form);
    layout->addWidget(m_relations);
    layout->addWidget(makeCertainty());
    setTabOrder(m_certainty, m_note);
    auto *const noteTitle = new QLabel(tr("Note"), this);
    noteTitle->setBuddy(m_note);
    auto *const note = new QVBoxLayout;
    note->setSpacing(3);
    note->addWidget(noteTitle);
    note->addWidget(m_note);
    layout->addLayout(note);
    auto *const remove = new QPushButton(themedIcon(u"remove"_s), tr("Remove this mark"), this);
    remove->setToolTip(tr("Remove the span with its relations (Delete in the text). Undo brings it back."));
    connect(remove, &QPushButton::clicked, this, &SpanPanel::removeRequested);
    layout->addWidget(remove, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

QWidget *SpanPanel::makeCertainty()
{
    auto *const row = new QWidget(this);
    m_certainty = new CertaintyBox(row);
    m_certainty->setSpecialValueText(tr("Not set"));
    m_certainty->setAccessibleName(tr("Certainty in per cent"));
    auto *const title = new QLabel(tr("Sure of this mark?"), row);
    title->setBuddy(m_certainty);
    title->setToolTip(tr("How sure you are of this mark. It is exported with it."));
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title, 1);
    layout->addWidget(m_certainty);
    return row;
}

void SpanPanel::show(const Session &session, SpanId id)
{
    const Span *const found = session.set().span(id);
    if (!found)
        return;
    if (id != m_span)
        commitPending();
    const Span span = *session.set().span(id);
    m_span = id;
    const Layer *const layer = session.schemas().layer(span.layer);
    m_header->show(span, session.schemas());
    m_session = &session;
    m_form->setAttributes(layer ? layer->attributes : QList<Attribute>(),
                          [this](const QString &attribute) { return namesFor(attribute); });
    m_form->setValues(span.label, span.attributes);
    m_form->setVisible(!m_form->isEmpty());
    showCertainty(span.certainty);
    m_note->setNote(span.note);
    m_relations->show(session.set(), session.schemas(), span);
    setEnabled(!session.isReadOnly() && !session.isStale());
}

void SpanPanel::showCertainty(std::optional<double> certainty)
{
    const QSignalBlocker blocker(m_certainty);
    m_certainty->setValue(certainty ? int(std::lround(*certainty * 100)) : unset);
}

void SpanPanel::commitPending()
{
    m_note->commit();
}

void SpanPanel::focusFirst()
{
    if (m_form->isEmpty())
        m_note->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

// The open set counts twice where it is stored already, which is right: it is nearest.
QStringList SpanPanel::namesFor(const QString &attribute) const
{
    const Span *const span = m_session ? m_session->set().span(m_span) : nullptr;
    if (!span)
        return {};
    QList<NameUse> uses = knownNames(m_session->set(), span->layer, attribute);
    if (m_projectNames)
        uses += m_projectNames(span->layer, attribute);
    return rankNames(uses, span->quote);
}

QList<NameUse> knownNames(const AnnotationSet &set, const QString &layer, const QString &attribute)
{
    QList<NameUse> uses;
    for (const Span &span : set.spans()) {
        const QString name = span.layer == layer ? span.attributes.value(attribute).toString() : QString();
        if (!name.isEmpty())
            uses.append({name, span.quote, 1});
    }
    return uses;
}

} // namespace Galley
