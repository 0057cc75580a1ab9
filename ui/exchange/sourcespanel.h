#pragma once

#include "exchange/importgroups.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace Galley {

class GroupsModel;

// What is to be imported: added as files or folders, left out again.
class SourcesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesPanel(QWidget *parent);

    // The current group stays current as far as it is still there.
    void setGroups(const QList<ImportGroup> &groups);
    [[nodiscard]] const QList<ImportGroup> &groups() const;
    [[nodiscard]] std::optional<ImportGroup> current() const;
    void setCurrent(int row);

    void askForFiles();
    void askForFolder();

Q_SIGNALS:
    void added(const QStringList &paths);
    void removed(const QStringList &paths);
    void currentChanged();

private:
    void build();
    void removeCurrent();

    GroupsModel *m_model;
    QTableView *m_list;
    QPushButton *m_files;
    QPushButton *m_folder;
    QPushButton *m_remove;
    QStackedLayout *m_pages;
};

} // namespace Galley
