#pragma once

#include "agreement/reportview.h"
#include "concordance/corpusreader.h"

#include <QObject>

namespace Galley {

class AgreementPage;
class Project;

// Compares a project's annotators in the background and shows what came of it. Lives as long as the project
// is open; leaves the page empty.
class AgreementPresenter : public QObject
{
    Q_OBJECT
public:
    AgreementPresenter(Project &project, AgreementPage &page, QObject *parent = nullptr);
    ~AgreementPresenter() override;

    void begin(); // compares, unless something is on show or on its way

Q_SIGNALS:
    void placeFollowed(const Galley::ComparedPlace &place);
    void said(const QString &message);   // for the status line
    void warned(const QString &message); // the same, with a sign

private:
    void connectPage();
    void readNames();
    void compare();
    void stop();
    void onCompared(const Result<void> &outcome);
    void showReport();
    void showView();
    void list(const PlacesBehind &behind);
    void onListed(const Result<void> &outcome);
    void saveCsv();
    void makeHtml();
    void onHtml(const Result<void> &outcome);
    [[nodiscard]] AgreementOptions options() const;

    Project &m_project;
    AgreementPage &m_page;
    std::shared_ptr<std::optional<AgreementReport>> m_read; // what is on its way
    std::optional<ReportView> m_view;                       // what is on show
    std::shared_ptr<PlacesRead> m_places;
    std::shared_ptr<QByteArray> m_html;

    CorpusReader m_reader; // last: these end before what they use
    CorpusReader m_placeReader;
    CorpusReader m_htmlReader;
};

} // namespace Galley
