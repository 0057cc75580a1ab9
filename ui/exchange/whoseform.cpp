#include "exchange/whoseform.h"

#include "common/calmcombobox.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int NameRole = Qt::UserRole; // empty: gold
constexpr int mostRows = 6;            // then the list scrolls

QString wordsFor(const Annotator &annotator)
{
    switch (annotator.kind) {
    case Annotator::Kind::Human:
        return annotator.name;
    case Annotator::Kind::Model:
        return WhoseForm::tr("%1 (model)").arg(annotator.name);
    case Annotator::Kind::Adjudicator:
        return WhoseForm::tr("%1 (adjudicator)").arg(annotator.name);
    }
    return annotator.name;
}

} // namespace

WhoseForm::WhoseForm(const QString &me, QWidget *parent)
    : QWidget(parent)
    , m_me(me)
    , m_choice(new CalmComboBox(this))
    , m_list(new QListWidget(this))
    , m_finished(new QCheckBox(tr("Only finis&hed work"), this))
{
    build();
    fillList({m_me}, false);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showList();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemChanged, this, &WhoseForm::changed);
    connect(m_finished, &QCheckBox::toggled, this, &WhoseForm::changed);
    showList();
}

void WhoseForm::build()
{
    m_choice->addItem(tr("Everybody's"), int(Whose::Everybody));
    m_choice->addItem(tr("Gold alone: what adjudicators decided"), int(Whose::Gold));
    m_choice->addItem(tr("Only %1's").arg(m_me), int(Whose::Mine));
    m_choice->addItem(tr("Those of chosen annotators"), int(Whose::Chosen));
    m_choice->setAccessibleName(tr("Whose marks"));
    m_choice->setToolTip(tr("Whose marks are written"));
    m_list->setAccessibleName(tr("Annotators"));
    m_list->setToolTip(tr("Space ticks whose marks are written"));
    m_finished->setToolTip(tr("Leave out work that its annotator has not finished"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice);
    layout->addWidget(m_list);
    layout->addWidget(m_finished);
    setFocusProxy(m_choice);
}

void WhoseForm::setAnnotators(const QList<Annotator> &annotators)
{
    m_annotators = annotators;
    fillList(ticked(), isGoldTicked());
}

void WhoseForm::fillList(const QStringList &ticked, bool gold)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString &text, const QString &name, bool on) {
        auto *const item = new QListWidgetItem(text, m_list);
        item->setData(NameRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    };
    add(tr("Gold"), {}, gold);
    QStringList missing = ticked;
    for (const Annotator &annotator : std::as_const(m_annotators)) {
        add(wordsFor(annotator), annotator.name, ticked.contains(annotator.name));
        missing.removeAll(annotator.name);
    }
    for (const QString &name : std::as_const(missing))
        add(name, name, true);
    m_list->setCurrentRow(0);
    const int rows = std::clamp(m_list->count(), 2, mostRows);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth() + 2);
}

WhoseForm::Whose WhoseForm::whose() const
{
    return Whose(m_choice->currentData().toInt());
}

QStringList WhoseForm::ticked() const
{
    QStringList names;
    for (int row = 1; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names += m_list->item(row)->data(NameRole).toString();
    }
    return names;
}

bool WhoseForm::isGoldTicked() const
{
    return m_list->item(0)->checkState() == Qt::Checked;
}

void WhoseForm::putInto(ExportOptions &options) const
{
    options.annotators.clear();
    options.gold = whose() == Whose::Gold || (whose() == Whose::Chosen && isGoldTicked());
    if (whose() == Whose::Mine)
        options.annotators = {m_me};
    else if (whose() == Whose::Chosen)
        options.annotators = ticked();
    options.states.clear();
    if (m_finished->isChecked())
        options.states = {SetState::Done, SetState::Settled};
}

void WhoseForm::show(const ExportOptions &options)
{
    const Whose whose = options.annotators.isEmpty() ? (options.gold ? Whose::Gold : Whose::Everybody)
        : options.annotators == QStringList{m_me} && !options.gold ? Whose::Mine
                                                                   : Whose::Chosen;
    fillList(options.annotators.isEmpty() ? QStringList{m_me} : options.annotators, options.gold);
    m_choice->setCurrentIndex(m_choice->findData(int(whose)));
    m_finished->setChecked(options.states.contains(SetState::Done));
    showList();
}

QString WhoseForm::fault() const
{
    return whose() == Whose::Chosen && ticked().isEmpty() && !isGoldTicked()
        ? tr("Tick at least one annotator.")
        : QString();
}

void WhoseForm::showList()
{
    m_list->setVisible(whose() == Whose::Chosen);
}

} // namespace Galley
