#include "exchange/importdialog.h"

#include "common/calmcombobox.h"
#include "exchange/arrivalpage.h"
#include "exchange/formatregistry.h"
#include "exchange/formparts.h"
#include "exchange/namespage.h"
#include "exchange/problemsview.h"
#include "exchange/readingform.h"
#include "exchange/sourcespanel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr int progressSteps = 1000;

constexpr int problemsTab = 3;

QHash<QString, QString> formatsOf(const QHash<QString, ReadAs> &sources)
{
    QHash<QString, QString> formats;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        if (!source->format.isEmpty())
            formats.insert(source.key(), source->format);
    }
    return formats;
}

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

// What the columns of a group's first file are, if its format has columns.
std::optional<ArticlePreview> columnsOf(const ImportSources &found, const ImportGroup &group,
                                        const ReadAs &as)
{
    const auto part = std::ranges::find_if(found.parts, [&](const ImportPart &candidate) {
        return candidate.source->path() == group.paths.first() && candidate.format->id() == group.format;
    });
    if (part == found.parts.end())
        return {};
    const Result<ArticlePreview> preview =
        previewArticles(group.format, {part->source, part->entries, as.encoding, as.settings});
    if (preview)
        return *preview;
    if (preview.error().kind == Error::Kind::Unsupported)
        return {};
    ArticlePreview refused;
    refused.problem = preview.error().message;
    return refused;
}

} // namespace

ImportDialog::ImportDialog(const ProjectFacts &project, ImportOptions options, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_options(std::move(options))
    , m_looking(new ExchangeTask(project.path, this))
    , m_reader(new ExchangeTask(project.path, this))
    , m_panel(new SourcesPanel(this))
    , m_tabs(new QTabWidget(this))
    , m_reading(new ReadingForm(this))
    , m_arrival(new ArrivalPage(project.annotator.name, this))
    , m_names(new NamesPage(this))
    , m_problems(new ProblemsView(this))
    , m_keepGood(new QCheckBox(tr("&Keep what is right of files with problems"), this))
    , m_versions(new CalmComboBox(this))
    , m_status(makeHint({}, this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop reading"), this))
    , m_message(makeFault(this))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    build();
    connectParts();
    readProject();
    look();
}

// Lines tell of their values when they lose the focus: while there is somebody to hear it.
ImportDialog::~ImportDialog()
{
    hide();
    m_looking->retire();
    m_reader->retire();
}

void ImportDialog::build()
{
    auto *const reading = new QWidget(this);
    auto *const readingLayout = new QVBoxLayout(reading);
    readingLayout->addWidget(makeScrolling(m_reading, reading));
    auto *const problems = new QWidget(this);
    auto *const problemsLayout = new QVBoxLayout(problems);
    problemsLayout->addWidget(m_problems, 1);
    problemsLayout->addWidget(m_keepGood);
    reading->setFocusProxy(m_reading->formatBox());
    problems->setFocusProxy(m_problems->table());
    m_arrival->setFocusProxy(m_arrival->roles()->checkedButton());
    m_tabs->addTab(reading, tr("&Reading"));
    m_tabs->addTab(m_arrival, tr("&Annotators"));
    m_tabs->addTab(m_names, tr("&Names"));
    m_tabs->addTab(problems, tr("&Problems"));
    m_keepGood->setToolTip(tr("Otherwise a file with a problem is left out as a whole"));

    auto *const columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_panel, 2);
    columns->addWidget(m_tabs, 3);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addLayout(columns, 1);
    layout->addLayout(makeFoot());
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 38);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

// What another text of an article that is there already is.
QLayout *ImportDialog::makeVersions()
{
    m_versions->addItem(tr("are problems"), int(NewVersions::Refuse));
    m_versions->addItem(tr("are added as new versions"), int(NewVersions::Add));
    m_versions->addItem(tr("are added, and the marks on the old ones carried over"),
                        int(NewVersions::Anchor));
    m_versions->setToolTip(tr("The old versions stay as they are; the report tells what moved and what was "
                              "lost"));
    auto *const title = new QLabel(tr("Other te&xts of articles that are here"), this);
    title->setBuddy(m_versions);
    auto *const row = new QHBoxLayout;
    row->addWidget(title);
    row->addWidget(m_versions, 1);
    return row;
}

QLayout *ImportDialog::makeFoot()
{
    m_progress->setTextVisible(false);
    m_progress->setMaximum(progressSteps);
    m_progress->setAccessibleName(tr("Reading"));
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("What was not read is read, and its names are found, when it is imported"));
    auto *const state = new QHBoxLayout;
    state->addWidget(m_status, 1);
    state->addWidget(m_progress);
    state->addWidget(m_stop);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_import = buttons->addButton(tr("I&mport"), QDialogButtonBox::AcceptRole);
    m_import->setToolTip(tr("Take all this into the project, in one step that can be undone"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const foot = new QVBoxLayout;
    foot->setSpacing(8);
    foot->addLayout(makeVersions());
    foot->addLayout(state);
    foot->addWidget(m_message);
    foot->addWidget(buttons);
    return foot;
}

void ImportDialog::connectParts()
{
    connect(m_panel, &SourcesPanel::added, this, &ImportDialog::addPaths);
    connect(m_panel, &SourcesPanel::removed, this, &ImportDialog::removePaths);
    connect(m_panel, &SourcesPanel::currentChanged, this, &ImportDialog::showGroup);
    connect(m_reading, &ReadingForm::changed, this, &ImportDialog::onReading);
    connect(m_arrival, &ArrivalPage::changed, this, &ImportDialog::enable);
    connect(&m_names->model(), &NamesModel::mappingChanged, this, &ImportDialog::enable);
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { m_tabs->currentWidget()->setFocus(Qt::TabFocusReason); });
    connect(m_stop, &QPushButton::clicked, m_reader, &ExchangeTask::stop);
    connect(m_reader, &ExchangeTask::surveyed, this, &ImportDialog::onSurveyed);
    connect(m_reader, &ExchangeTask::progressed, this,
            [this](const QString &file, qint64 done, qint64 total) {
                m_status->setText(tr("Reading %1…").arg(QFileInfo(file).fileName()));
                m_progress->setValue(total > 0 ? int(std::min(done, total) * progressSteps / total) : 0);
            });
    for (const ExchangeTask *task : {m_looking, m_reader}) {
        connect(task, &ExchangeTask::failed, this, [this](const Error &error) {
            m_status->setText({});
            showFault(m_message, error.message);
        });
    }
}

void ImportDialog::readProject()
{
    m_looking->ask<QList<Annotator>>([](Store &store) { return store.annotators(); },
                                     [this](const QList<Annotator> &annotators) {
                                         QStringList names;
                                         for (const Annotator &annotator : annotators)
                                             names += annotator.name;
                                         m_arrival->setKnownNames(names);
                                     });
}

void ImportDialog::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!m_paths.contains(path))
            m_paths.append(path);
    }
    look();
}

void ImportDialog::removePaths(const QStringList &paths)
{
    const QSet<QString> gone(paths.begin(), paths.end());
    m_paths.removeIf([&](const QString &path) { return gone.contains(path); });
    m_options.sources.removeIf([&](const auto &source) { return gone.contains(source.key()); });
    look();
}

// Opens what was chosen and recognises it; what was asked for before that no longer counts.
void ImportDialog::look()
{
    m_reader->drop();
    m_isSurveyed = false;
    const quint64 number = ++m_look;
    m_status->setText(m_paths.isEmpty() ? QString() : tr("Looking at what was chosen…"));
    m_progress->setVisible(!m_paths.isEmpty());
    m_progress->setValue(0);
    m_stop->hide();
    m_looking->ask<ImportSources>(
        [paths = m_paths, options = m_options](Store &) -> Result<ImportSources> {
            QStringList formats;
            for (const QString &path : paths)
                formats += options.readAs(path).format;
            return openSources(paths, formats);
        },
        [this, number](const ImportSources &found) {
            if (number == m_look)
                onLooked(found);
        });
    enable();
}

void ImportDialog::onLooked(const ImportSources &found)
{
    m_found = found;
    m_panel->setGroups(groupsOf(found, m_paths, formatsOf(m_options.sources)));
    survey();
}

void ImportDialog::showGroup()
{
    const std::optional<ImportGroup> group = m_panel->current();
    m_tabs->setEnabled(group.has_value());
    if (!group)
        return;
    const ReadAs as = m_options.readAs(group->paths.first());
    m_reading->show(*group, as.encoding, as.settings);
    readColumns();
}

void ImportDialog::readColumns()
{
    const std::optional<ImportGroup> group = m_panel->current();
    if (!group || group->format.isEmpty())
        return;
    m_looking->ask<std::optional<ArticlePreview>>(
        [found = m_found, group = *group, as = m_options.readAs(group->paths.first())](
            Store &) -> Result<std::optional<ArticlePreview>> { return columnsOf(found, group, as); },
        [this, asked = *group](const std::optional<ArticlePreview> &preview) {
            if (preview && m_panel->current() == asked)
                m_reading->setColumns(*preview);
        });
}

void ImportDialog::onReading()
{
    const std::optional<ImportGroup> group = m_panel->current();
    if (!group)
        return;
    const ReadAs before = m_options.readAs(group->paths.first());
    ReadAs as{m_reading->format(), m_reading->encoding(), m_reading->settings()};
    if (!group->isChosen && as.format.isEmpty())
        as.format = before.format;
    const bool isOther = as.format != before.format;
    if (isOther)
        as.settings = {}; // they were another format's
    if (as == before)
        return enable();
    for (const QString &path : group->paths)
        m_options.sources.insert(path, as);
    if (isOther)
        return look();
    readColumns();
    survey();
}

void ImportDialog::survey()
{
    m_isSurveyed = false;
    m_names->showReading();
    m_status->setText(m_paths.isEmpty() ? QString() : tr("Reading what is in the files…"));
    m_progress->setVisible(!m_paths.isEmpty());
    m_progress->setValue(0);
    m_stop->setVisible(!m_paths.isEmpty());
    m_reader->survey(m_paths, options());
    enable();
}

void ImportDialog::onSurveyed(const ImportPreview &preview)
{
    m_isSurveyed = !preview.stopped;
    m_progress->hide();
    m_stop->hide();
    m_status->setText(preview.stopped ? tr("Reading was stopped: what is in the files is found when they are "
                                           "imported.")
                                      : QString());
    const auto named = std::ranges::find_if(m_found.parts, &ImportPart::hasNames);
    const bool isNamed = named != m_found.parts.end();
    m_names->setSurvey(preview.survey, m_project.keptSchemas, isNamed ? named->name() : QString(), isNamed);
    m_arrival->setFound(preview.survey.annotators);
    m_problems->setProblems(preview.problems);
    m_tabs->setTabText(problemsTab,
                       preview.problems.isEmpty()
                           ? tr("&Problems")
                           : tr("&Problems (%1)").arg(locale().toString(preview.problems.size())));
    enable();
    Q_EMIT ready();
}

ImportOptions ImportDialog::options() const
{
    ImportOptions options = m_options;
    m_arrival->putInto(options);
    options.keepGood = m_keepGood->isChecked();
    options.newVersions = NewVersions(m_versions->currentData().toInt());
    options.schemaName = m_names->schemaName();
    if (m_isSurveyed) {
        options.mapping = m_names->model().names().mapping();
        options.isMapped = true;
    }
    return options;
}

void ImportDialog::enable()
{
    if (!m_import)
        return;
    QString against = m_panel->groups().isEmpty() ? QString() : m_reading->fault();
    if (against.isEmpty())
        against = m_arrival->fault();
    if (const QList<Error> faults = m_isSurveyed ? m_names->faults() : QList<Error>();
        against.isEmpty() && !faults.isEmpty())
        against = faults.first().message;
    m_import->setEnabled(against.isEmpty() && !m_paths.isEmpty() && !m_found.parts.isEmpty());
    m_import->setDefault(m_import->isEnabled());
    showFault(m_message, against);
}

void ImportDialog::finish()
{
    m_import->setFocus(Qt::OtherFocusReason); // what is being typed counts
    if (!m_import->isEnabled())
        return;
    Q_EMIT chosen(m_paths, options());
    accept();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addPaths(filesIn(*event->mimeData()));
}

} // namespace Galley
