#pragma once

#include "queue/articlequeuemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTimer;
class QListView;

namespace Galley {

class EmptyState;

// The article queue: filter, order, and the list. Opening is asked for by id.
class QueuePanel : public QWidget
{
    Q_OBJECT
public:
    explicit QueuePanel(QWidget *parent = nullptr);

    [[nodiscard]] ArticleQueueModel &model() { return *m_model; }

    void setImportAction(QAction *action); // offered while there is no article
    void setCurrent(ArticleId id);         // which one is open
    void openFirst();                      // as soon as there is one
    void openNeighbour(int step);          // 1 next, -1 previous; reads on where the list goes on
    void focusFilter();
    void showAssigned(bool assigned); // only what is assigned to the annotator, by deadline

Q_SIGNALS:
    void openRequested(Galley::ArticleId id);
    void atEnd(int step); // there is no such neighbour

private:
    void build();
    [[nodiscard]] QWidget *makeFilterRow();
    [[nodiscard]] QListView *makeList();
    void applyFilter();
    void chooseWhose();
    void onLoaded();
    void onFollowed();
    void showCount();
    void activate(const QModelIndex &index);

    ArticleQueueModel *m_model;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_whose = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_pages = nullptr;
    QTimer *m_typing = nullptr;
    ArticleId m_current = 0;
    int m_pendingStep = 0; // to a neighbour on a page that is being read
    bool m_openFirst = false;
};

} // namespace Galley
