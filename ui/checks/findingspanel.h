#pragma once

#include "annotation/constraints.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;

namespace Galley {

class FindingsModel;

// Below the article while finishing it: what is missing, and how to finish all the same.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    // Shows itself when there is something to tell.
    void setFindings(const QList<Finding> &findings, const AnnotationSet &set);

Q_SIGNALS:
    void jumpRequested(Galley::SpanId span);
    void finishRequested(); // as it is
    void closed();

private:
    void build();
    void jump(const QModelIndex &index);

    FindingsModel *m_model;
    QLabel *m_title;
    QListView *m_list;
};

} // namespace Galley
