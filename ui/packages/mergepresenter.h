#pragma once

#include "concordance/corpusreader.h"
#include "packages/mergedialog.h"

#include <QPointer>

namespace Galley {

class NoticeArea;
class Project;

// Looks at packages, shows what they would bring, and merges them; takes a merge back. Lives as long as the
// project is open; the dialog goes with it.
class MergePresenter : public QObject
{
    Q_OBJECT
public:
    MergePresenter(Project &project, NoticeArea &notices, QWidget *window, QObject *parent = nullptr);
    ~MergePresenter() override;

    void askForPackages();
    void look(const QStringList &files); // shows the dialog

    [[nodiscard]] MergeDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void changed(); // sets of the project
    void takenBack(const QString &said, const QList<Galley::BulkId> &bulks, bool isWarning);

private:
    void make();
    void read();
    void onRead(const Result<void> &outcome);
    void merge();
    void onMerged(const Result<MergeReport> &report);
    void takeBack(qint64 number);
    [[nodiscard]] MergeOptions options() const;

    Project &m_project;
    NoticeArea &m_notices;
    QWidget *m_window;
    QPointer<MergeDialog> m_dialog;
    QStringList m_files;
    std::shared_ptr<MergeReport> m_read;

    CorpusReader m_reader; // last: it ends before what it uses
};

} // namespace Galley
