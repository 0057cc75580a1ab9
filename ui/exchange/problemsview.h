#pragma once

#include "text/error.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace Galley {

class ProblemsModel;

// A list of problems by place, with the whole of the current one below.
class ProblemsView : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent);

    void setProblems(const QList<Error> &problems);
    [[nodiscard]] QString asText() const; // a problem a line, to copy

    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void showCurrent();

    ProblemsModel *m_model;
    QTableView *m_table;
    QLabel *m_whole;
};

} // namespace Galley
