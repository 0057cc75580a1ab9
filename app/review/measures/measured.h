#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace Galley {

struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

// What a measure came to.
struct Measured
{
    std::optional<double> value; // none: undefined says why
    std::optional<Interval> interval;
    qint64 n = 0;                   // items that took part
    QMap<QString, qint64> excluded; // what could not, by kind: "stacked", "incomplete", "discontinuous", …
    QString undefined;              // for the user; empty when there is a value

    bool operator==(const Measured &) const = default;
};

} // namespace Galley
