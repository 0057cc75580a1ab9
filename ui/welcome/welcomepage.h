#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace Galley {

class RecentModel;

// What is seen before a project is open: what Galley is for, and the ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(const QList<QAction *> &ways, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    void setMissing(const QStringList &paths);
    void setAnnotator(const QString &name);
    void setBusy(bool busy);

Q_SIGNALS:
    void openRequested(const QString &path);
    void forgetRequested(const QString &path); // a recent project
    void nameEdited(const QString &name);

private:
    [[nodiscard]] QVBoxLayout *makeWays(const QList<QAction *> &ways);
    [[nodiscard]] QVBoxLayout *makeRecent();
    [[nodiscard]] QLayout *makeName();
    void forgetCurrent();

    RecentModel *m_model;
    QListView *m_recent = nullptr;
    QLabel *m_noRecent = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace Galley
