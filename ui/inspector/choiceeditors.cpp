#include "inspector/choiceeditors.h"

#include "common/calmcombobox.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>

namespace Galley {

namespace {

constexpr int manyOptions = 12; // from here on the box can be typed in

} // namespace

YesNoEditor::YesNoEditor(QWidget *parent)
    : AttributeEditor(parent)
    , m_yes(new QPushButton(tr("Yes"), this))
    , m_no(new QPushButton(tr("No"), this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        layout->addWidget(button, 1);
        QPushButton *const other = button == m_yes ? m_no : m_yes;
        connect(button, &QPushButton::clicked, this, [this, button, other](bool on) {
            other->setChecked(false);
            Q_EMIT edited(on ? QJsonValue(button == m_yes) : QJsonValue(QJsonValue::Undefined));
        });
    }
    setFocusProxy(m_yes);
}

void YesNoEditor::setValue(const QJsonValue &value)
{
    m_yes->setChecked(value.isBool() && value.toBool());
    m_no->setChecked(value.isBool() && !value.toBool());
}

OneOfEditor::OneOfEditor(const Attribute &attribute, QWidget *parent)
    : AttributeEditor(parent)
    , m_box(new CalmComboBox(this))
{
    m_box->addItem(tr("Not set"));
    for (const Option &option : attribute.options) {
        m_box->addItem(option.name, option.id);
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
            m_box->setItemData(m_box->count() - 1, option.description, role);
    }
    if (attribute.options.size() >= manyOptions) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        const QVariant id = m_box->itemData(row);
        Q_EMIT edited(id.isValid() ? QJsonValue(id.toString()) : QJsonValue(QJsonValue::Undefined));
    });
}

void OneOfEditor::setValue(const QJsonValue &value)
{
    const QString id = value.toString();
    int row = id.isEmpty() ? 0 : m_box->findData(id);
    if (row < 0) { // a value of another version of the schema stays visible
        m_box->addItem(tr("%1 (not in this schema)").arg(id), id);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
}

ManyOfEditor::ManyOfEditor(const Attribute &attribute, QWidget *parent)
    : AttributeEditor(parent)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Option &option : attribute.options) {
        auto *const box = new QCheckBox(option.name, this);
        box->setToolTip(option.description);
        layout->addWidget(box);
        m_boxes.append({option.id, box});
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT edited(value()); });
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first().second);
}

QJsonValue ManyOfEditor::value() const
{
    QJsonArray chosen;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            chosen.append(id);
    }
    for (const QString &id : m_unknown)
        chosen.append(id);
    return chosen.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen);
}

void ManyOfEditor::setValue(const QJsonValue &value)
{
    m_unknown.clear();
    for (const auto &[id, box] : std::as_const(m_boxes))
        box->setChecked(false);
    const QJsonArray chosen = value.toArray();
    for (const QJsonValue &item : chosen) {
        const QString id = item.toString();
        const auto found =
            std::ranges::find_if(m_boxes, [&](const auto &known) { return known.first == id; });
        if (found == m_boxes.end())
            m_unknown.append(id);
        else
            found->second->setChecked(true);
    }
}

} // namespace Galley
