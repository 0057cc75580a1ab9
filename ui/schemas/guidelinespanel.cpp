#include "schemas/guidelinespanel.h"

#include "common/calmcombobox.h"
#include "schemas/sourceedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Pictures and style sheets that a text names are not fetched.
class Pages : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QPushButton *makeButton(const QString &text, const QString &tip, QWidget *parent)
{
    auto *const button = new QPushButton(text, parent);
    button->setToolTip(tip);
    return button;
}

} // namespace

GuidelinesPanel::GuidelinesPanel(QWidget *parent)
    : QWidget(parent)
    , m_choice(new CalmComboBox(this))
    , m_view(new Pages(this))
    , m_source(new SourceEdit(SourceEdit::Syntax::Markdown, this))
    , m_pages(new QStackedLayout)
    , m_edit(makeButton(tr("&Write…"), tr("Write the guidelines of the project, in Markdown"), this))
    , m_example(makeButton(tr("&Example"), tr("Show the mark in focus as an example"), this))
    , m_save(makeButton(tr("&Save"), tr("Keep what is written; an empty text lets the schema's count"), this))
    , m_cancel(makeButton(tr("&Cancel"), tr("Leave the guidelines as they were"), this))
    , m_message(new QLabel(this))
{
    build();
    write(false);
    render();
}

void GuidelinesPanel::build()
{
    m_choice->setAccessibleName(tr("Layer or label that the guidelines are for"));
    m_view->setAccessibleName(tr("Guidelines"));
    m_view->setOpenLinks(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->document()->setDocumentMargin(10);
    m_source->setAccessibleName(tr("Guidelines, in Markdown"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_source);
    auto *const buttons = new QHBoxLayout;
    for (QPushButton *const button : {m_edit, m_example, m_save, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->setContentsMargins(8, 0, 8, 6);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    auto *const choice = new QHBoxLayout;
    choice->setContentsMargins(8, 0, 8, 0);
    choice->addWidget(m_choice);
    layout->addLayout(choice);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_choice, &QComboBox::activated, this,
            [this] { choose(LabelRef::from(m_choice->currentData().toString())); });
    connect(m_view, &QTextBrowser::anchorClicked, this, &GuidelinesPanel::follow);
    connect(m_edit, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_example, &QPushButton::clicked, this, [this] { Q_EMIT addExampleRequested(m_of); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveRequested(m_of, m_source->toPlainText());
        write(false);
    });
}

void GuidelinesPanel::setSchemas(const SchemaSet &schemas)
{
    if (schemas == m_schemas)
        return;
    m_schemas = schemas;
    m_choice->clear();
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            m_choice->addItem(tr("%1 (layer)").arg(layer.name), QString(layer.id));
            for (const Label &label : layer.labels)
                m_choice->addItem(tr("%1 › %2").arg(layer.name, label.name),
                                  LabelRef{layer.id, label.id}.text());
        }
    }
    m_of = LabelRef::from(m_choice->currentData().toString());
    m_guidelines = {};
    m_examples.clear();
    write(false);
    render();
    if (!m_of.isEmpty())
        Q_EMIT chosen(m_of);
}

void GuidelinesPanel::setReadOnlyReason(const QString &reason)
{
    m_reason = reason;
    write(isWriting() && reason.isEmpty());
}

LabelRef GuidelinesPanel::current() const
{
    return m_of;
}

bool GuidelinesPanel::isWriting() const
{
    return m_pages->currentWidget() == m_source;
}

// What is being written stays until it is saved or dropped.
void GuidelinesPanel::choose(const LabelRef &of)
{
    const int row = m_choice->findData(of.label.isEmpty() ? of.layer : of.text());
    if (row < 0 || isWriting()) {
        m_choice->setCurrentIndex(m_choice->findData(m_of.label.isEmpty() ? m_of.layer : m_of.text()));
        return;
    }
    m_choice->setCurrentIndex(row);
    m_of = of;
    Q_EMIT chosen(of);
}

void GuidelinesPanel::showGuidelines(const LabelRef &of, const Guidelines &guidelines,
                                     const QList<GuidelineExample> &examples)
{
    if (of != m_of)
        return;
    m_guidelines = guidelines;
    m_examples = examples;
    m_message->hide();
    render();
}

void GuidelinesPanel::showProblem(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString GuidelinesPanel::text() const
{
    return m_view->toPlainText();
}

void GuidelinesPanel::render()
{
    const Layer *const layer = m_schemas.layer(m_of.layer);
    const Label *const label = m_schemas.label(m_of.layer, m_of.label);
    if (!layer) {
        m_view->setHtml(u"<p>%1</p>"_s.arg(
            tr("The project has no schema yet, so there is nothing to write guidelines for.")
                .toHtmlEscaped()));
        return;
    }
    const QString name = label ? label->name : layer->name;
    const QString description = label ? label->description : layer->description;
    m_view->document()->setMarkdown(m_guidelines.text,
                                    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                        QTextDocument::MarkdownNoHTML);
    QTextCursor cursor(m_view->document());
    QString head = u"<h3>%1</h3>"_s.arg(name.toHtmlEscaped());
    if (!description.isEmpty())
        head += u"<p><i>%1</i></p>"_s.arg(description.toHtmlEscaped());
    if (m_guidelines.text.isEmpty())
        head += u"<p>%1</p>"_s.arg(
            (m_reason.isEmpty()
                 ? tr("There are no guidelines for “%1” yet. Choose “Write…” below to say what counts, what "
                      "does "
                      "not, and how to decide on the border.")
                 : tr("There are no guidelines for “%1” yet. Ask who manages the project to write some."))
                .arg(name)
                .toHtmlEscaped());
    cursor.insertHtml(head);
    if (!m_guidelines.text.isEmpty())
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    addExamples();
    m_view->moveCursor(QTextCursor::Start);
}

void GuidelinesPanel::addExamples()
{
    QTextCursor cursor(m_view->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    QString html = u"<h4>%1</h4>"_s.arg(tr("Examples from the project").toHtmlEscaped());
    if (m_examples.isEmpty())
        html += u"<p>%1</p>"_s.arg(tr("Nothing is marked so yet.").toHtmlEscaped());
    for (qsizetype i = 0; i < m_examples.size(); ++i) {
        const GuidelineExample &example = m_examples[i];
        QString foot = example.title.isEmpty() ? example.externalId : example.title;
        if (example.count > 1)
            foot += u" · "_s + tr("marked so %Ln time(s)", nullptr, int(example.count));
        html +=
            u"<p>… %1<a href=\"example:%2\"><b>%3</b></a>%4 …<br/><small>%5%6</small></p>"_s
                .arg(example.before.simplified().toHtmlEscaped() + u' ')
                .arg(i)
                .arg(example.quote.toHtmlEscaped(), u' ' + example.after.simplified().toHtmlEscaped(),
                     foot.toHtmlEscaped(),
                     example.chosen && m_reason.isEmpty()
                         ? u" · <a href=\"remove:%1\">%2</a>"_s.arg(i).arg(tr("take away").toHtmlEscaped())
                         : QString());
    }
    cursor.insertHtml(html);
}

void GuidelinesPanel::write(bool writing)
{
    if (writing) {
        m_source->setPlainText(m_guidelines.text);
        m_source->setFocus(Qt::OtherFocusReason);
    }
    m_pages->setCurrentWidget(writing ? static_cast<QWidget *>(m_source) : m_view);
    m_choice->setEnabled(!writing);
    for (QPushButton *const button : {m_save, m_cancel})
        button->setVisible(writing);
    for (QPushButton *const button : {m_edit, m_example}) {
        button->setVisible(!writing);
        button->setEnabled(m_reason.isEmpty() && !m_of.isEmpty());
    }
}

void GuidelinesPanel::follow(const QUrl &link)
{
    const qsizetype index = link.path().toInt();
    if (index < 0 || index >= m_examples.size())
        return;
    if (link.scheme() == "example"_L1)
        Q_EMIT exampleActivated(m_examples[index]);
    else if (link.scheme() == "remove"_L1)
        Q_EMIT removeExampleRequested(m_of, m_examples[index]);
}

} // namespace Galley
