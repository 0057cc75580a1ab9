#include "exchange/exportdialog.h"

#include "concordance/queryhelp.h"
#include "exchange/articlesform.h"
#include "exchange/exportform.h"
#include "exchange/formparts.h"
#include "exchange/losspanel.h"
#include "exchange/placefield.h"
#include "exchange/problemsdialog.h"
#include "exchange/recipebar.h"
#include "exchange/recipes.h"
#include "exchange/whoseform.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int countPause = 150; // ms between a choice and the count that it asks for

} // namespace

ExportDialog::ExportDialog(const ProjectFacts &project, const QString &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_task(new ExchangeTask(project.path, this))
    , m_form(new ExportForm(project.annotator.name, this))
    , m_losses(new LossPanel(this))
    , m_place(new PlaceField(suggestion, this))
    , m_recipes(new RecipeBar(this))
    , m_message(makeFault(this))
    , m_note(makeHint({}, this))
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Export"));
    build();
    connectParts();
    m_note->hide();
    m_recipes->setSaving(!project.readOnly, project.readOnlyReason);
    readProject(project.schemas);
    readRecipes();
    onFormat();
    count();
}

// Lines tell of their values when they lose the focus: while there is somebody to hear it.
ExportDialog::~ExportDialog()
{
    hide();
    m_task->retire();
}

void ExportDialog::build()
{
    auto *const title = makeHeading(tr("Where &to"), this);
    title->setBuddy(m_place);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    m_export->setToolTip(tr("Write what is chosen"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addWidget(makeScrolling(m_form, this), 5);
    columns->addWidget(m_losses, 4);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_recipes);
    layout->addSpacing(6);
    layout->addLayout(columns, 1);
    layout->addSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_place);
    layout->addWidget(m_message);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * 128, fontMetrics().lineSpacing() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void ExportDialog::connectParts()
{
    connect(m_task, &ExchangeTask::previewed, m_losses, &LossPanel::show);
    connect(m_task, &ExchangeTask::progressed, m_losses,
            [this](const QString &, qint64 done, qint64 total) { m_losses->showProgress(done, total); });
    connect(m_task, &ExchangeTask::failed, m_losses,
            [this](const Error &error) { m_losses->showFault(error.message); });
    connect(m_losses, &LossPanel::stopRequested, m_task, &ExchangeTask::stop);
    connect(m_losses, &LossPanel::countRequested, this, &ExportDialog::count);
    connect(m_losses, &LossPanel::problemsRequested, this, &ExportDialog::listProblems);
    connect(m_losses, &LossPanel::changed, this, &ExportDialog::enable);
    connect(m_form, &ExportForm::changed, this, [this] {
        onFormat();
        countSoon();
    });
    connect(m_recipes, &RecipeBar::chosen, this, &ExportDialog::useRecipe);
    connect(m_recipes, &RecipeBar::saveRequested, this, &ExportDialog::saveRecipe);
    connect(m_place, &PlaceField::changed, this, &ExportDialog::enable);
    m_pause->setSingleShot(true);
    m_pause->setInterval(countPause);
    connect(m_pause, &QTimer::timeout, this, &ExportDialog::count);
}

void ExportDialog::readProject(const SchemaSet &schemas)
{
    m_task->ask<QList<Annotator>>([](Store &store) { return store.annotators(); },
                                  [this, schemas](const QList<Annotator> &annotators) {
                                      m_form->whose()->setAnnotators(annotators);
                                      QStringList names;
                                      for (const Annotator &annotator : annotators)
                                          names += annotator.name;
                                      m_form->articles()->setQueryWords(queryWords(schemas, names));
                                  });
}

void ExportDialog::readRecipes()
{
    using Recipes = QMap<QString, QJsonObject>;
    m_task->ask<Recipes>([](Store &store) { return store.recipes(); },
                         [this](const Recipes &recipes) { m_recipes->setRecipes(recipes); });
}

void ExportDialog::useRecipe(const QString &name, const QJsonObject &recipe)
{
    const Result<ExportOptions> options = exportOptionsFrom(recipe);
    if (!options) {
        showFault(m_message, tr("Recipe “%1” cannot be used: %2").arg(name, options.error().message));
        return;
    }
    m_form->show(*options);
    m_losses->setStrict(options->strict);
}

// Counting goes on when it is kept.
void ExportDialog::saveRecipe(const QString &name)
{
    m_task->drop();
    m_task->ask<bool>(
        [recipe = Recipe{name, options()}](Store &store) {
            return Galley::saveRecipe(store, recipe).transform([] { return true; });
        },
        [this, name](bool) {
            m_note->setText(tr("Kept as “%1”.").arg(name));
            m_note->show();
            readRecipes();
        });
    m_counted = {};
    count();
}

void ExportDialog::onFormat()
{
    const Format *const format = m_form->format();
    m_place->setFormat(format, m_form->writesSeveralFiles());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options = m_form->options();
    options.strict = m_losses->isStrict();
    return options;
}

void ExportDialog::countSoon()
{
    m_pause->start();
    enable();
}

// Counting what is counted already would only take time.
void ExportDialog::count()
{
    m_pause->stop();
    if (const QString fault = m_form->fault(); !fault.isEmpty()) {
        m_task->drop();
        m_counted = {};
        m_losses->showFault(fault);
        return;
    }
    const bool isAskedFor = sender() == m_losses;
    if (!isAskedFor && m_form->options() == m_counted)
        return;
    m_counted = m_form->options();
    m_losses->showCounting();
    m_task->preview(m_counted);
}

void ExportDialog::enable()
{
    if (!m_export)
        return;
    QString against = m_form->fault();
    if (against.isEmpty() && m_place->path().isEmpty())
        against = tr("Say where to write it.");
    if (against.isEmpty())
        against = m_losses->refusal();
    m_export->setEnabled(against.isEmpty());
    m_export->setText(tr("&Export"));
    showFault(m_message, against);
}

void ExportDialog::finish()
{
    m_export->setFocus(Qt::OtherFocusReason); // what is being typed counts
    if (!m_export->isEnabled())
        return;
    if (m_place->wouldReplace()) {
        m_place->agreeToReplace();
        m_export->setText(tr("R&eplace"));
        showFault(m_message, tr("%1 is there already. Replace it?").arg(m_place->line()->text()));
        return;
    }
    m_task->drop();
    ExportOptions chosenOptions = options();
    chosenOptions.replace = QFileInfo::exists(m_place->path()); // which the user has agreed to
    Q_EMIT chosen(m_place->path(), chosenOptions);
    accept();
}

void ExportDialog::listProblems(const QList<Error> &problems)
{
    auto *const dialog = new ProblemsDialog(tr("These keep the export from being written."), problems, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Galley
