#pragma once

#include "exchange/exchangetask.h"
#include "project/project.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Galley {

class ImportsModel;

// The imports of a project: their reports, and taking them back.
class ImportsDialog : public QDialog
{
    Q_OBJECT
public:
    ImportsDialog(const ProjectFacts &project, QWidget *parent);
    ~ImportsDialog() override;

    [[nodiscard]] QTableView *list() const { return m_list; }

    [[nodiscard]] QString message() const; // about what was taken back

    // The project has fewer articles, marks or schemas than before.
    [[nodiscard]] bool hasUndone() const { return m_hasUndone; }

private:
    void build();
    [[nodiscard]] QLayout *makeFoot();
    void read();
    void showRows(const QList<ImportRow> &rows);
    void enable();
    void showReport();
    void undo();
    void onUndone(const ImportUndo &undo);
    void listKept();
    void say(const QString &text);

    ProjectFacts m_project;
    ExchangeTask *m_task;
    ImportsModel *m_model;
    QTableView *m_list;
    QStackedLayout *m_pages;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_kept;
    QPushButton *m_report = nullptr;
    QPushButton *m_undo = nullptr;
    QList<KeptWork> m_keptWork;
    bool m_isUndoing = false;
    bool m_hasUndone = false;
};

} // namespace Galley
