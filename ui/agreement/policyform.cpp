#include "agreement/policyform.h"

#include "agreement/policywords.h"
#include "common/calmcombobox.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Galley {

PolicyForm::PolicyForm(const SchemaSet &schemas, QWidget *parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
    , m_pages(new QStackedLayout)
    , m_votes(new QSpinBox(this))
    , m_annotator(new CalmComboBox(this))
    , m_label(new CalmComboBox(this))
    , m_prefer(new CalmComboBox(this))
    , m_characters(new QSpinBox(this))
    , m_confidence(new QDoubleSpinBox(this))
{
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setMinimumHeight(fontMetrics().height() * 4);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_votes->setRange(1, 99);
    m_characters->setRange(1, 999);
    m_confidence->setRange(0.5, 1);
    m_confidence->setSingleStep(0.05);
    m_prefer->addItems({tr("the longest"), tr("the shortest"), tr("the most frequent")});
    fillLabels(schemas);
    m_pages->addWidget(new QWidget(this));
    m_pages->addWidget(page({{tr("Annotators &alike:"), m_votes}}));
    m_pages->addWidget(page({{tr("A&nnotator:"), m_annotator}, {tr("&Where:"), m_label}}));
    m_pages->addWidget(page({{tr("&Take:"), m_prefer}, {tr("C&haracters at most:"), m_characters}}));
    m_pages->addWidget(page({{tr("At least so &sure:"), m_confidence}}));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_explanation);
    layout->addLayout(m_pages);
    for (const QComboBox *box : {m_annotator, m_label, m_prefer})
        connect(box, &QComboBox::currentIndexChanged, this, &PolicyForm::tell);
    for (const QSpinBox *box : {m_votes, m_characters})
        connect(box, &QSpinBox::valueChanged, this, &PolicyForm::tell);
    connect(m_confidence, &QDoubleSpinBox::valueChanged, this, &PolicyForm::tell);
    setPolicy({});
}

QWidget *PolicyForm::page(const QList<std::pair<QString, QWidget *>> &rows)
{
    auto *const page = new QWidget(this);
    auto *const form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    for (const auto &[name, field] : rows)
        form->addRow(name, field);
    return page;
}

void PolicyForm::fillLabels(const SchemaSet &schemas)
{
    m_label->addItem(tr("wherever"), QStringList{QString(), QString()});
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Label &label : layer.labels)
                m_label->addItem(tr("%1: %2").arg(layer.name, label.name.isEmpty() ? label.id : label.name),
                                 QStringList{layer.id, label.id});
        }
    }
}

void PolicyForm::setAnnotators(const QStringList &names)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QString before = m_annotator->currentText();
    m_annotator->clear();
    m_annotator->addItems(names);
    m_annotator->setCurrentIndex(std::max(0, m_annotator->findText(before)));
}

void PolicyForm::takeFirstAnnotator()
{
    m_annotator->setCurrentIndex(0);
}

void PolicyForm::setPolicy(const std::optional<Policy> &policy)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_policy = policy;
    m_explanation->setText(
        policy ? PolicyWords::explanation(*policy)
               : tr("Add a policy. Policies are asked from the top; the first that can decide "
                    "a place does."));
    m_pages->setCurrentIndex(0);
    if (!policy)
        return;
    if (const auto *const votes = std::get_if<VotesPolicy>(&*policy))
        showVotes(*votes);
    else if (const auto *const annotator = std::get_if<AnnotatorPolicy>(&*policy))
        showAnnotator(*annotator);
    else if (const auto *const boundary = std::get_if<BoundaryPolicy>(&*policy))
        showBoundary(*boundary);
    else if (const auto *const reliability = std::get_if<ReliabilityPolicy>(&*policy))
        showReliability(*reliability);
}

void PolicyForm::showVotes(const VotesPolicy &policy)
{
    m_votes->setValue(policy.k);
    m_pages->setCurrentIndex(1);
}

void PolicyForm::showAnnotator(const AnnotatorPolicy &policy)
{
    m_annotator->setCurrentIndex(m_annotator->findText(policy.annotator));
    m_label->setCurrentIndex(std::max(0, m_label->findData(QStringList{policy.layer, policy.label})));
    m_pages->setCurrentIndex(2);
}

void PolicyForm::showBoundary(const BoundaryPolicy &policy)
{
    m_prefer->setCurrentIndex(int(policy.prefer));
    m_characters->setValue(policy.characters);
    m_pages->setCurrentIndex(3);
}

void PolicyForm::showReliability(const ReliabilityPolicy &policy)
{
    m_confidence->setValue(policy.confidence);
    m_pages->setCurrentIndex(4);
}

Policy PolicyForm::policy() const
{
    switch (m_pages->currentIndex()) {
    case 1:
        return VotesPolicy{m_votes->value()};
    case 2: {
        const QStringList where = m_label->currentData().toStringList();
        return AnnotatorPolicy{m_annotator->currentText(), where.value(0), where.value(1)};
    }
    case 3:
        return BoundaryPolicy{BoundaryPolicy::Prefer(m_prefer->currentIndex()), m_characters->value()};
    case 4:
        return ReliabilityPolicy{m_confidence->value()};
    default:
        return *m_policy;
    }
}

void PolicyForm::tell()
{
    if (!m_isShowing && m_policy)
        Q_EMIT edited(policy());
}

} // namespace Galley
