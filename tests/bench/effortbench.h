#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Galley {

// What it takes to make the spans of a corpus again: keys, clicks and drags for each.
struct Effort
{
    QString corpus;
    QString way; // "keyboard" or "mouse"
    QList<double> actions;
    int missed = 0; // spans that came out different, or that nothing led to
};

// Replays the gold spans of the corpora through the article view with real key and mouse events, the cheapest
// way that is known, and checks each span that comes out. At most some hundred spans a corpus; all: every
// one.
[[nodiscard]] QList<Effort> measureEffort(const QString &corpora, bool all);

[[nodiscard]] QByteArray effortTable(const QList<Effort> &efforts);
[[nodiscard]] QByteArray effortJson(const QList<Effort> &efforts);

} // namespace Galley
