#pragma once

#include <QList>
#include <QString>

namespace Galley {

// A canonical name, and how often spans of one quote have it.
struct NameUse
{
    QString name;
    QString quote;
    qint64 count = 0;

    bool operator==(const NameUse &) const = default;
};

// Each name once, for a span of such a quote: first those that the same quote has elsewhere, the most
// frequent first; then those that look like it (shared words, or its letters as initials); then by frequency.
// O(uses · words).
[[nodiscard]] QStringList rankNames(const QList<NameUse> &uses, const QString &quote, qsizetype limit = 2000);

} // namespace Galley
