#pragma once

#include "storage/bulk.h"
#include "text/error.h"
#include "text/progress.h"

#include <QObject>

namespace Galley {

class ArticleCoordinator;
class NoticeArea;
class Project;
class StatusLine;
class Workbench;

// Edits of many articles: done by the writer after what is on its way, told in a notice that takes them back;
// the open article is read again at the same place.
class BulkCoordinator : public QObject
{
    Q_OBJECT
public:
    BulkCoordinator(Project &project, ArticleCoordinator &articles, Workbench &bench, StatusLine &status,
                    NoticeArea &notices, QObject *parent = nullptr);
    ~BulkCoordinator() override;

    // A request with the annotator and the summary filled in.
    [[nodiscard]] BulkRequest request(const BulkAction &action, const QList<BulkTarget> &targets) const;
    void apply(const BulkRequest &request);
    void undo(BulkId id);
    void redo(BulkId id);
    // Shows what others wrote, with a notice that takes it back.
    void show(const QString &said, const QList<BulkId> &bulks, bool isWarning);
    void rememberSkips(const QString &layer, const QString &label, const QList<Skip> &left,
                       const QList<Skip> &taken);

Q_SIGNALS:
    void changed();                           // what is kept; lists of it are to be read again
    void schemasChanged(const QString &said); // the project is to be opened again

private:
    using Work = std::function<Result<BulkResult>(class Store &, const KeepGoing &)>;
    using Then = std::function<void(const BulkResult &)>;

    void run(const QString &doing, const Work &work, const Then &then);
    void reverse(const Work &work, bool redone);
    void finish(const Result<BulkResult> &result, bool isStopped, const Then &then);

    Project &m_project;
    ArticleCoordinator &m_articles;
    Workbench &m_bench;
    StatusLine &m_status;
    NoticeArea &m_notices;
};

} // namespace Galley
