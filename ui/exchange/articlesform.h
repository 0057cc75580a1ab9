#pragma once

#include "exchange/exporter.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace Galley {

class CalmComboBox;
class QueryEdit;

// Which articles are exported: all, those with work or without, those that a query finds.
class ArticlesForm : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlesForm(QWidget *parent);

    void setQueryWords(const QStringList &words); // to complete

    // Sets articles and query.
    void putInto(ExportOptions &options) const;
    void show(const ExportOptions &options);
    [[nodiscard]] QString fault() const; // in the query

    [[nodiscard]] CalmComboBox *choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void check();

    CalmComboBox *m_choice;
    QueryEdit *m_query;
    QLabel *m_fault;
    QTimer *m_typing;
};

} // namespace Galley
