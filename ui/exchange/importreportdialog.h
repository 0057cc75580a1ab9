#pragma once

#include "exchange/importreport.h"

#include <QDialog>

class QAbstractItemModel;
class QTabWidget;

namespace Galley {

// What an import did: how much it took, what it left out, what moved or was lost, what is there twice.
class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    // title: what was imported.
    ImportReportDialog(const QString &title, const ImportReport &report, QWidget *parent);

private:
    [[nodiscard]] QString carriedWords(const ImportReport &report) const;
    void addTables(const ImportReport &report);
    void addTable(QAbstractItemModel *model, const QString &name, const QString &hint);

    QTabWidget *m_tabs;
};

// The counts of a report in a few lines.
[[nodiscard]] QString importSummary(const ImportReport &report);

} // namespace Galley
