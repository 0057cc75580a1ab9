#include "review/handpanel.h"

#include "common/calmcombobox.h"
#include "inspector/attributeform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Galley {

HandPanel::HandPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_quote(new QLabel(this))
    , m_label(new CalmComboBox(this))
    , m_form(new AttributeForm(this))
{
    build();
    connect(m_label, &QComboBox::activated, this,
            [this] { Q_EMIT labelChosen(m_label->currentData().toString()); });
    connect(m_form, &AttributeForm::edited, this, &HandPanel::attributeEdited);
}

void HandPanel::build()
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setWordWrap(true);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_label->setAccessibleName(tr("Label"));
    m_label->setToolTip(tr("The label of the mark that is made by hand"));
    auto *const accept = new QPushButton(tr("&Accept (Enter)"), this);
    accept->setToolTip(tr("Take what is made by hand into gold"));
    auto *const cancel = new QPushButton(tr("Cancel (Esc)"), this);
    cancel->setToolTip(tr("Go back to the versions"));
    connect(accept, &QPushButton::clicked, this, &HandPanel::accepted);
    connect(cancel, &QPushButton::clicked, this, &HandPanel::cancelled);
    auto *const keys = new QLabel(
        tr("[ and ] choose an end, ← → move it, with Ctrl by word; Tab goes to the next mark, Delete "
           "takes it away."),
        this);
    keys->setWordWrap(true);
    keys->setForegroundRole(QPalette::PlaceholderText);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(accept);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_quote);
    layout->addWidget(m_label);
    layout->addWidget(m_form);
    layout->addWidget(keys);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void HandPanel::show(const HandDraft &draft, const SchemaSet &schemas)
{
    const Span &span = draft.current();
    const Layer *const layer = schemas.layer(span.layer);
    const int marks = int(draft.spans().size());
    m_title->setText(marks == 1 ? tr("By hand")
                                : tr("By hand: mark %1 of %2").arg(draft.currentNumber() + 1).arg(marks));
    m_quote->setText(draft.edge().isEnd ? tr("“%1|”").arg(span.quote) : tr("“|%1”").arg(span.quote));
    const QSignalBlocker blocker(m_label);
    m_label->clear();
    for (const Label &label : layer ? layer->labels : QList<Label>())
        m_label->addItem(label.name, label.id);
    m_label->setCurrentIndex(m_label->findData(span.label));
    m_form->setAttributes(layer ? layer->attributes : QList<Attribute>());
    m_form->setValues(span.label, span.attributes);
}

void HandPanel::focusLabel()
{
    m_label->setFocus(Qt::OtherFocusReason);
}

} // namespace Galley
