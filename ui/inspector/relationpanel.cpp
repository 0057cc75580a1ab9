#include "inspector/relationpanel.h"

#include "common/icons.h"
#include "inspector/attributeform.h"
#include "inspector/relationmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// As wide as the list, so that a long quote is shortened there and needs no scroll bar.
class ShorteningDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

RelationPanel::RelationPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RelationModel(this))
    , m_list(new QListView(this))
    , m_jump(new QPushButton(themedIcon(u"jump"_s), tr("Go to"), this))
    , m_remove(new QPushButton(themedIcon(u"remove"_s), tr("Remove"), this))
    , m_start(new QToolButton(this))
    , m_form(new AttributeForm(this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Relations of the span"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new ShorteningDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_jump->setToolTip(tr("Focus the span at the other end (Enter)"));
    m_remove->setToolTip(tr("Remove the chosen relation (Delete)"));
    m_start->setText(tr("Relate…"));
    m_start->setIcon(themedIcon(u"relation"_s));
    m_start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_start->setPopupMode(QToolButton::InstantPopup);
    m_start->setToolTip(tr("Start a relation from this span, then choose its other end in the text (R)"));
    m_start->setMenu(new QMenu(m_start->text(), m_start));
    build();

    connect(m_list, &QListView::doubleClicked, this, &RelationPanel::jump);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelationPanel::showChosen);
    connect(m_model, &RelationModel::modelReset, this, &RelationPanel::showChosen);
    connect(m_jump, &QPushButton::clicked, this, &RelationPanel::jump);
    connect(m_remove, &QPushButton::clicked, this, &RelationPanel::remove);
    connect(m_form, &AttributeForm::edited, this, [this](const QString &attribute, const QJsonValue &value) {
        if (const RelationId id = m_model->relationAt(chosenRow()))
            Q_EMIT attributeEdited(id, attribute, value);
    });
    const auto onKey = [this](Qt::Key key, void (RelationPanel::*act)()) {
        auto *const shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Return, &RelationPanel::jump);
    onKey(Qt::Key_Delete, &RelationPanel::remove);
}

void RelationPanel::build()
{
    auto *const title = new QLabel(tr("Relations"), this);
    title->setBuddy(m_list);
    auto *const head = new QHBoxLayout; // two rows of buttons: one is too wide for a narrow window
    head->addWidget(title, 1);
    head->addWidget(m_start);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addStretch(1);
    buttons->addWidget(m_jump);
    buttons->addWidget(m_remove);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
}

void RelationPanel::show(const AnnotationSet &set, const SchemaSet &schemas, const Span &span)
{
    m_schemas = schemas;
    m_relations.clear();
    const QList<RelationId> ids = set.relationsOf(span.id);
    for (const RelationId id : ids)
        m_relations.insert(id, *set.relation(id));
    m_model->show(set, schemas, span.id);
    const int rows = m_model->rowCount();
    m_list->setFixedHeight(std::clamp(rows, 1, 4) * (fontMetrics().height() + 8) + 6);
    m_list->setVisible(rows > 0);
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    fillTypes(schemas, span);
    showChosen();
    setVisible(rows > 0 || m_start->isEnabled());
}

void RelationPanel::fillTypes(const SchemaSet &schemas, const Span &span)
{
    QMenu *const menu = m_start->menu();
    menu->clear();
    for (const RelationType *type : schemas.relationsFrom(span.layer, span.label)) {
        QAction *const action = menu->addAction(type->name);
        action->setToolTip(type->description);
        connect(action, &QAction::triggered, this, [this, id = type->id] { Q_EMIT startRequested(id); });
    }
    menu->setToolTipsVisible(true);
    m_start->setEnabled(!menu->isEmpty());
}

int RelationPanel::chosenRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void RelationPanel::showChosen()
{
    const RelationId id = m_model->relationAt(chosenRow());
    m_jump->setVisible(m_model->rowCount() > 0);
    m_remove->setVisible(m_model->rowCount() > 0);
    m_jump->setEnabled(id != 0);
    m_remove->setEnabled(id != 0);
    const Relation relation = m_relations.value(id);
    const RelationType *const type = m_schemas.relation(relation.type);
    m_form->setAttributes(type ? type->attributes : QList<Attribute>());
    m_form->setValues({}, relation.attributes);
    m_form->setVisible(type && !type->attributes.isEmpty());
}

void RelationPanel::jump()
{
    if (const SpanId other = m_model->otherAt(chosenRow()))
        Q_EMIT jumpRequested(other);
}

void RelationPanel::remove()
{
    if (const RelationId id = m_model->relationAt(chosenRow()))
        Q_EMIT removeRequested(id);
}

} // namespace Galley
