#pragma once

#include "exchange/exchangetask.h"
#include "project/project.h"

namespace Galley {

class NoticeArea;

// Importing and exporting from the menus or by dropped files. Lives as long as its project is open.
class ExchangeCoordinator : public QObject
{
    Q_OBJECT
public:
    // window: the parent of dialogs.
    ExchangeCoordinator(const Project &project, NoticeArea &notices, QWidget *window,
                        QObject *parent = nullptr);
    ~ExchangeCoordinator() override;

    void setSchemas(const QList<Schema> &schemas) { m_schemas = schemas; } // at hand for imports

    void askForImport(const QStringList &paths = {}); // files, folders, archives
    void askForExport();

Q_SIGNALS:
    void imported(const Galley::ImportReport &report);

private:
    void import(const QStringList &paths, const ImportOptions &options);
    [[nodiscard]] ExchangeTask *makeTask(const QString &doing);
    void endTask();
    void onImported(const ImportReport &report);
    void onWritten(const QString &path, const ExportReport &report);
    void tellProblems(const QString &summary, const QList<Error> &problems);

    const Project &m_project;
    NoticeArea &m_notices;
    QWidget *m_window;
    QList<Schema> m_schemas;
    ExchangeTask *m_task = nullptr; // while one is under way
};

} // namespace Galley
