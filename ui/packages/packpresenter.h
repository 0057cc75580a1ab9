#pragma once

#include "concordance/corpusreader.h"
#include "packages/packdialog.h"
#include "team/packages/packer.h"

namespace Galley {

class NoticeArea;

// Makes packages from the menu. Lives as long as the project is open.
class PackPresenter : public QObject
{
    Q_OBJECT
public:
    PackPresenter(Project &project, NoticeArea &notices, QWidget *window, QObject *parent = nullptr);
    ~PackPresenter() override;

    void ask();
    void pack(const PackChoice &choice);

private:
    void tellProgress(const QString &percent);
    void onPacked(const Result<void> &outcome, const QString &path);

    Project &m_project;
    NoticeArea &m_notices;
    QWidget *m_window;
    std::shared_ptr<PackReport> m_report;
    QString m_annotator; // that it is for
    QString m_path;

    CorpusReader m_reader; // last: it ends before what it uses
};

} // namespace Galley
