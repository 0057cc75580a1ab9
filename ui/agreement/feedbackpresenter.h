#pragma once

#include "agreement/feedbackdialog.h"
#include "concordance/corpusreader.h"

#include <QPointer>

namespace Galley {

class Project;

// Reads what annotators did otherwise than gold, saves it, and gives the articles back with it. Lives as long
// as the project is open; the dialog goes with it.
class FeedbackPresenter : public QObject
{
    Q_OBJECT
public:
    FeedbackPresenter(Project &project, QWidget *window, QObject *parent = nullptr);
    ~FeedbackPresenter() override;

    void show(); // reads anew

Q_SIGNALS:
    void returned(const Galley::ReturnReport &report);
    void placeFollowed(Galley::ArticleId article, const Galley::Range &place);

private:
    void make();
    void read();
    void onRead(const Result<void> &outcome);
    void saveHtml();
    void saveCsv();
    void giveBack();
    void onReturned(const Result<ReturnReport> &report);

    Project &m_project;
    QWidget *m_window;
    QPointer<FeedbackDialog> m_dialog;
    std::shared_ptr<QList<Feedback>> m_read;

    CorpusReader m_reader; // last: it ends before what it uses
};

} // namespace Galley
