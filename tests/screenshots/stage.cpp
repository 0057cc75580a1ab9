#include "stage.h"

#include "article/articleview.h"
#include "common/noticebar.h"
#include "queue/articlequeuemodel.h"
#include "queue/queuepanel.h"
#include "window/workbench.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>

namespace Galley::Screenshots {

namespace {

constexpr int patience = 10'000; // ms

} // namespace

void Stage::openProject()
{
    QSignalSpy shown(&m_window, &MainWindow::sessionChanged);
    m_window.open(m_newsroom.project());
    while (!m_window.session() && shown.wait(patience))
        ;
    settle();
    m_window.notices()->dismissAll();
    m_window.bench()->article()->setFocus();
}

QWidget *Stage::keyed() const
{
    QWidget *const focus = QApplication::focusWidget();
    return focus ? focus : m_window.focusWidget() ? m_window.focusWidget() : &m_window;
}

void Stage::trigger(QAction *action)
{
    action->trigger();
    settle();
}

void Stage::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyed(), key, modifiers);
    settle(60);
}

void Stage::type(const QString &text)
{
    QTest::keyClicks(keyed(), text);
    settle(60);
}

// The window draws, threads answer, and what they answer is drawn.
void Stage::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void Stage::openArticle(const QString &title)
{
    const ArticleQueueModel &model = m_window.bench()->queue()->model();
    for (int tries = 0; tries < model.rowCount(); ++tries) {
        if (m_window.session() && m_window.session()->article().title.startsWith(title))
            break;
        trigger(m_window.actions().nextArticle);
    }
    m_window.bench()->article()->setFocus();
}

void Stage::focusFirstMark()
{
    const std::vector<SpanIndex::Entry> spans = m_window.session()->set().index().all();
    if (!spans.empty())
        m_window.bench()->article()->setFocusedSpan(spans.front().id);
    settle();
}

QWidget *Stage::subject()
{
    QWidget *found = &m_window;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible() && widget->windowType() != Qt::ToolTip)
            found = widget;
    }
    return found;
}

} // namespace Galley::Screenshots
