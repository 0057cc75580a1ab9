#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Galley {

// The program's settings, a page a subject. What is changed holds at once and is kept.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget *parent);

    void addPage(const QString &title, QWidget *page); // takes it over
    void showPage(int page);

private:
    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

} // namespace Galley
