#pragma once

#include "annotation/session.h"
#include "concordance/markpanel.h"
#include "concordance/readings.h"
#include "find/articlefinder.h"

#include <QPointer>

#include <set>

namespace Galley {

struct Actions;
class BulkCoordinator;
class Project;
class StatusLine;
class Workbench;

// Marking the same text everywhere: looks for its mentions, lets the annotator tick them, marks them in one
// step.
class MarkCoordinator : public QObject
{
    Q_OBJECT
public:
    MarkCoordinator(const Actions &actions, Workbench &bench, StatusLine &status, QObject *parent);

    void setSession(Session *session);
    void setProject(Project *project, BulkCoordinator *bulk); // null: none is open

Q_SIGNALS:
    void openRequested(const Galley::Hit &hit); // in whatever article

private:
    void giveKeys();
    void connectPanel();
    void enable();
    void start(MarkPanel::Scope scope);
    void close();
    void onRequestChanged();
    void search();
    void searchArticle();
    void searchCorpus();
    void readSkips();
    void tickAnew(bool keepTicks);
    void onFound(const QList<Range> &hits);
    void onFinished();
    void onGaveUp(const Error &error);
    void showPlace(int row);
    void showCount();
    void apply();
    void applyHere(const QList<Range> &ranges);
    void applyEverywhere();
    void keepSkips();
    [[nodiscard]] bool isCorpus() const;
    [[nodiscard]] bool isOpen() const;

    const Actions &m_actions;
    Workbench &m_bench;
    MarkPanel &m_panel;
    StatusLine &m_status;
    QPointer<Session> m_session;
    Project *m_project = nullptr;
    BulkCoordinator *m_bulk = nullptr;
    std::unique_ptr<CorpusReader> m_reader; // while a project is open
    std::shared_ptr<Readings::SearchEnd> m_end;
    ArticleFinder m_finder;
    MarkPanel::Request m_request;
    QJsonObject m_attributes; // of the mark that it began with
    std::set<Range> m_skipped;
    qsizetype m_from = 0; // where the caret stood
    std::optional<Error> m_problem;
};

} // namespace Galley
