#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

namespace Galley {

// What can be done with a place: one key each, which count on the page of the review alone.
struct ReviewActions
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ReviewActions)

public:
    explicit ReviewActions(QWidget *page);

    QList<QAction *> take; // version 1 … 9
    QAction *takeAll;
    QAction *takeNone;
    QAction *byHand;
    QAction *postpone;
    QAction *undo;
    QAction *redo;
    QAction *next;
    QAction *previous;
    QAction *reason;
    QAction *signOff;
    QAction *reopen;
    QAction *giveBack;
    QAction *hideNames;
    QAction *shuffle;
    QAction *close;

    [[nodiscard]] QList<QAction *> deciding() const; // what changes gold
    [[nodiscard]] QList<QAction *> all() const;
};

} // namespace Galley
