#include "comments/commentpanel.h"

#include "annotation/edits.h"
#include "comments/commentdelegate.h"
#include "comments/commentinput.h"
#include "comments/commentmodel.h"
#include "comments/returnbanner.h"
#include "common/boundkeys.h"
#include "common/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

CommentPanel::CommentPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CommentModel(this))
    , m_returned(new ReturnBanner(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_answer(new QPushButton(tr("Answer"), this))
    , m_resolve(new QPushButton(themedIcon(u"done"_s), tr("Resolve"), this))
    , m_more(new QToolButton(this))
    , m_change(new QAction(tr("Change the words"), this))
    , m_remove(new QAction(themedIcon(u"remove"_s), tr("Remove"), this))
    , m_resolved(new QAction(tr("Show resolved ones"), this))
    , m_input(new CommentInput(this))
{
    build();
    connect(m_list, &QListView::clicked, this, &CommentPanel::jump);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommentPanel::enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommentPanel::refresh);
    connect(m_resolved, &QAction::toggled, m_model, &CommentModel::showResolved);
    connect(m_answer, &QPushButton::clicked, this, [this] { m_input->replyTo(chosen()); });
    connect(m_change, &QAction::triggered, this, [this] { m_input->rewrite(chosen()); });
    connect(m_resolve, &QPushButton::clicked, this, &CommentPanel::resolve);
    connect(m_remove, &QAction::triggered, this, &CommentPanel::remove);
    connect(m_input, &CommentInput::added, this, [this](CommentId comment) {
        m_chosen = comment;
        m_list->setCurrentIndex(m_model->indexOf(m_chosen));
        Q_EMIT added();
    });
    connect(m_returned, &ReturnBanner::spanRequested, this, &CommentPanel::spanRequested);
    connect(m_input, &CommentInput::refused, this, &CommentPanel::refused);
    refresh();
}

void CommentPanel::build()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Comments on this article"));
    BoundKeys::instance().follow(this, [this] {
        m_empty->setText(
            tr("No open comments. %1 writes one on the focused mark, the selection or the article.")
                .arg(boundKey("comment"_L1, QKeySequence(u"Ctrl+M"_s))));
    });
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(4, 4, 4, 4);
    const auto onKey = [this](Qt::Key key, void (CommentPanel::*act)()) {
        auto *const shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Return, &CommentPanel::jump);
    onKey(Qt::Key_Space, &CommentPanel::resolve);
    onKey(Qt::Key_Delete, &CommentPanel::remove);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(m_returned);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_input);
    setTabOrder(m_list, m_answer);
}

QWidget *CommentPanel::makeButtons()
{
    m_answer->setToolTip(tr("Write an answer to the chosen comment"));
    m_resolve->setToolTip(tr("Say that the chosen comment is settled, or take it up again (Space)"));
    fillMore();
    auto *const buttons = new QWidget(this);
    auto *const row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_answer, 1);
    row->addWidget(m_resolve, 1);
    row->addWidget(m_more);
    return buttons;
}

// What is needed less often, so that the list has room in a small window.
void CommentPanel::fillMore()
{
    m_change->setToolTip(tr("Write the chosen comment in other words"));
    m_remove->setToolTip(tr("Remove the chosen comment (Delete). Undo brings it back."));
    m_resolved->setToolTip(tr("List comments that are resolved, too"));
    m_resolved->setCheckable(true);
    auto *const menu = new QMenu(tr("More"), m_more);
    menu->setToolTipsVisible(true);
    menu->addActions({m_change, m_remove});
    menu->addSeparator();
    menu->addAction(m_resolved);
    m_more->setMenu(menu);
    m_more->setText(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("Change or remove the chosen comment, show resolved ones"));
}

void CommentPanel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_chosen = 0;
    m_model->setSession(session);
    m_returned->setSession(session);
    m_input->setSession(session);
    if (session)
        connect(session, &Session::notSaved, this, &CommentPanel::enable);
}

int CommentPanel::openCount() const
{
    return m_model->openCount();
}

CommentId CommentPanel::chosen() const
{
    return m_model->commentAt(m_list->currentIndex());
}

void CommentPanel::jump()
{
    if (const CommentId id = chosen())
        Q_EMIT jumpRequested(id);
}

void CommentPanel::apply(const Edit &edit)
{
    if (const Result<void> done = m_session->apply(edit); !done)
        Q_EMIT refused(done.error().message);
}

void CommentPanel::resolve()
{
    const Comment *const comment = m_session ? m_session->set().comment(chosen()) : nullptr;
    if (comment)
        apply(Edits::resolveComment(m_session->set(), comment->id, !comment->resolved));
}

void CommentPanel::remove()
{
    if (m_session && chosen() != 0)
        apply(Edits::removeComment(m_session->set(), chosen()));
}

void CommentPanel::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (const QModelIndex index = m_model->indexOf(m_chosen); index.isValid())
        m_list->setCurrentIndex(index);
    enable();
    Q_EMIT openCountChanged(openCount());
}

void CommentPanel::enable()
{
    if (chosen() != 0)
        m_chosen = chosen();
    const Comment *const comment = m_session ? m_session->set().comment(chosen()) : nullptr;
    const bool takesEdits = comment && !m_session->isReadOnly() && !m_session->isStale();
    for (QPushButton *button : {m_answer, m_resolve})
        button->setEnabled(takesEdits);
    for (QAction *action : {m_change, m_remove})
        action->setEnabled(takesEdits);
    m_resolve->setText(comment && comment->resolved ? tr("Reopen") : tr("Resolve"));
}

} // namespace Galley
