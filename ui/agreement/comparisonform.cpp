#include "agreement/comparisonform.h"

#include "common/calmcombobox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

ComparisonForm::ComparisonForm(QWidget *parent)
    : QWidget(parent)
    , m_unit(new CalmComboBox(this))
    , m_layer(new CalmComboBox(this))
    , m_annotators(new QToolButton(this))
    , m_names(new QMenu(this))
    , m_measure(new CalmComboBox(this))
{
    build();
    setSchemas({});
    nameAnnotators();
    for (const QComboBox *box : {m_unit, m_layer})
        connect(box, &QComboBox::currentIndexChanged, this, &ComparisonForm::choiceChanged);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ComparisonForm::measureChanged);
}

void ComparisonForm::build()
{
    m_annotators->setMenu(m_names);
    m_annotators->setPopupMode(QToolButton::InstantPopup);
    m_annotators->setFocusPolicy(Qt::StrongFocus);
    m_names->setToolTipsVisible(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const QList<std::tuple<QString, QWidget *, QString>> rows{
        {tr("&Unit"), m_unit, tr("What is compared: marks, their tokens, relations, attributes or fields")},
        {tr("&Layer"), m_layer, tr("Whose marks are compared: one layer's or all")},
        {tr("&Annotators"), m_annotators, tr("Who is compared; at least two")},
        {tr("&Measure"), m_measure, tr("What the pictures show; “All numbers” has every measure")}};
    for (const auto &[name, field, explanation] : rows) {
        auto *const label = new QLabel(name, this);
        label->setBuddy(field);
        field->setToolTip(explanation);
        field->setAccessibleName(QString(name).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(field);
    }
}

void ComparisonForm::setSchemas(const SchemaSet &schemas)
{
    const QSignalBlocker unitBlocker(m_unit);
    const QSignalBlocker layerBlocker(m_layer);
    m_unit->clear();
    m_layer->clear();
    m_unit->addItem(tr("Marks"), u"span"_s);
    m_unit->addItem(tr("Tokens"), u"token"_s);
    m_unit->addItem(tr("Relations"), u"relation"_s);
    m_layer->addItem(tr("All layers"), QString());
    QStringList seen;
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            m_layer->addItem(layer.name.isEmpty() ? layer.id : layer.name, layer.id);
            for (const Attribute &attribute : layer.attributes) {
                if (!seen.contains(attribute.id))
                    m_unit->addItem(tr("Attribute: %1").arg(attribute.name),
                                    QString("attribute:"_L1 + attribute.id));
                seen.append(attribute.id);
            }
        }
    }
    for (const Schema &schema : schemas.schemas()) {
        for (const Attribute &field : schema.fields)
            m_unit->addItem(tr("Field: %1").arg(field.name), QString("field:"_L1 + field.id));
    }
}

QStringList ComparisonForm::ticked() const
{
    QStringList names;
    for (const QAction *action : m_names->actions()) {
        if (action->isChecked())
            names.append(action->data().toString());
    }
    return names;
}

void ComparisonForm::setAnnotators(const QStringList &names, const QStringList &tickedAtFirst)
{
    QStringList known;
    for (const QAction *action : m_names->actions())
        known.append(action->data().toString());
    const QStringList before = ticked();
    m_names->clear();
    for (const QString &name : names) {
        QAction *const action = m_names->addAction(QString(name).replace(u'&', "&&"_L1));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(known.contains(name) ? before.contains(name) : tickedAtFirst.contains(name));
        connect(action, &QAction::toggled, this, [this] {
            nameAnnotators();
            Q_EMIT choiceChanged();
        });
    }
    nameAnnotators();
}

void ComparisonForm::nameAnnotators()
{
    const QStringList names = ticked();
    m_annotators->setText(names.isEmpty()        ? tr("Nobody")
                              : names.size() > 2 ? tr("%n annotator(s)", nullptr, int(names.size()))
                                                 : names.join(u", "_s));
    m_annotators->setAccessibleDescription(names.join(u", "_s));
    m_annotators->setEnabled(!m_names->isEmpty());
}

void ComparisonForm::setMeasures(const QList<NamedChoice> &measures)
{
    const QString before = measure();
    const QSignalBlocker blocker(m_measure);
    m_measure->clear();
    for (const NamedChoice &each : measures)
        m_measure->addItem(each.name, each.value);
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(before)));
}

ComparisonChoice ComparisonForm::choice() const
{
    return {m_unit->currentData().toString(), m_layer->currentData().toString(), ticked()};
}

QString ComparisonForm::measure() const
{
    return m_measure->currentData().toString();
}

QString ComparisonForm::measureName() const
{
    return m_measure->currentText();
}

QString ComparisonForm::unitName() const
{
    return m_unit->currentText();
}

} // namespace Galley
