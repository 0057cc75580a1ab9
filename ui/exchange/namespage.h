#pragma once

#include "exchange/namesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedLayout;

namespace Galley {

class ChoiceTable;
class EmptyState;

// What the names in the files become in the project.
class NamesPage : public QWidget
{
    Q_OBJECT
public:
    explicit NamesPage(QWidget *parent);

    // mapped: some files have names of their own. Else there is nothing to choose, which the page says.
    void setSurvey(const Survey &survey, const SchemaSet &project, const QString &schemaName, bool mapped);
    void showReading(); // the files are being read

    [[nodiscard]] NamesModel &model() { return *m_model; }

    [[nodiscard]] ChoiceTable *table() const { return m_table; }

    [[nodiscard]] QString schemaName() const;  // of what is new, as typed
    [[nodiscard]] QList<Error> faults() const; // what keeps the mapping from being used

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showSummary();

    NamesModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QLineEdit *m_schema;
    QWidget *m_schemaRow = nullptr;
    ChoiceTable *m_table;
    QLabel *m_summary;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    SchemaSet m_project;
};

} // namespace Galley
