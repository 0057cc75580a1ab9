#pragma once

#include <QList>
#include <QString>

namespace Galley {

// One kind of thing that was, or would be, left out, and how often.
struct Loss
{
    QString kind;        // a stable word: "overlap", "relation", "unknown-key"
    QString description; // for the user
    qint64 count = 0;

    bool operator==(const Loss &) const = default;
};

// What a target format cannot hold, or a reader could not take over: counted by kind, in the order first met.
class Losses
{
public:
    void add(const QString &kind, const QString &description, qint64 count = 1);

    [[nodiscard]] bool isEmpty() const { return m_losses.isEmpty(); }

    [[nodiscard]] const QList<Loss> &all() const { return m_losses; }

    [[nodiscard]] qint64 count(QStringView kind) const; // of all descriptions

    bool operator==(const Losses &) const = default;

private:
    QList<Loss> m_losses;
};

} // namespace Galley
