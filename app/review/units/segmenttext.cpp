#include "review/units/segmenttext.h"

#include <charconv>

namespace Galley {

namespace {

bool isBetweenNumbers(char c)
{
    return c == '[' || c == ']' || c == ',' || c == ' ';
}

} // namespace

QList<Range> segmentsFromText(QByteArrayView json)
{
    QList<Range> segments;
    qsizetype begin = 0;
    bool second = false;
    for (const char *at = json.begin(); at != json.end();) {
        if (isBetweenNumbers(*at)) {
            ++at;
            continue;
        }
        qsizetype number = 0;
        const auto [end, error] = std::from_chars(at, json.end(), number);
        if (error != std::errc() || number < 0)
            return {};
        at = end;
        if (second)
            segments.append({begin, number});
        begin = number;
        second = !second;
    }
    return second ? QList<Range>() : segments;
}

} // namespace Galley
