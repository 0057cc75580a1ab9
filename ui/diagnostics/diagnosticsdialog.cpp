#include "diagnostics/diagnosticsdialog.h"

#include "concordance/corpusreader.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

DiagnosticsDialog::DiagnosticsDialog(Diagnostics diagnostics, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_diagnostics(std::move(diagnostics))
    , m_text(new QPlainTextEdit(this))
    , m_check(new QPushButton(tr("Check the &project"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_progress(new QProgressBar(this))
    , m_says(new QLabel(this))
{
    build(!path.isEmpty());
    if (!path.isEmpty()) {
        m_reader = std::make_unique<CorpusReader>(path);
        connect(m_reader.get(), &CorpusReader::finished, this, &DiagnosticsDialog::onChecked);
        connect(m_reader.get(), &CorpusReader::progressed, this, [this](qint64 done, qint64 total) {
            m_progress->setRange(0, int(std::max<qint64>(total, 1)));
            m_progress->setValue(int(done));
        });
    }
    fill();
}

DiagnosticsDialog::~DiagnosticsDialog() = default;

void DiagnosticsDialog::build(bool hasProject)
{
    setWindowTitle(tr("Diagnostics"));
    auto *const explanation =
        new QLabel(tr("This belongs in a bug report. It contains none of the articles' texts."), this);
    explanation->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_check->setAutoDefault(false);
    m_check->setEnabled(hasProject);
    m_check->setToolTip(hasProject ? tr("Hashes, offsets, quotes, labels and the journal of every article")
                                   : tr("Open a project first"));
    m_progress->setAccessibleName(tr("Check of the project"));
    m_progress->hide();
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_copy->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_check, &QPushButton::clicked, this, [this] { m_reader->isRunning() ? stop() : check(); });
    auto *const row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_progress, 1);
    row->addWidget(m_says, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(explanation);
    layout->addWidget(m_text, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
    m_copy->setFocus();
}

QString DiagnosticsDialog::text() const
{
    return m_text->toPlainText();
}

void DiagnosticsDialog::check()
{
    m_check->setText(tr("&Stop the check"));
    m_says->hide();
    m_progress->show();
    m_progress->setRange(0, 0);
    m_found = std::make_shared<QList<Problem>>();
    m_reader->read([found = m_found](Store &store, const CorpusReader::Task &task) -> Result<void> {
        Result<QList<Problem>> problems = store.check(task.progress);
        if (!problems)
            return std::unexpected(problems.error());
        *found = std::move(*problems);
        return {};
    });
}

void DiagnosticsDialog::stop()
{
    m_reader->stop();
    m_check->setText(tr("Check the &project"));
    m_progress->hide();
    m_says->setText(tr("The check was stopped."));
    m_says->show();
}

void DiagnosticsDialog::onChecked(const Result<void> &outcome)
{
    m_check->setText(tr("Check the &project"));
    m_progress->hide();
    m_diagnostics.checkFailure = outcome ? QString() : outcome.error().toString();
    if (outcome)
        m_diagnostics.problems = *m_found;
    m_says->setText(!outcome                                ? outcome.error().message
                        : m_diagnostics.problems->isEmpty() ? tr("Nothing is wrong with the project.")
                                                            : tr("%n problem(s) found, listed above", nullptr,
                                                                 int(m_diagnostics.problems->size())));
    m_says->show();
    fill();
    Q_EMIT checked();
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_says->setText(tr("Copied."));
    m_says->show();
}

void DiagnosticsDialog::fill()
{
    m_text->setPlainText(toText(m_diagnostics));
}

} // namespace Galley
