#pragma once

#include "annotation/session.h"
#include "find/articlefinder.h"
#include "find/hitlist.h"

#include <QPointer>

namespace Galley {

struct Actions;
class StatusLine;
class Workbench;

// Finding in the open article: the bar asks, hits are drawn in the text, the one meant is selected there, so
// that a label's key marks it.
class FindCoordinator : public QObject
{
    Q_OBJECT
public:
    FindCoordinator(const Actions &actions, Workbench &bench, StatusLine &status, QObject *parent);

    void setSession(Session *session);

private:
    void connectBar();
    void open();
    void close();
    void restart();
    void step(bool forward);
    void markAndStep();
    void onFound(const QList<Range> &hits);
    void onFinished();
    void onGaveUp(const Error &error);
    void goTo(HitList::Step step, bool forward);
    void showHits();
    void showCount();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool isOpen() const;

    const Actions &m_actions;
    Workbench &m_bench;
    StatusLine &m_status;
    QPointer<Session> m_session;
    ArticleFinder m_finder;
    ArticleId m_article = 0;
    HitList m_hits;
    std::optional<Error> m_problem; // why not all is found
    qsizetype m_origin = 0;         // where looking begins: what is typed next is found from here on
    bool m_isSettled = false;       // a hit was chosen since the search began
    bool m_isSelecting = false;
};

} // namespace Galley
