#pragma once

#include "review/adjudication/reviewsettings.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Galley {

struct Actions;
class ArticleCoordinator;
class NoticeArea;
class Project;
class ReviewDesk;
class ReviewPage;
class ReviewSettingsDialog;
class StatusLine;
struct Error;

// Adjudication of an open project: makes the queue when somebody first looks at it, and says what became of
// decisions. Lives as long as its project is open.
class ReviewCoordinator : public QObject
{
    Q_OBJECT
public:
    ReviewCoordinator(Project &project, ReviewPage &page, ArticleCoordinator &articles, StatusLine &status,
                      NoticeArea &notices, QObject *parent = nullptr);
    ~ReviewCoordinator() override;

    void setShown(bool shown); // somebody looks at the page

    [[nodiscard]] ReviewDesk *desk() const { return m_desk.get(); } // null: nobody has looked yet

    void showSettings();
    void followRights(); // of the project, which are others now

private:
    void changeHint(bool shown);
    void start();
    void readSettings();
    void ask(const ReviewSettings &settings);
    void keep(const ReviewSettings &before, const ReviewSettings &settings);
    void onKept(const Result<void> &kept, bool isOtherQueue);
    void readPrecedents();
    void showSavedState();
    void onNotSaved(const Error &error, int lost);

    Project &m_project;
    ReviewPage &m_page;
    ArticleCoordinator &m_articles;
    StatusLine &m_status;
    NoticeArea &m_notices;
    std::unique_ptr<ReviewDesk> m_desk;
    QPointer<ReviewSettingsDialog> m_settings;
    QString m_problem;     // why a decision is not saved
    QString m_articleHint; // of the page that this one takes the place of
    bool m_isShown = false;
};

} // namespace Galley
