#pragma once

#include "text/range.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace Galley {

class ArticleView;
class NoticeArea;
class Session;

// Remembers where the annotator is: project, article, place in it; within two seconds, so that it is known
// after a crash, too. Brings him back there when the program starts. A project that took the program down
// while it opened is not opened by itself again.
class PlaceKeeper : public QObject
{
    Q_OBJECT
public:
    PlaceKeeper(ArticleView &view, NoticeArea &notices, QObject *parent);

    // To be opened at the start; empty: none is known, or it must not be. Says why it must not.
    [[nodiscard]] QString projectToReopen();
    // Once, after projectToReopen(): the article that was open in the project; 0: none.
    [[nodiscard]] qint64 takeArticle(const QString &project);

    void setSession(const QString &project, Session *session); // null: none is open
    void onFailed();                                           // the project could not be opened
    void keep();

Q_SIGNALS:
    void openRequested(const QString &project);

private:
    ArticleView &m_view;
    NoticeArea &m_notices;
    QTimer *m_timer;
    QPointer<Session> m_session;
    QString m_project;
    qint64 m_article = 0;   // to open
    qsizetype m_caret = -1; // to go to in the next article; -1: none
};

} // namespace Galley
