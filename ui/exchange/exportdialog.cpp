#include "exchange/exportdialog.h"

#include "exchange/formatregistry.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString suffixOf(const QString &formatId)
{
    const Result<const Format *> format = findFormat(formatId);
    return format ? (*format)->suffixes().value(0) : QString();
}

} // namespace

ExportDialog::ExportDialog(const QString &project, const QString &suggestion, const QString &annotator,
                           QWidget *parent)
    : QDialog(parent)
    , m_task(new ExchangeTask(project, this))
    , m_format(new QComboBox(this))
    , m_whose(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_counts(new QLabel(this))
{
    setWindowTitle(tr("Export"));
    build();
    fill(annotator);
    m_path->setText(
        QDir::toNativeSeparators(suggestion + u'.' + suffixOf(m_format->currentData().toString())));
    connect(m_task, &ExchangeTask::previewed, this, &ExportDialog::show);
    connect(m_task, &ExchangeTask::failed, this,
            [this](const Error &error) { m_counts->setText(error.message); });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::count);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &ExportDialog::count);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_export->setEnabled(!path().isEmpty());
        m_export->setText(tr("Export"));
    });
    count();
}

void ExportDialog::build()
{
    auto *const choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::askForPlace);
    auto *const place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(choose);
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setMinimumHeight(m_counts->fontMetrics().lineSpacing() * 4);
    m_counts->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *const form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Whose marks"), m_whose);
    auto *const title = new QLabel(tr("F&ile"), this);
    title->setBuddy(m_path);
    form->addRow(title, place);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_counts, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, 280);
}

void ExportDialog::fill(const QString &annotator)
{
    for (const std::unique_ptr<Format> &format : formats()) {
        if (format->canWrite())
            m_format->addItem(format->name(), format->id());
    }
    m_whose->addItem(tr("Everybody's"));
    m_whose->addItem(tr("Only %1's").arg(annotator), annotator);
}

void ExportDialog::askForPlace()
{
    auto *const dialog = new QFileDialog(this, tr("Export to"), QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(m_format->currentData().toString()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_path->setText(QDir::toNativeSeparators(file));
        m_replaced = file; // the file dialog has asked
    });
    dialog->open();
}

ExportOptions ExportDialog::options() const
{
    const QString whose = m_whose->currentData().toString();
    return {.format = m_format->currentData().toString(),
            .annotators = whose.isEmpty() ? QStringList() : QStringList{whose}};
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void ExportDialog::count()
{
    m_counts->setText(tr("Counting what will be written…"));
    m_task->preview(options());
}

void ExportDialog::show(const ExportReport &report)
{
    if (!report.stopped)
        m_counts->setText(describe(report));
}

QString ExportDialog::describe(const ExportReport &report)
{
    const QLocale locale;
    QStringList lines{tr("Articles: %1, marks: %2, relations: %3.")
                          .arg(locale.toString(report.articles), locale.toString(report.spans),
                               locale.toString(report.relations))};
    for (const Error &problem : report.problems.first(std::min<qsizetype>(3, report.problems.size())))
        lines.append(tr("Cannot be written: %1").arg(problem.toString()));
    if (report.losses.isEmpty() && report.problems.isEmpty())
        lines.append(tr("The format holds everything."));
    for (const Loss &loss : report.losses.all())
        lines.append(tr("Will be left out: %1 (%2)").arg(loss.description, locale.toString(loss.count)));
    return lines.join(u'\n');
}

void ExportDialog::finish()
{
    if (QFileInfo::exists(path()) && path() != m_replaced) {
        m_replaced = path();
        m_export->setText(tr("Replace"));
        m_counts->setText(tr("%1 is there already. Replace it?").arg(m_path->text()));
        return;
    }
    m_task->stop();
    Q_EMIT chosen(path(), options());
    accept();
}

} // namespace Galley
