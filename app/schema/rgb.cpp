#include "schema/rgb.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int steps = 40;

double lightOf(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double channelOf(double light)
{
    const double inside = std::clamp(light, 0.0, 1.0);
    return inside <= 0.0031308 ? inside * 12.92 : 1.055 * std::pow(inside, 1 / 2.4) - 0.055;
}

// As a screen shows it: in 256 steps.
Rgb rounded(const Rgb &color)
{
    const auto step = [](double channel) { return std::round(channel * 255) / 255; };
    return {step(color.red), step(color.green), step(color.blue)};
}

double luminance(const Rgb &color)
{
    const Rgb linear = linearOf(color);
    return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue;
}

double channelAt(QStringView hex, qsizetype at)
{
    return hex.sliced(at, 2).toInt(nullptr, 16) / 255.0;
}

} // namespace

std::optional<Rgb> rgbOf(QStringView hex)
{
    static const QRegularExpression form(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    if (!form.matchView(hex).hasMatch())
        return std::nullopt;
    return Rgb{channelAt(hex, 1), channelAt(hex, 3), channelAt(hex, 5)};
}

QString hexOf(const Rgb &color)
{
    QString hex = u"#"_s;
    for (const double channel : {color.red, color.green, color.blue})
        hex += u"%1"_s.arg(int(std::lround(std::clamp(channel, 0.0, 1.0) * 255)), 2, 16, QChar(u'0'));
    return hex;
}

Rgb linearOf(const Rgb &color)
{
    return {lightOf(color.red), lightOf(color.green), lightOf(color.blue)};
}

Rgb fromLinear(const Rgb &linear)
{
    return {channelOf(linear.red), channelOf(linear.green), channelOf(linear.blue)};
}

double contrast(const Rgb &a, const Rgb &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Rgb mixed(const Rgb &a, const Rgb &b, double share)
{
    const auto channel = [share](double x, double y) { return x + (y - x) * share; };
    return {channel(a.red, b.red), channel(a.green, b.green), channel(a.blue, b.blue)};
}

Rgb readable(const Rgb &color, const Rgb &ground, double ratio)
{
    constexpr Rgb black;
    constexpr Rgb white{1, 1, 1};
    const Rgb target = contrast(black, ground) > contrast(white, ground) ? black : white;
    for (int i = 0; i < steps; ++i) {
        const Rgb candidate = rounded(mixed(color, target, double(i) / steps));
        if (contrast(candidate, ground) >= ratio)
            return candidate;
    }
    return target;
}

Rgb tint(const Rgb &ground, const Rgb &color, double share, double limit)
{
    for (int i = steps; i > 0; --i) {
        const Rgb candidate = rounded(mixed(ground, color, share * i / steps));
        if (contrast(candidate, ground) <= limit)
            return candidate;
    }
    return ground;
}

} // namespace Galley
