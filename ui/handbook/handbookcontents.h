#pragma once

#include "handbook/handbook.h"

#include <QTreeView>

class QStandardItemModel;

namespace Galley {

// Chapters with their sections.
class HandbookContents : public QTreeView
{
    Q_OBJECT
public:
    explicit HandbookContents(const Handbook &handbook, QWidget *parent = nullptr);

    void setPlace(const HandbookPlace &place); // selects it, and says nothing

Q_SIGNALS:
    void chosen(const Galley::HandbookPlace &place); // by click or Enter

private:
    QStandardItemModel *m_model;
    bool m_isSetting = false;
};

} // namespace Galley
