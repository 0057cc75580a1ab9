#include "settings/generalpage.h"

#include "project/identity.h"
#include "settings/languagechoice.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString settingsKey()
{
    return u"place/opensLast"_s;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

GeneralPage::GeneralPage(QAction *changeName, QWidget *parent)
    : QWidget(parent)
{
    auto *const name = new QPushButton(Identity::name(), this);
    name->setAutoDefault(false);
    name->setToolTip(changeName->whatsThis());
    name->setAccessibleName(tr("Annotator's name: %1").arg(Identity::name()));
    connect(name, &QPushButton::clicked, changeName, &QAction::trigger);
    auto *const language = new LanguageChoice(this);
    connect(language, &LanguageChoice::chosen, this, &GeneralPage::languageChosen);
    auto *const last = new QCheckBox(tr("Open the &last project when Galley starts"), this);
    last->setChecked(opensLast());
    connect(last, &QCheckBox::toggled, this, [](bool on) { QSettings().setValue(settingsKey(), on); });
    auto *const file = new QLabel(QDir::toNativeSeparators(QSettings().fileName()), this);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setWordWrap(true);
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(tr("&Annotator:"), name);
    form->addRow(QString(), wrapped(tr("Your marks are kept under this name."), this));
    form->addRow(tr("&Language:"), language);
    form->addRow(last);
    form->addRow(wrapped(tr("It opens where it was left: the article, the place in it, the window."), this));
    form->addRow(
        wrapped(tr("Every mark is saved as soon as it is made; there is nothing to set for that."), this));
    form->addRow(tr("File of the settings:"), file);
}

bool GeneralPage::opensLast()
{
    return QSettings().value(settingsKey(), true).toBool();
}

} // namespace Galley
