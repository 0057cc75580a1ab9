#include "reviewkeys.h"

#include "review/lanesview.h"
#include "review/reviewdesk.h"
#include "review/reviewpage.h"
#include "review/reviewqueuepanel.h"
#include "window/appearance.h"
#include "window/mainwindow.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int Places = 300;      // decided in each order
constexpr int Pause = 100;       // ms between keys: faster than anybody decides
constexpr int Patience = 60'000; // ms

void keepSettingsIn(const QTemporaryDir &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"galley-bench"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().setValue(u"annotator/name"_s, u"bench"_s);
}

bool waitFor(const std::function<bool()> &met)
{
    QElapsedTimer timer;
    timer.start();
    while (!met() && timer.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return met();
}

// Knows what place was in question when the text was last painted.
class PaintedPlace : public QObject
{
public:
    explicit PaintedPlace(const ReviewPage &page)
        : m_page(page)
    {
        page.lanes()->viewport()->installEventFilter(this);
    }

    [[nodiscard]] QByteArray now() const
    {
        const ReviewDesk *const desk = m_page.desk();
        const Cluster *const cluster = desk ? desk->cluster() : nullptr;
        return cluster ? QByteArray::number(cluster->article) + '/' + cluster->signature : QByteArray();
    }

    [[nodiscard]] const QByteArray &painted() const { return m_painted; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted = now();
        return QObject::eventFilter(watched, event);
    }

private:
    const ReviewPage &m_page;
    QByteArray m_painted;
};

class ReviewKeys
{
public:
    ReviewKeys(MainWindow &window, QString load)
        : m_window(window)
        , m_page(*window.reviewPage())
        , m_load(std::move(load))
        , m_place(m_page)
    {
        QObject::connect(&m_page, &ReviewPage::refused, &m_place, [this] { m_refused = true; });
    }

    [[nodiscard]] bool start(const QString &project)
    {
        m_window.resize(1600, 1000);
        m_window.show();
        m_window.open(project);
        if (!waitFor([this] { return m_window.session() != nullptr; }))
            return false;
        m_window.activateWindow();
        m_window.actions().review->trigger();
        return waitFor([this] { return isIdle() && !m_page.desk()->feed().isReading(); });
    }

    [[nodiscard]] bool decideInOrder(ReviewQuery::Order order)
    {
        auto *const orders = m_page.queue()->findChild<QComboBox *>();
        orders->setCurrentIndex(orders->findData(int(order)));
        m_page.desk()->go(0);
        m_page.focusText();
        if (!waitFor([this] { return isIdle(); }))
            return false;
        const int places = std::min(Places, m_page.desk()->queue().rowCount() / 4); // small projects
        for (int i = 0; i < places; ++i) {
            if (!decide(i))
                return false;
            QTest::qWait(Pause);
        }
        return true;
    }

    [[nodiscard]] QList<BenchResult> results() const
    {
        return withSlowest(u"key, same article"_s, m_load, m_same, u"ms"_s) +
            withSlowest(u"key, next article"_s, m_load, m_next, u"ms"_s);
    }

private:
    [[nodiscard]] bool isIdle() const
    {
        return m_page.desk() && !m_place.now().isEmpty() && m_place.painted() == m_place.now();
    }

    // As an adjudicator does: mostly a version, now and then all, none or later.
    [[nodiscard]] bool decide(int number)
    {
        switch (number % 10) {
        case 3:
            return press(Qt::Key_A);
        case 5:
            return rejectAll();
        case 8:
            return press(Qt::Key_P);
        default:
            return press(number % 3 == 1 ? Qt::Key_2 : Qt::Key_1);
        }
    }

    [[nodiscard]] bool rejectAll()
    {
        key(Qt::Key_N);
        if (m_givesReason)
            for (const char letter : {'w', 'r', 'o', 'n', 'g'})
                QTest::keyClick(m_window.windowHandle(), letter);
        m_givesReason = false; // from now on it stands there
        return press(Qt::Key_Return);
    }

    void key(Qt::Key key) { QTest::keyClick(m_window.windowHandle(), key); }

    // What gold does not take is decided by another key.
    [[nodiscard]] bool press(Qt::Key wanted)
    {
        const QByteArray before = m_place.now();
        const ArticleId article = m_page.desk()->cluster()->article;
        m_refused = false;
        QElapsedTimer timer;
        timer.start();
        key(wanted);
        if (m_refused)
            return wanted != Qt::Key_P && press(Qt::Key_P);
        if (!waitFor([&] { return m_place.now() != before && isIdle(); }))
            return false;
        const double time = double(timer.nsecsElapsed()) / 1e6;
        (m_page.desk()->cluster()->article == article ? m_same : m_next).append(time);
        return true;
    }

    MainWindow &m_window;
    ReviewPage &m_page;
    QString m_load;
    PaintedPlace m_place;
    QList<double> m_same;
    QList<double> m_next;
    bool m_givesReason = true;
    bool m_refused = false;
};

} // namespace

Result<QList<BenchResult>> measureReviewKeys(const QString &project, const QString &load)
{
    const QTemporaryDir settings;
    keepSettingsIn(settings);
    Appearance appearance;
    MainWindow window(appearance);
    ReviewKeys keys(window, load);
    if (!keys.start(project) || !keys.decideInOrder(ReviewQuery::Order::Article) ||
        !keys.decideInOrder(ReviewQuery::Order::Severity))
        return fail(Error::Kind::Io, u"a key in the review led to no other place"_s);
    return keys.results();
}

} // namespace Galley
