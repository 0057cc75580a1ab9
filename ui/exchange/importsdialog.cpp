#include "exchange/importsdialog.h"

#include "common/emptystate.h"
#include "exchange/formparts.h"
#include "exchange/importreportdialog.h"
#include "exchange/importsmodel.h"
#include "exchange/problemsdialog.h"
#include "storage/importlog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace Galley {

namespace {

constexpr int mostRows = 1000; // that are listed
constexpr int progressSteps = 1000;

bool canUndo(ImportState state)
{
    return state != ImportState::Undone;
}

} // namespace

ImportsDialog::ImportsDialog(const ProjectFacts &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_task(new ExchangeTask(project.path, this))
    , m_model(new ImportsModel(this))
    , m_list(new QTableView(this))
    , m_pages(new QStackedLayout)
    , m_message(makeHint({}, this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_kept(new QPushButton(tr("&What stays…"), this))
{
    setWindowTitle(tr("Imports"));
    build();
    connect(m_task, &ExchangeTask::undone, this, &ImportsDialog::onUndone);
    connect(m_task, &ExchangeTask::failed, this, [this](const Error &error) {
        m_isUndoing = false;
        say(error.message);
        read();
    });
    connect(m_task, &ExchangeTask::progressed, this, [this](const QString &, qint64 done, qint64 total) {
        m_progress->setValue(total > 0 ? int(std::min(done, total) * progressSteps / total) : 0);
    });
    enable();
    read();
}

// What is being taken back is stopped, too; it can be gone on with.
ImportsDialog::~ImportsDialog()
{
    m_task->retire();
}

void ImportsDialog::build()
{
    m_list->setModel(m_model);
    prepareTable(m_list, tr("Imports"));
    QHeaderView *const header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportsModel::From, QHeaderView::Stretch);
    auto *const empty = new EmptyState(this);
    empty->setButtonsVisible(false);
    empty->setText(tr("No imports yet"),
                   tr("What is imported into this project is listed here, with its report, and can be taken "
                      "back."));
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(m_pages, 1);
    layout->addLayout(makeFoot());
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 24);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportsDialog::enable);
    connect(m_list, &QTableView::doubleClicked, this, &ImportsDialog::showReport);
}

QLayout *ImportsDialog::makeFoot()
{
    m_progress->setTextVisible(false);
    m_progress->setMaximum(progressSteps);
    m_progress->setAccessibleName(tr("Taking back"));
    m_stop->setToolTip(tr("What is gone is gone; taking back again goes on"));
    m_kept->setToolTip(tr("List what was worked on since and therefore stays"));
    m_message->setForegroundRole(QPalette::WindowText);
    connect(m_stop, &QPushButton::clicked, m_task, &ExchangeTask::stop);
    connect(m_kept, &QPushButton::clicked, this, &ImportsDialog::listKept);
    auto *const state = new QHBoxLayout;
    state->addWidget(m_message, 1);
    state->addWidget(m_progress);
    state->addWidget(m_stop);
    state->addWidget(m_kept);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_report = buttons->addButton(tr("Show &report"), QDialogButtonBox::ActionRole);
    m_report->setToolTip(tr("What the import took, left out, moved and lost"));
    m_report->setDefault(true);
    m_undo = buttons->addButton(tr("&Take back"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_stop, m_kept, m_undo, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    connect(m_report, &QPushButton::clicked, this, &ImportsDialog::showReport);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const foot = new QVBoxLayout;
    foot->setSpacing(10);
    foot->addLayout(state);
    foot->addWidget(buttons);
    return foot;
}

QString ImportsDialog::message() const
{
    return m_message->text();
}

void ImportsDialog::say(const QString &text)
{
    m_message->setText(text);
}

void ImportsDialog::read()
{
    m_task->ask<QList<ImportRow>>([](Store &store) { return ImportLog(store).rows(mostRows); },
                                  [this](const QList<ImportRow> &rows) { showRows(rows); });
}

void ImportsDialog::showRows(const QList<ImportRow> &rows)
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->setRows(rows);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_list->setCurrentIndex(m_list->model()->index(std::min(row, m_model->rowCount() - 1), 0));
    m_list->setFocus();
    enable();
}

void ImportsDialog::enable()
{
    const int row = m_list->currentIndex().row();
    const bool isThere = row >= 0;
    m_report->setEnabled(isThere);
    m_undo->setEnabled(isThere && !m_isUndoing && !m_project.readOnly && canUndo(m_model->row(row).state));
    m_undo->setToolTip(m_project.readOnly ? m_project.readOnlyReason
                                          : tr("Take away what the import brought, except for what was "
                                               "worked on since"));
    m_progress->setVisible(m_isUndoing);
    m_stop->setVisible(m_isUndoing);
    m_kept->setVisible(!m_isUndoing && !m_keptWork.isEmpty());
}

void ImportsDialog::showReport()
{
    const int at = m_list->currentIndex().row();
    if (at < 0)
        return;
    const ImportRow &row = m_model->row(at);
    auto *const dialog =
        new ImportReportDialog(sourceWords(row.sources), importReportFromJson(row.report), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImportsDialog::undo()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_isUndoing)
        return;
    m_isUndoing = true;
    m_keptWork.clear();
    m_progress->setValue(0);
    say(tr("Taking back “%1”…").arg(sourceWords(m_model->row(row).sources)));
    enable();
    m_task->undoImport(m_model->row(row).id);
}

void ImportsDialog::onUndone(const ImportUndo &undo)
{
    m_isUndoing = false;
    m_keptWork = undo.kept;
    const QLocale locale;
    QString text =
        tr("Taken back: articles %1, sets of marks %2, schemas %3.")
            .arg(locale.toString(undo.articles), locale.toString(undo.sets), locale.toString(undo.schemas));
    if (undo.keptCount > 0)
        text += u' ' + tr("What was worked on since stays: %1.").arg(locale.toString(undo.keptCount));
    if (undo.stopped)
        text += u' ' + tr("It was stopped; take it back again to go on.");
    say(text);
    m_hasUndone = true;
    read();
}

void ImportsDialog::listKept()
{
    QList<Error> kept;
    for (const KeptWork &work : std::as_const(m_keptWork))
        kept.append({Error::Kind::Conflict,
                     tr("%1: %2").arg(work.annotator, work.reason),
                     {},
                     Place{.file = work.article}});
    auto *const dialog =
        new ProblemsDialog(tr("This was worked on since the import, and stays."), kept, this);
    dialog->setWindowTitle(tr("What stays"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Galley
