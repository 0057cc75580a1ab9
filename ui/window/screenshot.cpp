#include "window/screenshot.h"

#include "article/articleview.h"
#include "common/noticebar.h"
#include "window/mainwindow.h"
#include "window/workbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace Galley {

namespace {

constexpr QSize pictureSize(1360, 860);
constexpr int settleTime = 300;     // ms: layouts, queue and colours are done by then
constexpr int patience = 30 * 1000; // ms

} // namespace

Screenshot::Screenshot(MainWindow &window, const QString &path)
    : m_window(window)
    , m_path(path)
{
    if (path.isEmpty())
        return;
    window.resize(pictureSize);
    connect(&window, &MainWindow::sessionChanged, this, [this](const Session *session) {
        if (session)
            prepare();
    });
    connect(&window, &MainWindow::openFailed, this, [this] { giveUp(m_window.notices()->texts().value(0)); });
    QTimer::singleShot(patience, this, [this] { giveUp(tr("no article was opened")); });
}

void Screenshot::prepare()
{
    if (m_isDue)
        return;
    m_isDue = true;
    QTimer::singleShot(settleTime, this, [this] {
        m_window.notices()->dismissAll();
        const std::vector<SpanIndex::Entry> spans = m_window.session()->set().index().all();
        if (!spans.empty())
            m_window.bench()->article()->setFocusedSpan(spans.front().id);
        QTimer::singleShot(settleTime, this, &Screenshot::take);
    });
}

void Screenshot::take()
{
    if (!m_window.grab().save(m_path, "PNG")) {
        giveUp(tr("%1 cannot be written").arg(QDir::toNativeSeparators(m_path)));
        return;
    }
    QCoreApplication::exit(0);
}

void Screenshot::giveUp(const QString &reason)
{
    std::fprintf(stderr, "galley: %s\n", qUtf8Printable(reason));
    QCoreApplication::exit(1);
}

} // namespace Galley
