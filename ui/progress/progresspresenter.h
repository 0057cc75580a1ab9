#pragma once

#include "concordance/corpusreader.h"
#include "progress/progressview.h"
#include "storage/changes.h"

#include <QObject>

#include <memory>

namespace Galley {

class ProgressPage;
class Project;

// Counts a project's progress in the background whenever its page comes to the front, then compares what two
// annotators finished. Lives as long as the project is open; leaves the page empty.
class ProgressPresenter : public QObject
{
    Q_OBJECT
public:
    ProgressPresenter(Project &project, ProgressPage &page, QObject *parent = nullptr);
    ~ProgressPresenter() override;

    void read(); // anew, if it is on its way

Q_SIGNALS:
    void said(const QString &message); // for the status line

private:
    using Read = std::shared_ptr<Dashboard>;

    void start(bool agreement);
    void follow(const Changes &changes);
    void stop();
    void onRead(const Result<void> &outcome);
    void save(const QString &name, const QByteArray &content);

    Project &m_project;
    ProgressPage &m_page;
    Read m_read;
    bool m_withAgreement = false;
    CorpusReader m_reader; // last: it ends before what it uses
};

} // namespace Galley
