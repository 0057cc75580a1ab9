#include "articlebench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <random>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Counts paints of a widget.
class PaintCounter : public QObject
{
public:
    using QObject::QObject;
    int paints = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++paints;
        return QObject::eventFilter(watched, event);
    }
};

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double page = 4096;
    return status.readAll().split(' ').value(1).toDouble() * page / 1e6;
}

void sendKey(QWidget *widget, int key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
}

void sendWheel(QWidget *widget, int notches)
{
    const QPointF at = widget->rect().center();
    QWheelEvent wheel(at, widget->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &wheel);
}

} // namespace

Result<std::unique_ptr<ArticleBench>> ArticleBench::make(const BenchProject &project)
{
    Result<std::unique_ptr<Store>> store = Store::open(project.path);
    if (!store)
        return std::unexpected(store.error());
    Result<std::unique_ptr<StoreWriter>> writer = StoreWriter::open(project.path);
    if (!writer)
        return std::unexpected(writer.error());
    return std::unique_ptr<ArticleBench>(new ArticleBench(project, std::move(*store), std::move(*writer)));
}

ArticleBench::ArticleBench(BenchProject project, std::unique_ptr<Store> store,
                           std::unique_ptr<StoreWriter> writer)
    : m_project(std::move(project))
    , m_store(std::move(store))
    , m_writer(std::move(writer))
    , m_view(std::make_unique<ArticleView>())
{
    m_view->resize(1600, 1200);
    m_view->setLabelKeys(labelKeys(benchSchemas()));
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    paint();
}

ArticleBench::~ArticleBench()
{
    m_view->setSession(nullptr);
    m_writer->flush();
}

void ArticleBench::paint()
{
    PaintCounter counter;
    m_view->viewport()->installEventFilter(&counter);
    QElapsedTimer patience;
    patience.start();
    while (counter.paints == 0 && patience.elapsed() < 1000)
        QCoreApplication::processEvents();
}

double ArticleBench::timed(const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    paint();
    return double(timer.nsecsElapsed()) / 1e6;
}

bool ArticleBench::openArticle()
{
    Result<SessionData> data = m_store->load(m_project.article, m_project.annotator);
    if (!data)
        return false;
    auto session = std::make_unique<Session>(std::move(*data), *m_writer);
    m_view->setSession(session.get());
    m_session = std::move(session);
    return true;
}

QList<double> ArticleBench::open(int times)
{
    QList<double> samples;
    for (int i = 0; i < times; ++i) {
        m_view->setSession(nullptr);
        m_session.reset();
        paint();
        samples.append(timed([this] { openArticle(); }));
    }
    return samples;
}

MarkTimes ArticleBench::mark(int times)
{
    if (!m_session && !openArticle())
        return {};
    const ArticleText &text = m_session->article().text;
    std::mt19937 random(1);
    MarkTimes samples;
    while (samples.painted.size() < times) {
        const qsizetype done = samples.painted.size();
        const qsizetype at = done * text.length() / times + qsizetype(random() % 40);
        if (at >= text.length() || !text.string()[text.toUtf16(at)].isLetter())
            continue;
        m_view->setCaret(at);
        paint();
        const qsizetype before = m_session->set().spanCount();
        const QString key = QString::number(1 + done % 7);
        QElapsedTimer timer;
        timer.start();
        sendKey(m_view.get(), Qt::Key_0 + key.toInt(), key);
        paint();
        const double painted = double(timer.nsecsElapsed()) / 1e6;
        m_writer->flush();
        const double durable = double(timer.nsecsElapsed()) / 1e6;
        if (m_session->set().spanCount() > before) {
            samples.painted.append(painted);
            samples.durable.append(durable);
        }
    }
    return samples;
}

QList<double> ArticleBench::scroll(int wheelSteps, int pages)
{
    if (!m_session && !openArticle())
        return {};
    QList<double> samples;
    m_view->setCaret(0);
    paint();
    const QScrollBar &bar = *m_view->verticalScrollBar();
    const auto sample = [&](const std::function<void()> &action) {
        if (bar.value() < bar.maximum())
            samples.append(timed(action));
    };
    for (int i = 0; i < wheelSteps; ++i)
        sample([this] { sendWheel(m_view->viewport(), -1); });
    for (int i = 0; i < pages; ++i)
        sample([this] { m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); });
    return samples;
}

QList<double> ArticleBench::resize(int times)
{
    QList<double> samples;
    for (int i = 0; i < times; ++i)
        samples.append(timed([&] { m_view->resize(i % 2 ? 1600 : 900, 1200); }));
    return samples;
}

QList<double> ArticleBench::zoom(int times)
{
    QList<double> samples;
    for (int i = 0; i < times; ++i)
        samples.append(timed([&] { m_view->setZoom(i % 2 ? 1.0 : 1.25); }));
    return samples;
}

double ArticleBench::memory()
{
    const double empty = residentMegabytes();
    openArticle();
    paint();
    (void)scroll(50, 50);
    return residentMegabytes() - empty;
}

} // namespace Galley
