#include "exchange/split.h"
#include "schema/objectreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using By = SplitOptions::By;

constexpr qsizetype MostParts = 20;

constexpr std::array ByWords{std::pair{By::Hash, "hash"_L1}, std::pair{By::Labels, "labels"_L1},
                             std::pair{By::Date, "date"_L1}};

std::unexpected<Error> refuse(const QString &message)
{
    return fail(Error::Kind::InvalidInput, message);
}

QString usualName(qsizetype place, qsizetype parts)
{
    static const QStringList two{u"train"_s, u"test"_s};
    static const QStringList three{u"train"_s, u"dev"_s, u"test"_s};
    return parts == 2 ? two.value(place) : parts == 3 ? three.value(place) : QString();
}

Result<QList<SplitPart>> checked(QList<SplitPart> parts)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_-]{0,40}$"_s);
    if (parts.size() < 2 || parts.size() > MostParts)
        return refuse(QCoreApplication::translate("Split", "A split has 2 to %1 parts.").arg(MostParts));
    double sum = 0;
    for (const SplitPart &part : parts) {
        if (!name.match(part.name).hasMatch())
            return refuse(
                QCoreApplication::translate("Split",
                                            "“%1” cannot be the name of a part: it has small letters, "
                                            "digits, - and _. Write it as train=80.")
                    .arg(part.name));
        if (std::ranges::count(parts, part.name, &SplitPart::name) > 1)
            return refuse(QCoreApplication::translate("Split", "Two parts are called “%1”.").arg(part.name));
        if (!(part.share > 0) || part.share > 1e9)
            return refuse(QCoreApplication::translate("Split", "The share of “%1” is no number above 0.")
                              .arg(part.name));
        sum += part.share;
    }
    for (SplitPart &part : parts)
        part.share /= sum;
    return parts;
}

} // namespace

QString wordFor(By by)
{
    return std::ranges::find(ByWords, by, &decltype(ByWords)::value_type::first)->second;
}

std::optional<By> splitByFrom(QStringView word)
{
    for (const auto &[by, known] : ByWords) {
        if (word == known)
            return by;
    }
    return {};
}

Result<QList<SplitPart>> splitPartsFrom(const QString &text)
{
    const QStringList given = text.split(u',');
    QList<SplitPart> parts;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const bool named = given[i].contains(u'=');
        parts.append({named ? given[i].section(u'=', 0, 0).trimmed() : usualName(i, given.size()),
                      given[i].section(u'=', named ? 1 : 0).toDouble()});
    }
    return checked(std::move(parts));
}

QJsonObject toJson(const SplitOptions &options)
{
    QJsonArray parts;
    for (const SplitPart &part : options.parts)
        parts += QJsonObject{{u"name"_s, part.name}, {u"share"_s, part.share}};
    return {{u"parts"_s, parts},
            {u"by"_s, wordFor(options.by)},
            {u"sources"_s, options.sources},
            {u"duplicates"_s, options.duplicates},
            {u"seed"_s, options.seed}};
}

Result<SplitOptions> splitOptionsFrom(const QJsonObject &json)
{
    ObjectReader::Problems problems;
    ObjectReader reader(json, {}, problems);
    SplitOptions options{.parts = reader.list<SplitPart>(
                             "parts"_L1,
                             [](ObjectReader &part) {
                                 return SplitPart{part.string("name"_L1), part.value("share"_L1).toDouble()};
                             }),
                         .by = reader.word<By>("by"_L1, splitByFrom, By::Hash),
                         .sources = reader.boolean("sources"_L1, false),
                         .duplicates = reader.boolean("duplicates"_L1, true),
                         .seed = reader.value("seed"_L1).toInteger()};
    reader.reportUnknownKeys();
    if (!problems.list.isEmpty())
        return refuse(problems.list.first().message);
    return checked(options.parts).transform([&](QList<SplitPart> parts) {
        options.parts = std::move(parts);
        return options;
    });
}

} // namespace Galley
