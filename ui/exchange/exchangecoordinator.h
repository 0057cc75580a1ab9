#pragma once

#include "common/noticebar.h"
#include "exchange/exchangetask.h"
#include "project/project.h"

namespace Galley {

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
    void showImports(); // their reports; taking them back

Q_SIGNALS:
    void imported(const Galley::ImportReport &report);
    void undone(); // an import

private:
    void import(const QStringList &paths, const ImportOptions &options);
    [[nodiscard]] ExchangeTask *makeTask(const QString &doing);
    void endTask();
    void onImported(const ImportReport &report);
    void onWritten(const QString &path, const ExportReport &report);
    void tellImport(Notice::Kind kind, const QString &text, const ImportReport &report);
    void tellProblems(const QString &summary, const QList<Error> &problems);

    const Project &m_project;
    NoticeArea &m_notices;
    QWidget *m_window;
    QList<Schema> m_schemas;
    QString m_importing;            // what it is
    ExchangeTask *m_task = nullptr; // while one is under way
};

} // namespace Galley
