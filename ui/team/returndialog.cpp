#include "team/returndialog.h"

#include "common/calmcombobox.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype LongestQuote = 60;

QString shortened(const QString &quote)
{
    const QString line = quote.simplified();
    return line.size() <= LongestQuote ? line : line.first(LongestQuote) + u'…';
}

} // namespace

ReturnDialog::ReturnDialog(const QString &title, const QString &quote, QWidget *parent)
    : QDialog(parent)
    , m_annotator(new CalmComboBox(this))
    , m_comment(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
    , m_return(new QPushButton(tr("&Return"), this))
{
    setWindowTitle(tr("Return an article"));
    auto *const about =
        new QLabel(quote.isEmpty() ? title : tr("%1: “%2”").arg(title, shortened(quote)), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_annotator->setAccessibleName(tr("To whom"));
    m_comment->setPlaceholderText(quote.isEmpty()
                                      ? tr("What is to be done; select text first to comment on a place")
                                      : tr("What is to be done here"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *const close = new QPushButton(tr("&Cancel"), this);
    close->setAutoDefault(false);
    m_return->setDefault(true);
    m_return->setToolTip(tr("The annotator finds the comment as a remark to deal with"));
    auto *const foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_return);
    foot->addWidget(close);
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->addRow(about);
    form->addRow(tr("&To:"), m_annotator);
    form->addRow(tr("C&omment:"), m_comment);
    form->addRow(m_message);
    form->addRow(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReturnDialog::enable);
    connect(m_return, &QPushButton::clicked, this, [this] {
        Q_EMIT returnRequested(m_annotator->currentText(), m_comment->toPlainText().trimmed());
    });
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16);
    enable();
}

void ReturnDialog::setAnnotators(const QStringList &names)
{
    m_annotator->clear();
    m_annotator->addItems(names);
    if (names.isEmpty())
        showProblem(tr("Nobody has finished this article, so there is nothing to return."));
    enable();
}

void ReturnDialog::showProblem(const QString &problem)
{
    m_message->setText(problem);
}

void ReturnDialog::enable()
{
    m_return->setEnabled(m_annotator->count() > 0 && !m_comment->toPlainText().trimmed().isEmpty());
}

} // namespace Galley
