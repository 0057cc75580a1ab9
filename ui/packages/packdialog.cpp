#include "packages/packdialog.h"

#include "common/calmcombobox.h"
#include "concordance/queryedit.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Counts = QHash<QString, qint64>;

// Those who can get a package, with how many articles are assigned to each.
Result<Counts> readCounts(Store &store)
{
    return store.members().and_then([&](const QList<Member> &members) -> Result<Counts> {
        Counts counts;
        for (const Member &member : members) {
            if (!member.active || member.annotator.kind != Annotator::Kind::Human)
                continue;
            const auto assigned = store.assignmentsOf(member.annotator.id);
            if (!assigned)
                return std::unexpected(assigned.error());
            counts.insert(member.annotator.name, assigned->size());
        }
        return counts;
    });
}

// Letters and digits of any script stay, so that a name can be told from its file.
QString fileName(const QString &annotator)
{
    QString name;
    for (const QChar &character : annotator)
        name += character.isLetterOrNumber() || character.isSurrogate() ? character : u'-';
    return name;
}

QLabel *makeTitle(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

PackDialog::PackDialog(const ProjectFacts &project, QWidget *parent)
    : QDialog(parent)
    , m_folder(QFileInfo(project.path).absolutePath())
    , m_task(new ExchangeTask(project.path, this))
    , m_annotator(new CalmComboBox(this))
    , m_assigned(new QRadioButton(this))
    , m_found(new QRadioButton(tr("Articles that a &query finds something in"), this))
    , m_all(new QRadioButton(tr("A&ll articles (%1)").arg(QLocale().toString(project.articles)), this))
    , m_query(new QueryEdit(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_articles(project.articles)
{
    setWindowTitle(tr("Pack for an annotator"));
    m_annotator->setEditable(true);
    m_annotator->setAccessibleName(tr("Whom the package is for"));
    m_query->setAccessibleName(tr("Query"));
    m_query->setPlaceholderText(tr("words, or label:actor/state …"));
    m_path->setAccessibleName(tr("File of the package"));
    m_assigned->setChecked(true);
    build();
    connect(m_annotator, &QComboBox::editTextChanged, this, [this] {
        countAssigned();
        suggestPath();
        enable();
    });
    for (QRadioButton *button : {m_assigned, m_found, m_all})
        connect(button, &QRadioButton::toggled, this, &PackDialog::enable);
    connect(m_query, &QLineEdit::textChanged, this, &PackDialog::enable);
    connect(m_path, &QLineEdit::textChanged, this, &PackDialog::enable);
    countAssigned();
    enable();
    readMembers();
}

PackDialog::~PackDialog()
{
    m_task->retire();
}

void PackDialog::build()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_pack = buttons->addButton(tr("&Pack"), QDialogButtonBox::AcceptRole);
    m_pack->setDefault(true);
    m_pack->setToolTip(tr("Make the file, to be given or sent to the annotator"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
    auto *const explanation = new QLabel(
        tr("A package holds these articles, the schemas and the annotator’s own work on them, and "
           "nothing of anybody else’s. The annotator opens it with Galley as any project, and hands "
           "it in with Team → Hand in; Team → Merge packages takes it back."),
        this);
    for (QLabel *label : {explanation, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    explanation->setForegroundRole(QPalette::PlaceholderText);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(makeTitle(tr("&For"), m_annotator, this));
    layout->addWidget(m_annotator);
    layout->addSpacing(6);
    layout->addWidget(new QLabel(tr("Articles"), this));
    for (QWidget *widget : QList<QWidget *>{m_assigned, m_all, m_found, m_query})
        layout->addWidget(widget);
    layout->addSpacing(6);
    layout->addWidget(makeTitle(tr("F&ile"), m_path, this));
    layout->addLayout(makePlace());
    layout->addSpacing(6);
    layout->addWidget(explanation);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

QLayout *PackDialog::makePlace()
{
    auto *const browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false);
    browse->setToolTip(tr("Choose where the package is made"));
    connect(browse, &QPushButton::clicked, this, &PackDialog::askForPath);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browse);
    return row;
}

void PackDialog::readMembers()
{
    m_task->ask<Counts>(&readCounts, [this](const Counts &counts) {
        m_assignedCounts = counts;
        QStringList names = counts.keys();
        names.sort(Qt::CaseInsensitive);
        const QString typed = m_annotator->currentText();
        m_annotator->addItems(names);
        if (!typed.isEmpty())
            m_annotator->setEditText(typed);
        countAssigned();
        suggestPath();
        enable();
    });
}

void PackDialog::countAssigned()
{
    const qint64 count = m_assignedCounts.value(m_annotator->currentText().simplified());
    m_assigned->setText(tr("What is &assigned to the annotator: %n article(s)", nullptr, int(count)));
}

// Follows the name, until the user says otherwise.
void PackDialog::suggestPath()
{
    const QString name = fileName(m_annotator->currentText().simplified());
    if (name.isEmpty() || m_path->text() != m_suggested)
        return;
    const QDir folder(m_folder);
    QString path = folder.filePath(name + ".galley"_L1);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1-%2.galley"_s.arg(name).arg(i));
    m_suggested = QDir::toNativeSeparators(path);
    m_path->setText(m_suggested);
}

void PackDialog::askForPath()
{
    auto *const files = new QFileDialog(this, tr("Where to make the package"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("Galley packages (*.galley)"));
    files->setDefaultSuffix(u"galley"_s);
    files->selectFile(m_path->text());
    connect(files, &QFileDialog::fileSelected, m_path,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    files->open();
}

PackChoice PackDialog::choice() const
{
    return {.annotator = m_annotator->currentText().simplified(),
            .articles = m_all->isChecked() ? PackChoice::Articles::All
                : m_found->isChecked()     ? PackChoice::Articles::Found
                                           : PackChoice::Articles::Assigned,
            .query = m_query->text().trimmed(),
            .path = QDir::fromNativeSeparators(m_path->text().trimmed())};
}

QString PackDialog::whyNot() const
{
    const PackChoice wanted = choice();
    if (wanted.annotator.isEmpty())
        return tr("Say whom the package is for.");
    if (wanted.articles == PackChoice::Articles::Assigned && m_assignedCounts.value(wanted.annotator) == 0)
        return tr("Nothing is assigned to %1. Assign articles, or choose others here.").arg(wanted.annotator);
    if (wanted.articles == PackChoice::Articles::Found && wanted.query.isEmpty())
        return tr("Write a query.");
    if (wanted.articles == PackChoice::Articles::All && m_articles == 0)
        return tr("The project has no articles yet. Import some.");
    if (wanted.path.isEmpty())
        return tr("Say which file to make.");
    return QFileInfo::exists(wanted.path) ? tr("This file exists already. Choose another name.") : QString();
}

void PackDialog::enable()
{
    m_query->setEnabled(m_found->isChecked());
    const QString why = whyNot();
    m_message->setText(why);
    m_pack->setEnabled(why.isEmpty());
}

} // namespace Galley
