#include "schema/colorvision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Galley {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Rgb times(const Matrix &m, const Rgb &color)
{
    const auto row = [&](int i) {
        return m[i][0] * color.red + m[i][1] * color.green + m[i][2] * color.blue;
    };
    return {row(0), row(1), row(2)};
}

double cubeRoot(double share)
{
    return share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double cosine(double degrees)
{
    return std::cos(radians(degrees));
}

double square(double x)
{
    return x * x;
}

// 25^7 is where chroma begins to count as strong.
double chromaShare(double chroma)
{
    const double seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

double hueOf(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

// A colour in the coordinates of CIEDE2000: a is stretched for weak colours.
struct Polar
{
    double lightness, chroma, hue;
};

Polar polarOf(const Lab &lab, double stretch)
{
    const double a = lab.a * stretch;
    return {lab.lightness, std::hypot(a, lab.b), hueOf(a, lab.b)};
}

double hueStep(const Polar &first, const Polar &second)
{
    if (first.chroma * second.chroma == 0)
        return 0;
    const double step = second.hue - first.hue;
    return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
}

double meanHue(const Polar &first, const Polar &second)
{
    const double sum = first.hue + second.hue;
    if (first.chroma * second.chroma == 0)
        return sum;
    if (std::abs(first.hue - second.hue) <= 180)
        return sum / 2;
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

} // namespace

Rgb seenWith(Vision vision, const Rgb &color)
{
    switch (vision) {
    case Vision::Protanopia:
        return fromLinear(times(protanopia, linearOf(color)));
    case Vision::Deuteranopia:
        return fromLinear(times(deuteranopia, linearOf(color)));
    case Vision::Tritanopia:
        return fromLinear(times(tritanopia, linearOf(color)));
    case Vision::Full:
        break;
    }
    return color;
}

Lab labOf(const Rgb &color)
{
    const Rgb light = linearOf(color);
    const double x = 0.4124564 * light.red + 0.3575761 * light.green + 0.1804375 * light.blue;
    const double y = 0.2126729 * light.red + 0.7151522 * light.green + 0.0721750 * light.blue;
    const double z = 0.0193339 * light.red + 0.1191920 * light.green + 0.9503041 * light.blue;
    const double fx = cubeRoot(x / 0.95047);
    const double fy = cubeRoot(y);
    const double fz = cubeRoot(z / 1.08883);
    return {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
}

double colorDifference(const Lab &first, const Lab &second)
{
    const double meanPlain = (std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2;
    const double stretch = 1 + 0.5 * (1 - chromaShare(meanPlain));
    const Polar one = polarOf(first, stretch);
    const Polar two = polarOf(second, stretch);
    const double lightness = (one.lightness + two.lightness) / 2;
    const double chroma = (one.chroma + two.chroma) / 2;
    const double hue = meanHue(one, two);

    const double weight = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) -
        0.20 * cosine(4 * hue - 63);
    const double away = square(lightness - 50);
    const double inLightness = (two.lightness - one.lightness) / (1 + 0.015 * away / std::sqrt(20 + away));
    const double inChroma = (two.chroma - one.chroma) / (1 + 0.045 * chroma);
    const double chord = 2 * std::sqrt(one.chroma * two.chroma) * std::sin(radians(hueStep(one, two)) / 2);
    const double inHue = chord / (1 + 0.015 * chroma * weight);
    const double turn =
        -std::sin(radians(60 * std::exp(-square((hue - 275) / 25)))) * 2 * chromaShare(chroma);
    return std::sqrt(square(inLightness) + square(inChroma) + square(inHue) + turn * inChroma * inHue);
}

double leastDifference(const Rgb &first, const Rgb &second)
{
    double least = 100;
    for (const Vision vision : visions)
        least =
            std::min(least, colorDifference(labOf(seenWith(vision, first)), labOf(seenWith(vision, second))));
    return least;
}

} // namespace Galley
