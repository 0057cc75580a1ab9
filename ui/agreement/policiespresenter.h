#pragma once

#include "agreement/policiesdialog.h"
#include "concordance/corpusreader.h"

#include <QPointer>

namespace Galley {

class Project;

// Looks at what policies would do, and has the writer do it. Lives as long as the project is open; the dialog
// goes with it.
class PoliciesPresenter : public QObject
{
    Q_OBJECT
public:
    PoliciesPresenter(Project &project, QWidget *window, QObject *parent = nullptr);
    ~PoliciesPresenter() override;

    void show(); // one dialog, which leaves the window usable

Q_SIGNALS:
    void applied(const Galley::PolicyReport &report);
    void undoRequested(qint64 bulk);
    void placeFollowed(Galley::ArticleId article, const Galley::Range &place);

private:
    void make();
    void readProject();
    [[nodiscard]] PolicyRun run() const;
    void preview();
    void apply();
    void stop();
    void onPreviewed(const Result<void> &outcome);
    void onApplied(const Result<PolicyReport> &report);

    Project &m_project;
    QWidget *m_window;
    QPointer<PoliciesDialog> m_dialog;
    std::shared_ptr<std::optional<PolicyReport>> m_previewed;
    std::shared_ptr<std::atomic<bool>> m_stopped; // of what the writer does; null: nothing

    CorpusReader m_reader; // last: it ends before what it uses
};

} // namespace Galley
