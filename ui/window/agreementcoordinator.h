#pragma once

#include <QObject>

namespace Galley {

struct Actions;
class AgreementPresenter;
class BulkCoordinator;
class CorpusCoordinator;
class FeedbackPresenter;
class PoliciesPresenter;
class Project;
class StatusLine;
class Workbench;

// How far annotators agree, policies that settle where they do not, and what they did otherwise than gold;
// from each number to its places in the articles. Lives as long as its project is open.
class AgreementCoordinator : public QObject
{
    Q_OBJECT
public:
    AgreementCoordinator(Project &project, const Actions &actions, Workbench &bench, StatusLine &status,
                         CorpusCoordinator &corpus, BulkCoordinator &bulk, QObject *parent = nullptr);
    ~AgreementCoordinator() override;

private:
    void connectPolicies(const Actions &actions);
    void connectFeedback(const Actions &actions);

    CorpusCoordinator &m_corpus;
    BulkCoordinator &m_bulk;
    AgreementPresenter *m_presenter;
    PoliciesPresenter *m_policies;
    FeedbackPresenter *m_feedback;
};

} // namespace Galley
