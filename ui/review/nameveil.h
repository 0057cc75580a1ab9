#pragma once

#include <QByteArray>
#include <QStringList>

namespace Galley {

// How annotators are called while a place is decided, and in what order they come: so that nobody is believed
// for his name or his place.
struct NameVeil
{
    bool hidden = false;   // "Annotator 1", …
    bool shuffled = false; // another order for each place, the same each time
    quint32 seed = 0;      // of the project

    // Of so many annotators at a place: shown first is the annotator at places[0], and so on.
    [[nodiscard]] QList<int> order(int count, const QByteArray &signature) const;
    // By place in the annotators, as called where they come in an order.
    [[nodiscard]] QStringList names(const QStringList &annotators, const QList<int> &order) const;

    bool operator==(const NameVeil &) const = default;
};

} // namespace Galley
