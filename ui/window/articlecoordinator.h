#pragma once

#include "labels/labelkeys.h"
#include "project/sessionhost.h"

namespace Galley {

class LostEdits;
class NoticeArea;
class StatusLine;
class TimeDisplay;
class Workbench;

// Brings the chosen article into the view and its neighbours, and says what became of its edits. Lives as
// long as its project is open.
class ArticleCoordinator : public QObject
{
    Q_OBJECT
public:
    ArticleCoordinator(Project &project, Workbench &bench, StatusLine &status, NoticeArea &notices,
                       QObject *parent = nullptr);
    ~ArticleCoordinator() override;

    [[nodiscard]] Session *session() const { return m_host.current(); }

    [[nodiscard]] SessionHost &host() { return m_host; }

    void showSavedState();
    void reload();          // what is kept, at the same place
    void reloadWhenSaved(); // the same, unless something is on its way, or lost
    // What is kept now of a set of the annotator's, whoever changed it.
    void follow(const SetFacts &facts);
    void readSettled(); // the same where signing gold off, or opening it again, may have changed the set

Q_SIGNALS:
    void sessionChanged(Galley::Session *session); // null: none is open

private:
    void giveKeys();
    void connectQueue();
    void connectHost();
    void connectView();
    void show(Session *session);
    void onChanged();
    void onRefused(const Error &error, const QList<Edit> &lost);
    void onRefusedElsewhere(const Article &article, const Error &error, const QList<Edit> &lost);
    void onFocused(SpanId span);
    [[nodiscard]] QString firstHint() const;

    Project &m_project;
    Workbench &m_bench;
    StatusLine &m_status;
    NoticeArea &m_notices;
    SessionHost m_host;
    LostEdits *m_lost;
    TimeDisplay *m_time;
    LabelKeys m_keys;
    QString m_notSaved; // why, as long as it is so
    bool m_keepPlace = false;
};

} // namespace Galley
