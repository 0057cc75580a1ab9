#pragma once

#include <QObject>

namespace Galley {

struct Actions;
class AgreementPresenter;
class CorpusCoordinator;
class Project;
class StatusLine;
class Workbench;

// How far annotators agree, and from a number to its places in the articles. Lives as long as its project is
// open.
class AgreementCoordinator : public QObject
{
    Q_OBJECT
public:
    AgreementCoordinator(Project &project, const Actions &actions, Workbench &bench, StatusLine &status,
                         CorpusCoordinator &corpus, QObject *parent = nullptr);
    ~AgreementCoordinator() override;

private:
    AgreementPresenter *m_presenter;
};

} // namespace Galley
