#pragma once

#include "concordance/corpusreader.h"
#include "storage/changes.h"
#include "team/assigndialog.h"
#include "team/returndialog.h"
#include "team/returning.h"
#include "team/teamdialog.h"

#include <QPointer>

namespace Galley {

class Project;

// Reads the team, has the writer change it, and plans and carries out assignments. Lives as long as the
// project is open; its dialogs go with it.
class TeamPresenter : public QObject
{
    Q_OBJECT
public:
    TeamPresenter(Project &project, QWidget *window, QObject *parent = nullptr);
    ~TeamPresenter() override;

    void show();       // one dialog, which leaves the window usable
    void showAssign(); // the same
    // For a place of an article, or (empty) all of it; the quote is shown.
    void showReturn(const Article &article, Range place, const QString &quote);

Q_SIGNALS:
    void assigned(); // queues are to be read again
    void returned(const Galley::BulkResult &result, const QString &annotator);

private:
    using Change = std::function<Result<void>(Store &store, const QString &by)>;

    void make();
    void makeAssign();
    void refresh();
    void follow(const Changes &changes);
    // By the writer, after all edits that are on their way; what it refuses is said in the dialog.
    void change(const Change &change);
    void add(const Member &member);
    void remove(const QString &name);
    void preview();
    void onPreviewed(const Result<void> &outcome);
    void assign();
    void readFinished(ReturnDialog *dialog, ArticleId article);
    void giveBack(ReturnDialog *dialog, const ReturnRequest &request);

    Project &m_project;
    QWidget *m_window;
    QPointer<TeamDialog> m_dialog;
    QPointer<AssignDialog> m_assign;
    std::shared_ptr<Plan> m_plan;

    CorpusReader m_reader; // last: it ends before what it uses
};

} // namespace Galley
