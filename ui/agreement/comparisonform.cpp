#include "agreement/comparisonform.h"

#include "common/calmcombobox.h"
#include "text/listed.h"

#include <QCheckBox>
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
    , m_names(new QMenu(tr("&Annotators"), this))
    , m_measure(new CalmComboBox(this))
    , m_gamma(new QCheckBox(tr("with &γ"), this))
{
    build();
    setSchemas({});
    nameAnnotators();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ComparisonForm::choiceChanged);
    connect(m_gamma, &QCheckBox::toggled, this, &ComparisonForm::choiceChanged);
    for (const QComboBox *box : {m_layer, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, &ComparisonForm::viewChanged);
}

void ComparisonForm::build()
{
    m_measure->setMinimumContentsLength(18);
    m_annotators->setMenu(m_names);
    m_annotators->setPopupMode(QToolButton::InstantPopup);
    m_annotators->setFocusPolicy(Qt::StrongFocus);
    m_names->setToolTipsVisible(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const QList<std::tuple<QString, QWidget *, QString>> rows{
        {tr("&Unit"), m_unit, tr("What is compared: marks, their tokens, relations, attributes or fields")},
        {tr("&Annotators"), m_annotators, tr("Who is compared; at least two")},
        {tr("&Layer"), m_layer, tr("The layer that the pictures show")},
        {tr("&Measure"), m_measure, tr("What the pictures show; “All numbers” has every measure")}};
    for (const auto &[name, field, explanation] : rows) {
        auto *const label = new QLabel(name, this);
        label->setBuddy(field);
        field->setToolTip(explanation);
        field->setAccessibleName(QString(name).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(field);
    }
    m_gamma->setToolTip(tr("Align the annotators’ marks as well as can be, too; takes longer"));
    layout->addWidget(m_gamma);
}

void ComparisonForm::setSchemas(const SchemaSet &schemas)
{
    const QSignalBlocker unitBlocker(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("Marks"), u"span"_s);
    m_unit->addItem(tr("Tokens"), u"token"_s);
    m_unit->addItem(tr("Relations"), u"relation"_s);
    QStringList seen;
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
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
                                                 : listedAll(names));
    m_annotators->setAccessibleDescription(listedAll(names));
    m_annotators->setEnabled(!m_names->isEmpty());
}

void ComparisonForm::fill(QComboBox *box, const QList<NamedChoice> &choices, const QString &atFirst)
{
    const QVariant before = box->count() > 0 ? box->currentData() : QVariant(atFirst);
    const QSignalBlocker blocker(box);
    box->clear();
    for (const NamedChoice &each : choices)
        box->addItem(each.name, each.value);
    box->setCurrentIndex(std::max(0, box->findData(before)));
    box->setEnabled(!choices.isEmpty());
}

void ComparisonForm::setLayers(const QList<NamedChoice> &layers)
{
    fill(m_layer, layers, {});
}

void ComparisonForm::setMeasures(const QList<NamedChoice> &measures, const QString &atFirst)
{
    fill(m_measure, measures, atFirst);
}

void ComparisonForm::showLayer(const QString &layer)
{
    m_layer->setCurrentIndex(std::max(0, m_layer->findData(layer)));
}

ComparisonChoice ComparisonForm::choice() const
{
    return {m_unit->currentData().toString(), ticked(), m_gamma->isChecked()};
}

QString ComparisonForm::layer() const
{
    return m_layer->currentData().toString();
}

QString ComparisonForm::measure() const
{
    return m_measure->currentData().toString();
}

} // namespace Galley
