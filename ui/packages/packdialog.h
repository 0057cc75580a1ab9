#pragma once

#include "exchange/exchangetask.h"
#include "project/project.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Galley {

class QueryEdit;

// What a package is to hold.
struct PackChoice
{
    enum class Articles { Assigned, Found, All };

    QString annotator;
    Articles articles = Articles::Assigned;
    QString query = {}; // of Found
    QString path;
};

// Whom a package is for, which articles go in, and where to.
class PackDialog : public QDialog
{
    Q_OBJECT
public:
    PackDialog(const ProjectFacts &project, QWidget *parent);
    ~PackDialog() override;

    [[nodiscard]] QComboBox *annotator() const { return m_annotator; }

    [[nodiscard]] QRadioButton *all() const { return m_all; }

    [[nodiscard]] QLineEdit *path() const { return m_path; }

    [[nodiscard]] QPushButton *packButton() const { return m_pack; }

Q_SIGNALS:
    void chosen(const Galley::PackChoice &choice);

private:
    void build();
    [[nodiscard]] QLayout *makePlace();
    void readMembers();
    void countAssigned();
    void suggestPath();
    void askForPath();
    void enable();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] PackChoice choice() const;

    QString m_folder;
    ExchangeTask *m_task;
    QComboBox *m_annotator;
    QRadioButton *m_assigned;
    QRadioButton *m_found;
    QRadioButton *m_all;
    QueryEdit *m_query;
    QLineEdit *m_path;
    QLabel *m_message;
    QPushButton *m_pack = nullptr;
    QString m_suggested;
    QHash<QString, qint64> m_assignedCounts; // by name
    qint64 m_articles = 0;
};

} // namespace Galley
