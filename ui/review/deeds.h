#pragma once

#include "review/adjudication/choice.h"

namespace Galley {

// A decision that was made here, or an article signed off or opened again.
struct Deed
{
    ArticleId article = 0;
    QByteArray signature; // of the place; empty: it was about the whole article
    Choice choice;
    SetId gold = 0;
    Revision revision = 0; // of gold, with the decision in it
};

// What was done, taken back and done again since the review was opened, across articles.
class Deeds
{
public:
    [[nodiscard]] const Deed *toUndo() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }

    [[nodiscard]] const Deed *toRedo() const { return m_undone.isEmpty() ? nullptr : &m_undone.last(); }

    void add(const Deed &deed);
    void undo();                  // toUndo was taken back
    void redo(Revision revision); // toRedo was made again, and stands in gold from there on

    void saved(SetId gold, Revision revision);
    // Decisions on their way to the disk, which will not get there; what is on its way counts as never done.
    [[nodiscard]] QList<Deed> takeUnsaved(SetId gold);

private:
    QList<Deed> m_done;
    QList<Deed> m_undone;
    QList<Deed> m_sent;
};

} // namespace Galley
