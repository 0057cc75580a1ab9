#include "colorvision.h"

#include <algorithm>
#include <cmath>

namespace ColorVision {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

Triple bytesOf(const QString &color)
{
    Triple result{};
    for (qsizetype i = 0; i < 3; ++i)
        result[std::size_t(i)] = QStringView(color).mid(1 + 2 * i, 2).toInt(nullptr, 16);
    return result;
}

Triple linear(const QString &color)
{
    Triple result = bytesOf(color);
    for (double &value : result) {
        value /= 255;
        value = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return result;
}

double luminance(const QString &color)
{
    const Triple rgb = linear(color);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

const Matrix &matrixOf(Sight sight)
{
    static const std::array<Matrix, 4> matrices{{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    }};
    return matrices[std::size_t(sight)];
}

Triple oklab(const Triple &rgb)
{
    static const Matrix toCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                 {0.2119034982, 0.6806995451, 0.1073969566},
                                 {0.0883024619, 0.2817188376, 0.6299787005}}};
    static const Matrix toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                               {1.9779984951, -2.4285922050, 0.4505937099},
                               {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple cones = times(toCones, rgb);
    std::ranges::transform(cones, cones.begin(), [](double value) { return std::cbrt(value); });
    return times(toLab, cones);
}

Triple seen(const QString &color, Sight sight)
{
    Triple rgb = times(matrixOf(sight), linear(color));
    std::ranges::transform(rgb, rgb.begin(), [](double value) { return std::clamp(value, 0.0, 1.0); });
    return oklab(rgb);
}

} // namespace

double contrast(const QString &a, const QString &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QString mixed(const QString &ground, const QString &color, double share)
{
    const Triple below = bytesOf(ground);
    const Triple above = bytesOf(color);
    QString result(u'#');
    for (std::size_t i = 0; i < 3; ++i) {
        const int value = qRound(below[i] * (1 - share) + above[i] * share);
        result += QString::number(value, 16).rightJustified(2, u'0');
    }
    return result;
}

double distance(const QString &a, const QString &b, Sight sight)
{
    const Triple x = seen(a, sight);
    const Triple y = seen(b, sight);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

} // namespace ColorVision
