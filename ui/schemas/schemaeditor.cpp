#include "schemas/schemaeditor.h"

#include "schema/migrationplan.h"
#include "schema/schemajson.h"
#include "schema/schemavalidator.h"
#include "schemas/schemapreview.h"
#include "schemas/sourceedit.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::chrono::milliseconds Pause{350}; // after the last key

QByteArray textOf(const Schema &schema)
{
    return QJsonDocument(toJsonObject(schema)).toJson();
}

} // namespace

SchemaEditor::SchemaEditor(const Schema &schema, const SchemaSet &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_pause(new QTimer(this))
    , m_source(new SourceEdit(SourceEdit::Syntax::Json, this))
    , m_problems(new QListWidget(this))
    , m_preview(new SchemaPreview(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("&Save to project…"), this))
{
    setWindowTitle(tr("Schema — %1").arg(schema.name.isEmpty() ? schema.id : schema.name));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setSizeGripEnabled(true);
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(Pause);
    connect(m_pause, &QTimer::timeout, this, &SchemaEditor::check);
    connect(m_source, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_source->goTo(m_reading.problems.at(m_problems->row(item)).place);
    });
    connect(m_problems, &QListWidget::itemClicked, m_problems, &QListWidget::itemActivated);
    connect(m_save, &QPushButton::clicked, this, [this] {
        check();
        if (m_reading.problems.isEmpty())
            Q_EMIT saveRequested(m_reading.schema);
    });
    setSource(textOf(schema));
}

SchemaEditor::~SchemaEditor() = default;

void SchemaEditor::build()
{
    m_source->setAccessibleName(tr("Source of the schema"));
    m_problems->setAccessibleName(tr("Problems of the schema"));
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(fontMetrics().height() * 7);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *const left = new QWidget(this);
    auto *const written = new QVBoxLayout(left);
    written->setContentsMargins(0, 0, 0, 0);
    written->addWidget(m_source, 1);
    written->addWidget(m_problems);
    auto *const split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_preview);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *const file = buttons->addButton(tr("Save as &file…"), QDialogButtonBox::ActionRole);
    file->setAutoDefault(false);
    file->setToolTip(tr("Write a *.schema.json file, for other projects or as a plugin"));
    connect(file, &QPushButton::clicked, this, &SchemaEditor::saveAs);
    connect(buttons, &QDialogButtonBox::rejected, this, &SchemaEditor::reject);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 42);
}

void SchemaEditor::setArticle(const Article &article, const AnnotationSet &set)
{
    m_preview->setArticle(article, set);
    showPreview();
}

void SchemaEditor::setSource(const QByteArray &json)
{
    m_source->setPlainText(QString::fromUtf8(json));
    m_saved = m_source->toPlainText();
    check();
}

void SchemaEditor::setReadOnlyReason(const QString &reason)
{
    m_reason = reason;
    showProblems();
}

void SchemaEditor::showMessage(const QString &message)
{
    m_message->setText(message);
}

void SchemaEditor::check()
{
    m_pause->stop();
    m_warned = false;
    m_reading = readSchemaText(m_source->toPlainText().toUtf8());
    if (m_reading.problems.isEmpty()) {
        QList<Schema> beside = m_project.schemas();
        beside.removeIf([this](const Schema &schema) { return schema.id == m_reading.schema.id; });
        m_reading.problems = validateTogether(beside + QList{m_reading.schema});
    }
    if (m_reading.problems.isEmpty())
        checkVersion();
    showProblems();
    showPreview();
}

// What exports tell versions apart by.
void SchemaEditor::checkVersion()
{
    const Schema *const present = m_project.schema(m_reading.schema.id);
    if (!present || *present == m_reading.schema || isNewer(m_reading.schema.version, present->version))
        return;
    const QString source = m_source->toPlainText();
    const qsizetype at = source.indexOf("\"version\""_L1);
    const qint64 line = at < 0 ? 1 : source.first(at).count(u'\n') + 1;
    m_reading.problems.append(
        {Error::Kind::Conflict,
         tr("The project has version %1 of this schema: raise the version number, so that "
            "exports can tell them apart")
             .arg(present->version),
         u"/version"_s,
         {.line = line, .column = at < 0 ? 1 : at - source.lastIndexOf(u'\n', at)}});
}

void SchemaEditor::showProblems()
{
    m_problems->clear();
    for (const Error &problem : std::as_const(m_reading.problems)) {
        const QString text = problem.place.line > 0 ? tr("Line %1, column %2: %3")
                                                          .arg(problem.place.line)
                                                          .arg(problem.place.column)
                                                          .arg(problem.message)
                                                    : problem.message;
        m_problems->addItem(text);
    }
    m_problems->setVisible(!m_reading.problems.isEmpty());
    m_source->setProblems(m_reading.problems);
    m_save->setEnabled(m_reading.problems.isEmpty() && m_reason.isEmpty());
    const int count = int(m_reading.problems.size());
    m_message->setText(
        count > 0 ? tr("%n problem(s): the preview is of the last version without any.", nullptr, count)
            : !m_reason.isEmpty() ? m_reason
                                  : tr("No problems. The article and the palette show it."));
}

void SchemaEditor::showPreview()
{
    if (!m_reading.problems.isEmpty() && m_reading.problems.first().kind != Error::Kind::Conflict)
        return;
    QList<Schema> schemas = m_project.schemas();
    const auto present = std::ranges::find(schemas, m_reading.schema.id, &Schema::id);
    if (present == schemas.end())
        schemas.append(m_reading.schema);
    else
        *present = m_reading.schema;
    m_preview->setSchemas(SchemaSet(schemas));
}

void SchemaEditor::saveAs()
{
    auto *const dialog =
        new QFileDialog(this, tr("Save the schema"), QDir::homePath(), tr("Schemas (*.schema.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_reading.schema.id + ".schema.json"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) &&
            file.write(m_source->toPlainText().toUtf8()) >= 0 && file.commit();
        if (written)
            m_saved = m_source->toPlainText();
        m_message->setText(written ? tr("Written: %1").arg(path)
                                   : tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

void SchemaEditor::reject()
{
    if (m_source->toPlainText() != m_saved && !m_warned) {
        m_warned = true;
        m_message->setText(tr("What you changed is not saved. Close again to drop it."));
        return;
    }
    QDialog::reject();
}

} // namespace Galley
