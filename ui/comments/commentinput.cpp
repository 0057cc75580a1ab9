#include "comments/commentinput.h"

#include "annotation/edits.h"
#include "common/icons.h"
#include "common/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Galley {

CommentInput::CommentInput(QWidget *parent)
    : QWidget(parent)
    , m_about(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(themedIcon(u"comment"_s), tr("Add comment"), this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &CommentInput::add);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentInput::enable);
    refreshTargets();
}

void CommentInput::build()
{
    m_about->setAccessibleName(tr("What the comment is about"));
    m_to->setEditable(true);
    m_to->setAccessibleName(tr("Whom the comment is for"));
    m_to->lineEdit()->setPlaceholderText(tr("anybody"));
    m_to->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (QComboBox *box : {m_about, m_to}) { // as wide as the panel, whatever stands in it
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    setNames({});
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("A question, a doubt, an answer"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 2 + 14);
    m_text->installEventFilter(this);
    m_add->setToolTip(tr("Add the comment (Ctrl+Enter)"));
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("On"), m_about);
    form->addRow(m_text);
    auto *const last = new QHBoxLayout; // one row, so that the list above has room
    last->setSpacing(6);
    last->addWidget(m_to, 1);
    last->addWidget(m_add);
    form->addRow(tr("To"), last);
    setTabOrder(m_about, m_text);
    setTabOrder(m_text, m_to);
    setTabOrder(m_to, m_add);
}

void CommentInput::setSession(Session *session)
{
    m_session = session;
    m_special = {};
    setPlace(0, {});
}

void CommentInput::setPlace(SpanId span, Range selection)
{
    m_span = span;
    m_selection = selection;
    refreshTargets();
}

void CommentInput::setNames(const QStringList &names)
{
    const QString typed = m_to->currentText();
    QStringList all{QString(), tr("reviewer")};
    all += names;
    all.removeDuplicates();
    m_to->clear();
    m_to->addItems(all);
    m_to->setCurrentText(typed);
}

void CommentInput::replyTo(CommentId id)
{
    const Comment *const comment = m_session ? m_session->set().comment(id) : nullptr;
    if (!comment)
        return;
    m_special = {Target::Kind::Reply, id, comment->span, comment->place};
    refreshTargets();
    m_to->setCurrentText(comment->author);
    begin();
}

void CommentInput::rewrite(CommentId id)
{
    const Comment *const comment = m_session ? m_session->set().comment(id) : nullptr;
    if (!comment)
        return;
    m_special = {Target::Kind::Rewrite, id};
    refreshTargets();
    m_text->setPlainText(comment->text);
    begin();
}

void CommentInput::begin()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentInput::offer(const Target &target, const QString &name)
{
    m_targets.append(target);
    m_about->addItem(name);
}

// The first is what the annotator most likely means.
void CommentInput::refreshTargets()
{
    m_targets.clear();
    m_about->clear();
    if (m_session) {
        const AnnotationSet &set = m_session->set();
        if (const Comment *const other = set.comment(m_special.comment))
            offer(m_special,
                  m_special.kind == Target::Kind::Reply
                      ? tr("answer to %1: “%2”").arg(other->author, shortQuote(other->text, 30))
                      : tr("other words for “%1”").arg(shortQuote(other->text, 30)));
        const Span *const span = set.span(m_span);
        if (!m_selection.isEmpty() && (!span || span->extent() != m_selection))
            offer({.place = m_selection},
                  tr("“%1”").arg(shortQuote(m_session->article().text.view(m_selection).toString(), 30)));
        if (span)
            offer({.span = m_span}, tr("the mark “%1”").arg(shortQuote(span->quote, 30)));
        offer({}, tr("the whole article"));
    }
    enable();
}

Edit CommentInput::edit(const QString &text) const
{
    const Target target = m_targets.value(m_about->currentIndex());
    const AnnotationSet &set = m_session->set();
    if (target.kind == Target::Kind::Rewrite)
        return Edits::rewriteComment(set, target.comment, text);
    return Edits::comment(set,
                          {.span = target.span,
                           .place = target.place,
                           .author = set.annotator.name,
                           .addressee = m_to->currentText().trimmed(),
                           .at = QDateTime::currentDateTimeUtc(),
                           .text = text});
}

void CommentInput::add()
{
    if (!m_session || !m_add->isEnabled())
        return;
    if (const Result<void> done = m_session->apply(edit(m_text->toPlainText().trimmed())); !done) {
        Q_EMIT refused(done.error().message);
        return;
    }
    const Target target = m_targets.value(m_about->currentIndex());
    const bool isNew = target.kind != Target::Kind::Rewrite;
    const CommentId comment = isNew ? m_session->set().nextCommentId() - 1 : target.comment;
    m_special = {};
    m_text->clear();
    m_to->setCurrentText(QString());
    refreshTargets();
    Q_EMIT added(comment);
}

void CommentInput::enable()
{
    const bool takesEdits = m_session && !m_session->isReadOnly() && !m_session->isStale();
    m_text->setEnabled(takesEdits);
    m_about->setEnabled(takesEdits);
    m_to->setEnabled(takesEdits);
    m_add->setEnabled(takesEdits && !m_text->toPlainText().trimmed().isEmpty());
}

bool CommentInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Galley
