#pragma once

#include "exchange/exchangetask.h"
#include "exchange/importgroups.h"
#include "formats/articles/articlepreview.h"
#include "project/project.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace Galley {

class ArrivalPage;
class CalmComboBox;
class NamesPage;
class ProblemsView;
class ReadingForm;
class SourcesPanel;

// What is imported, how it is read, whose work it becomes and what its names become: shown before anything
// is written.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    // Options as far as they are known before.
    ImportDialog(const ProjectFacts &project, ImportOptions options, QWidget *parent);
    ~ImportDialog() override;

    void addPaths(const QStringList &paths); // files, folders, archives

    [[nodiscard]] SourcesPanel *sources() const { return m_panel; }

    [[nodiscard]] ReadingForm *reading() const { return m_reading; }

    [[nodiscard]] ArrivalPage *arrival() const { return m_arrival; }

    [[nodiscard]] NamesPage *names() const { return m_names; }

    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

    [[nodiscard]] bool isReady() const { return m_isSurveyed; } // everything is read

Q_SIGNALS:
    void chosen(const QStringList &paths, const Galley::ImportOptions &options);
    void ready();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *makeFoot();
    [[nodiscard]] QLayout *makeVersions();
    void connectParts();
    void readProject();
    void removePaths(const QStringList &paths);
    void look();
    void onLooked(const ImportSources &found);
    void showGroup();
    void readColumns();
    void onReading();
    void survey();
    void onSurveyed(const ImportPreview &preview);
    void enable();
    void finish();
    [[nodiscard]] ImportOptions options() const;

    ProjectFacts m_project;
    ImportOptions m_options;
    QStringList m_paths;
    ImportSources m_found; // of the looking thread
    ExchangeTask *m_looking;
    ExchangeTask *m_reader;
    SourcesPanel *m_panel;
    QTabWidget *m_tabs;
    ReadingForm *m_reading;
    ArrivalPage *m_arrival;
    NamesPage *m_names;
    ProblemsView *m_problems;
    QCheckBox *m_keepGood;
    CalmComboBox *m_versions;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_message;
    QPushButton *m_import = nullptr;
    quint64 m_look = 0; // the number of the last one
    bool m_isSurveyed = false;
};

} // namespace Galley
