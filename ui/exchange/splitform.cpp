#include "exchange/splitform.h"

#include "common/calmcombobox.h"
#include "exchange/formparts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// As splitPartsFrom reads it, in percent.
QString textFor(const QList<SplitPart> &parts)
{
    QStringList words;
    for (const SplitPart &part : parts)
        words += u"%1=%2"_s.arg(part.name).arg(std::round(part.share * 10000) / 100);
    return words.join(u", "_s);
}

} // namespace

SplitForm::SplitForm(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("S&plit into parts for training and testing"), this))
    , m_details(new QWidget(this))
    , m_parts(new QLineEdit(u"train=80, dev=10, test=10"_s, m_details))
    , m_fault(makeFault(m_details))
    , m_by(new CalmComboBox(m_details))
    , m_sources(new QCheckBox(tr("Keep articles of one source together"), m_details))
    , m_duplicates(new QCheckBox(tr("Keep near duplicates together"), m_details))
    , m_seed(new QSpinBox(m_details))
{
    build();
    update();
    for (QCheckBox *box : {m_on, m_sources, m_duplicates})
        connect(box, &QCheckBox::toggled, this, &SplitForm::update);
    connect(m_parts, &QLineEdit::editingFinished, this, &SplitForm::update);
    connect(m_by, &QComboBox::currentIndexChanged, this, &SplitForm::update);
    connect(m_seed, &QSpinBox::valueChanged, this, &SplitForm::update);
}

void SplitForm::build()
{
    m_on->setToolTip(tr("The same project always gives the same parts"));
    m_parts->setAccessibleName(tr("Parts and their shares"));
    m_parts->setToolTip(tr("Names and shares, or shares alone: 80, 10, 10"));
    m_by->addItem(tr("by chance"), int(SplitOptions::By::Hash));
    for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
        m_by->setItemData(0, tr("An article stays in its part while the project grows"), role);
    m_by->addItem(tr("so that each has its share of every label"), int(SplitOptions::By::Labels));
    m_by->addItem(tr("by date: the newest articles in the last part"), int(SplitOptions::By::Date));
    m_by->setAccessibleName(tr("How articles are divided"));
    m_sources->setToolTip(tr("Then no part has articles of a source that another has"));
    m_duplicates->setToolTip(tr("So that nothing that is trained on is tested, too"));
    m_duplicates->setChecked(true);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("Another number gives another division by chance"));
    auto *const form = new QFormLayout(m_details);
    form->setContentsMargins(fontMetrics().height() + 6, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->addRow(tr("Parts"), m_parts);
    form->addRow(m_fault);
    form->addRow(tr("Divided"), m_by);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(m_sources);
    form->addRow(m_duplicates);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_on);
    layout->addWidget(m_details);
    setFocusProxy(m_on);
}

void SplitForm::update()
{
    m_details->setVisible(m_on->isChecked());
    showFault(m_fault, fault());
    Q_EMIT changed();
}

std::optional<SplitOptions> SplitForm::split() const
{
    if (!m_on->isChecked())
        return {};
    SplitOptions split;
    split.parts = splitPartsFrom(m_parts->text()).value_or(QList<SplitPart>());
    split.by = SplitOptions::By(m_by->currentData().toInt());
    split.sources = m_sources->isChecked();
    split.duplicates = m_duplicates->isChecked();
    split.seed = m_seed->value();
    return split;
}

void SplitForm::show(const std::optional<SplitOptions> &split)
{
    if (split) {
        m_parts->setText(textFor(split->parts));
        m_by->setCurrentIndex(m_by->findData(int(split->by)));
        m_sources->setChecked(split->sources);
        m_duplicates->setChecked(split->duplicates);
        m_seed->setValue(int(split->seed));
    }
    m_on->setChecked(split.has_value());
    update();
}

QString SplitForm::fault() const
{
    const auto parts = splitPartsFrom(m_parts->text());
    return m_on->isChecked() && !parts ? parts.error().message : QString();
}

} // namespace Galley
