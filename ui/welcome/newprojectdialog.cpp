#include "welcome/newprojectdialog.h"

#include "common/itemhint.h"
#include "language/language.h"
#include "schema/localized.h"
#include "storage/projectaddress.h"
#include "welcome/addresshint.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

NewProjectDialog::NewProjectDialog(QList<Schema> schemas, QWidget *parent)
    : QDialog(parent)
    , m_schemas(std::move(schemas))
    , m_path(new QLineEdit(this))
    , m_hint(new AddressHint(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("New project"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("Articles") + ".galley"_L1)));
    build();
    fillSchemas();
}

void NewProjectDialog::build()
{
    auto *const place = new QLabel(tr("&File of the project, or address on a server"), this);
    place->setBuddy(m_path);
    auto *const choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &NewProjectDialog::askForPlace);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *const title = new QLabel(tr("&Schemas: what can be marked"), this);
    title->setBuddy(m_list);
    m_list->setAccessibleName(tr("Schemas")); // lists are not named by their labels
    auto *const explanation =
        new QLabel(tr("Their definitions are kept in the project, so that its marks can be "
                      "read even where a plugin is missing."),
                   this);
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewProjectDialog::finish);
    connect(m_path, &QLineEdit::textChanged, this, &NewProjectDialog::judge);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(place);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    layout->addSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(new ItemHint(m_list, this));
    layout->addWidget(explanation);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, 540);
}

void NewProjectDialog::fillSchemas()
{
    m_list->setSpacing(3);
    for (const Schema &schema : localized(m_schemas, Language::spoken())) {
        auto *const item = new QListWidgetItem(tr("%1 (%2)").arg(schema.name, schema.version), m_list);
        item->setToolTip(schema.description);
        item->setData(Qt::AccessibleDescriptionRole, schema.description);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    if (m_schemas.isEmpty()) {
        auto *const item = new QListWidgetItem(tr("No schema was found: see Help, Plugins."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
}

void NewProjectDialog::askForPlace()
{
    auto *const dialog = new QFileDialog(
        this, tr("New project"), isServerAddress(path()) ? QDir::homePath() : QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // making a project refuses to replace a file
    dialog->setDefaultSuffix(u"galley"_s);
    dialog->setNameFilters({tr("Galley projects (*.galley)")});
    connect(dialog, &QFileDialog::fileSelected, m_path,
            [this](const QString &file) { m_path->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

QString NewProjectDialog::path() const
{
    if (const QString address = m_path->text().trimmed(); isServerAddress(address))
        return address;
    QString file = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (file.startsWith("~/"_L1))
        file.replace(0, 1, QDir::homePath());
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += ".galley"_L1;
    return file;
}

void NewProjectDialog::judge()
{
    const QString place = path();
    const bool fits = m_hint->judge(place);
    m_path->setAccessibleDescription(m_hint->text());
    m_create->setEnabled(fits && !place.isEmpty() && !projectName(place).isEmpty());
}

void NewProjectDialog::finish()
{
    QList<Schema> chosenSchemas;
    for (qsizetype i = 0; i < m_schemas.size(); ++i) {
        if (m_list->item(int(i))->checkState() == Qt::Checked)
            chosenSchemas.append(m_schemas.at(i));
    }
    Q_EMIT chosen(path(), chosenSchemas);
    accept();
}

} // namespace Galley
