#include "window/placekeeper.h"

#include "article/articleview.h"
#include "common/noticebar.h"

#include <QDir>
#include <QFileInfo>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int patience = 2000; // ms

} // namespace

PlaceKeeper::PlaceKeeper(ArticleView &view, NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_notices(notices)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(patience);
    connect(m_timer, &QTimer::timeout, this, &PlaceKeeper::keep);
    const auto wait = [this] {
        if (m_session && !m_timer->isActive())
            m_timer->start();
    };
    connect(&view, &ArticleView::caretMoved, this, wait);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, wait);
}

QString PlaceKeeper::projectToReopen()
{
    QSettings settings;
    const QString project = settings.value("place/project"_L1).toString();
    if (project.isEmpty())
        return {};
    if (settings.value("place/opening"_L1).toBool()) {
        settings.remove("place/opening"_L1);
        m_notices.post({Notice::Kind::Warning,
                        u"place"_s,
                        tr("Galley ended while it opened “%1”, so it is not opened by itself this time.")
                            .arg(QFileInfo(project).fileName()),
                        {{tr("Open it"), [this, project] { Q_EMIT openRequested(project); }}}});
        return {};
    }
    if (!project.contains("://"_L1) && !QFileInfo::exists(project))
        return {};
    settings.setValue("place/opening"_L1, true);
    m_article = settings.value("place/article"_L1).toLongLong();
    m_caret = settings.value("place/caret"_L1, -1).toLongLong();
    m_project = project;
    return project;
}

qint64 PlaceKeeper::takeArticle(const QString &project)
{
    const qint64 article = project == m_project ? std::exchange(m_article, 0) : 0;
    if (article == 0)
        onFailed(); // nothing of the former place is left to go to
    return article;
}

void PlaceKeeper::setSession(const QString &project, Session *session)
{
    m_session = session;
    if (!session)
        return;
    QSettings().remove("place/opening"_L1);
    m_project = project;
    if (const qsizetype caret = std::exchange(m_caret, -1); caret >= 0)
        m_view.setCaret(std::min(caret, session->article().text.length()));
    keep();
}

void PlaceKeeper::onFailed()
{
    QSettings().remove("place/opening"_L1);
    m_article = 0;
    m_caret = -1;
}

void PlaceKeeper::keep()
{
    if (!m_session)
        return;
    QSettings settings;
    settings.setValue("place/project"_L1, m_project);
    settings.setValue("place/article"_L1, qint64(m_session->article().id));
    settings.setValue("place/caret"_L1, m_view.caret());
}

} // namespace Galley
