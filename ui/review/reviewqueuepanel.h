#pragma once

#include "review/adjudication/reviewindex.h"
#include "schema/schemaset.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace Galley {

class ReviewQueueModel;

// The queue of places that wait for a decision, with its filters.
class ReviewQueuePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewQueuePanel(QWidget *parent = nullptr);

    void setModel(ReviewQueueModel *model); // null: none
    // What can be filtered by, and how many places there are.
    void setFacts(const ReviewIndex &index, const SchemaSet &schemas);
    void setReading(bool reading);
    void setNamesHidden(bool hidden); // nobody can be chosen by name then
    void setCurrent(int row);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void rowRequested(int row);
    void filtered();

private:
    void build();
    void applyQuery();
    void fillAnnotators(const ReviewIndex &index);
    void fillLabels(const ReviewIndex &index, const SchemaSet &schemas);

    ReviewQueueModel *m_model = nullptr;
    QComboBox *m_order;
    QComboBox *m_cause;
    QComboBox *m_label;
    QComboBox *m_annotator;
    QListView *m_list;
    QLabel *m_count;
    bool m_reading = false;
};

} // namespace Galley
