#pragma once

#include "search/consistency.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Galley {

class ConsistencyModel;
class ElidedLabel;
class EmptyState;

// Words that are marked in several ways; each number leads to its places.
class ConsistencyPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConsistencyPage(QWidget *parent = nullptr);

    [[nodiscard]] ConsistencyModel &model() { return *m_model; }

    [[nodiscard]] ConsistencySpec spec(qint64 annotator) const; // whose marks, if only theirs are asked for

    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total);
    void showProblem(const Error &problem);
    void showCount();
    void focusList();

Q_SIGNALS:
    void listRequested();
    void stopRequested();
    void placesRequested(const QString &quote, const Galley::Treatment &treatment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    void open(const QModelIndex &index);

    ConsistencyModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QComboBox *m_whose;
    QCheckBox *m_unmarked;
    QPushButton *m_list;
    QProgressBar *m_progress;
    ElidedLabel *m_count;
    bool m_busy = false;
    bool m_isListed = false;
};

} // namespace Galley
