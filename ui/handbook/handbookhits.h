#pragma once

#include "handbook/handbooksearch.h"

#include <QListView>

class QStandardItemModel;

namespace Galley {

// What a search found: section, chapter, and the text around.
class HandbookHits : public QListView
{
    Q_OBJECT
public:
    explicit HandbookHits(QWidget *parent = nullptr);

    void setHits(const QList<HandbookHit> &hits); // the first becomes the current one
    void step(int rows);                          // of the current one, as far as there are
    void chooseCurrent();

Q_SIGNALS:
    void chosen(const Galley::HandbookPlace &place); // by click or Enter

private:
    QStandardItemModel *m_model;
    QList<HandbookHit> m_hits;
};

} // namespace Galley
