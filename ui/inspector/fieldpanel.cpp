#include "inspector/fieldpanel.h"

#include "common/bidi.h"
#include "common/words.h"
#include "inspector/attributeform.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

FieldPanel::FieldPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_form(new AttributeForm(this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_facts, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_title, m_facts})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("Click a mark in the text to see and change what is said about it here."));
    connect(m_form, &AttributeForm::edited, this, &FieldPanel::edited);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_form);
    layout->addWidget(m_hint);
    layout->addStretch(1);
}

void FieldPanel::show(const Session &session)
{
    showFacts(session.article(), session.set());
    QList<Attribute> fields;
    for (const Schema &schema : session.schemas().schemas())
        fields += schema.fields;
    m_form->setAttributes(fields);
    m_form->setValues({}, session.set().fields());
    m_form->setVisible(!m_form->isEmpty());
    m_form->setEnabled(!session.isReadOnly() && !session.isStale());
}

void FieldPanel::showFacts(const Article &article, const AnnotationSet &set)
{
    m_title->setText(article.title.isEmpty() ? article.externalId : article.title);
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2").arg(name, value));
    };
    add(tr("State"), stateName(set.state()));
    add(tr("Marks"), QLocale().toString(set.spanCount()));
    add(tr("Relations"), set.relationCount() == 0 ? QString() : QLocale().toString(set.relationCount()));
    add(tr("Published"), isolated(article.published));
    add(tr("Source"), article.source);
    add(tr("Byline"), article.byline);
    add(tr("Dateline"), article.dateline);
    add(tr("Language"), article.language);
    add(tr("Characters"), QLocale().toString(article.text.length()));
    m_facts->setText(lines.join(u'\n'));
}

} // namespace Galley
