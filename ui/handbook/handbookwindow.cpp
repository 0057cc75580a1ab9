#include "handbook/handbookwindow.h"

#include "common/icons.h"
#include "handbook/handbookbrowser.h"
#include "handbook/handbookcontents.h"
#include "handbook/handbookhits.h"
#include "handbook/handbooksearch.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace Galley {

HandbookWindow::HandbookWindow()
    : QWidget(nullptr, Qt::Window)
    , m_field(new QLineEdit(this))
    , m_none(new QLabel(this))
    , m_side(new QStackedWidget(this))
    , m_contents(new HandbookContents(m_handbook, this))
    , m_hits(new HandbookHits(this))
    , m_browser(new HandbookBrowser(m_handbook, this))
{
    setWindowTitle(tr("Handbook"));
    setWindowIcon(QIcon(u":/galley/icons/galley.svg"_s));
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    connectParts();
    resize(1040, 720);
    show({{Handbook::indexName(), {}}, 0});
}

void HandbookWindow::build()
{
    m_field->setPlaceholderText(tr("Search the handbook"));
    m_field->setAccessibleName(tr("Search the handbook"));
    m_field->setToolTip(tr("All words must stand in a section; Enter goes to the first (Ctrl+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_none->setText(tr("No section has all of these words. Fewer or shorter ones find more."));
    m_none->setWordWrap(true);
    m_none->setMargin(12);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (QWidget *page : std::initializer_list<QWidget *>{m_contents, m_hits, m_none})
        m_side->addWidget(page);
    auto *const side = new QWidget(this);
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 0, 8);
    column->addWidget(m_field);
    column->addWidget(m_side, 1);
    auto *const splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({290, 750});
    splitter->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    buildBar();
    layout->addWidget(splitter, 1);
    setFocusProxy(m_browser);
}

QAction *HandbookWindow::makeAction(const QString &name, const QList<QKeySequence> &keys, const QString &icon)
{
    auto *const action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), name, this);
    action->setShortcuts(keys);
    action->setToolTip(tr("%1 (%2)").arg(name, keys.first().toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void HandbookWindow::buildBar()
{
    auto *const bar = new QToolBar(tr("Handbook"), this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back = makeAction(tr("Back"), {QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::Key_Back)}, u"previous"_s);
    m_forward =
        makeAction(tr("Forward"), {QKeySequence(u"Alt+Right"_s), QKeySequence(Qt::Key_Forward)}, u"next"_s);
    QAction *const contents = makeAction(tr("Contents"), {QKeySequence(u"Alt+Home"_s)}, u"queue"_s);
    QAction *const find = makeAction(tr("Search"), {QKeySequence(QKeySequence::Find)}, u"search"_s);
    QAction *const larger =
        makeAction(tr("Larger text"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}, {});
    QAction *const smaller = makeAction(tr("Smaller text"), {QKeySequence(u"Ctrl+-"_s)}, {});
    bar->addActions({m_back, m_forward, contents, find});
    bar->addSeparator();
    bar->addActions({larger, smaller});
    layout()->setMenuBar(bar);
    connect(m_back, &QAction::triggered, this, [this] { travel(m_before, m_after); });
    connect(m_forward, &QAction::triggered, this, [this] { travel(m_after, m_before); });
    connect(contents, &QAction::triggered, this, [this] { goTo({Handbook::indexName(), {}}); });
    connect(find, &QAction::triggered, m_field, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(larger, &QAction::triggered, m_browser, [this] { m_browser->zoomIn(); });
    connect(smaller, &QAction::triggered, m_browser, [this] { m_browser->zoomOut(); });
}

void HandbookWindow::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &HandbookWindow::showHits);
    connect(m_field, &QLineEdit::returnPressed, m_hits, &HandbookHits::chooseCurrent);
    connect(m_contents, &HandbookContents::chosen, this, &HandbookWindow::goTo);
    connect(m_hits, &HandbookHits::chosen, this, &HandbookWindow::onHit);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    connect(this, &HandbookWindow::linkOpened, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

HandbookPlace HandbookWindow::place() const
{
    return m_browser->place();
}

void HandbookWindow::open(const HandbookPlace &place)
{
    QWidget::show(); // first, so that the place is looked for in lines of the right width
    goTo(place);
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HandbookWindow::search(const QString &words)
{
    m_field->setText(words);
}

HandbookWindow::Visit HandbookWindow::here() const
{
    return {m_browser->place(), m_browser->verticalScrollBar()->value()};
}

void HandbookWindow::goTo(const HandbookPlace &place)
{
    if (place == m_browser->place()) {
        m_browser->show(place);
        return;
    }
    m_before.append(here());
    m_after.clear();
    show({place, -1});
}

void HandbookWindow::travel(QList<Visit> &from, QList<Visit> &to)
{
    if (from.isEmpty())
        return;
    to.append(here());
    show(from.takeLast());
}

void HandbookWindow::show(const Visit &visit)
{
    m_browser->show(visit.place);
    if (visit.scroll >= 0)
        m_browser->verticalScrollBar()->setValue(visit.scroll);
    m_contents->setPlace(m_browser->place());
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    const HandbookChapter *const chapter = m_handbook.chapter(m_browser->place().chapter);
    setWindowTitle(tr("%1 — Handbook").arg(chapter->title));
}

void HandbookWindow::follow(const QUrl &url)
{
    if (const auto place = m_handbook.resolve(url.toString(), m_browser->place().chapter))
        goTo(*place);
    else if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        Q_EMIT linkOpened(url);
}

void HandbookWindow::showHits()
{
    const QString words = m_field->text().simplified();
    const QList<HandbookHit> hits = searchHandbook(m_handbook, words);
    m_hits->setHits(hits);
    m_side->setCurrentWidget(words.isEmpty()      ? static_cast<QWidget *>(m_contents)
                                 : hits.isEmpty() ? static_cast<QWidget *>(m_none)
                                                  : m_hits);
    if (words.isEmpty())
        m_browser->setMarkedWords({});
}

void HandbookWindow::onHit(const HandbookPlace &place)
{
    goTo(place);
    m_browser->setMarkedWords(m_field->text().simplified().split(u' '));
}

// Arrows in the search field go through what it found.
bool HandbookWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_hits->step(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_field->text().isEmpty())
        close();
    else
        m_field->clear();
}

} // namespace Galley
