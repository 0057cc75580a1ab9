#pragma once

#include "concordance/readings.h"
#include "storage/bulk.h"

#include <QSet>

namespace Galley {

struct Actions;
class ArticleCoordinator;
class BulkCoordinator;
class ConcordancePage;
class ConsistencyPage;
class CorpusPanel;
class Project;
class Session;
class Workbench;

// Searching all articles, going to what was found, editing what is ticked. Lives as long as its project is
// open.
class CorpusCoordinator : public QObject
{
    Q_OBJECT
public:
    CorpusCoordinator(Project &project, const Actions &actions, Workbench &bench,
                      ArticleCoordinator &articles, BulkCoordinator &bulk, QObject *parent = nullptr);
    ~CorpusCoordinator() override;

    void goTo(const Hit &hit); // opens its article

private:
    enum class Doing { Nothing, Searching, Arranging, Previewing };

    void connectActions(const Actions &actions);
    void connectConcordance();
    void connectConsistency();
    void connectBulks();

    void search();
    void start(const CorpusReader::Reading &reading);
    void arrange();
    void stop();
    void onFound(const QList<KwicRow> &rows);
    void onFinished(const Result<void> &outcome);
    void showCount();

    void preview(const BulkAction &action);
    void onPreviewed();
    void confirm();
    [[nodiscard]] QList<BulkTarget> targetsOf(const BulkAction &action) const;

    void list();
    void showPlaces(const QString &quote, const Treatment &treatment);
    void readBulks();
    void readNames();
    void arrive(Session *session);

    Project &m_project;
    CorpusPanel &m_panel;
    ConcordancePage &m_page;
    ConsistencyPage &m_consistency;
    Workbench &m_bench;
    ArticleCoordinator &m_articles;
    BulkCoordinator &m_bulk;

    Doing m_doing = Doing::Nothing;
    CorpusReader::Reading m_last; // what is on show
    std::shared_ptr<Readings::SearchEnd> m_end;
    QSet<ArticleId> m_found;
    qsizetype m_foreign = 0; // lines that are others' marks
    std::shared_ptr<QList<KwicRow>> m_arranged;
    BulkRequest m_request; // asked about
    std::shared_ptr<BulkResult> m_preview;
    std::shared_ptr<QList<ConsistencyRow>> m_listed;
    ConsistencySpec m_spec;
    std::optional<Hit> m_goal;

    CorpusReader m_reader; // last: these end before what they use
    CorpusReader m_lister;
};

} // namespace Galley
