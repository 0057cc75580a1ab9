#include "exchange/recipebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Galley {

RecipeBar::RecipeBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QComboBox(this))
    , m_save(new QPushButton(tr("Sa&ve"), this))
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Recipe"));
    m_name->setToolTip(tr("A saved export: choose one, or type a name to save this one under"));
    m_name->lineEdit()->setPlaceholderText(tr("Choose a saved export, or type a name to save this one"));
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Keep what is chosen here in the project, to be run again from here or by "
                          "galley export --recipe"));
    auto *const title = new QLabel(tr("Rec&ipe"), this);
    title->setBuddy(m_name);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_save);
    connect(m_name, &QComboBox::editTextChanged, this, &RecipeBar::enable);
    connect(m_name, &QComboBox::activated, this, [this] {
        const QString name = m_name->currentText();
        if (m_recipes.contains(name))
            Q_EMIT chosen(name, m_recipes.value(name));
    });
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(m_name->currentText().trimmed()); });
    enable();
}

void RecipeBar::setRecipes(const QMap<QString, QJsonObject> &recipes)
{
    const QString typed = m_name->currentText();
    m_recipes = recipes;
    m_name->clear();
    m_name->addItems(recipes.keys());
    m_name->setCurrentIndex(-1);
    m_name->setEditText(typed);
    enable();
}

void RecipeBar::setSaving(bool possible, const QString &why)
{
    m_canSave = possible;
    if (!possible)
        m_save->setToolTip(why);
    enable();
}

void RecipeBar::enable()
{
    m_save->setEnabled(m_canSave && !m_name->currentText().trimmed().isEmpty());
}

} // namespace Galley
