#include "exchange/exportoptions.h"

#include "schema/objectreader.h"
#include "text/listed.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Articles = ExportOptions::Articles;

constexpr std::array ArticleWords{std::pair{Articles::All, "all"_L1},
                                  std::pair{Articles::WithWork, "with-work"_L1},
                                  std::pair{Articles::WithoutWork, "without-work"_L1}};

QJsonArray toJson(const QList<SetState> &states)
{
    QJsonArray words;
    for (const SetState state : states)
        words += wordFor(state);
    return words;
}

QList<SetState> statesFrom(const QStringList &words, const QString &pointer, ObjectReader::Problems &problems)
{
    QList<SetState> states;
    for (const QString &word : words) {
        if (const auto state = setStateFrom(word))
            states += *state;
        else
            problems.add(pointer,
                         QCoreApplication::translate("ExportOptions", "“%1” is no state of a set").arg(word));
    }
    return states;
}

std::unexpected<Error> refuse(const QList<Error> &problems)
{
    QStringList faults;
    for (const Error &problem : problems)
        faults += problem.message;
    return fail(Error::Kind::InvalidInput, listedApart(faults));
}

} // namespace

QString wordFor(Articles articles)
{
    return std::ranges::find(ArticleWords, articles, &decltype(ArticleWords)::value_type::first)->second;
}

std::optional<Articles> articlesFrom(QStringView word)
{
    for (const auto &[articles, known] : ArticleWords) {
        if (word == known)
            return articles;
    }
    return {};
}

QJsonObject toJson(const ExportOptions &options)
{
    QJsonObject json{{u"format"_s, options.format}};
    if (!options.annotators.isEmpty())
        json[u"annotators"_s] = QJsonArray::fromStringList(options.annotators);
    if (options.gold)
        json[u"gold"_s] = true;
    if (!options.states.isEmpty())
        json[u"states"_s] = toJson(options.states);
    if (options.articles != Articles::All)
        json[u"articles"_s] = wordFor(options.articles);
    if (!options.query.isEmpty())
        json[u"query"_s] = options.query;
    if (!options.settings.isEmpty())
        json[u"settings"_s] = options.settings;
    if (options.split)
        json[u"split"_s] = toJson(*options.split);
    if (options.strict)
        json[u"strict"_s] = true;
    if (options.card)
        json[u"card"_s] = *options.card;
    return json;
}

Result<ExportOptions> exportOptionsFrom(const QJsonObject &json)
{
    ObjectReader::Problems problems;
    ObjectReader reader(json, {}, problems);
    ExportOptions options{.format = reader.string("format"_L1),
                          .annotators = reader.strings("annotators"_L1),
                          .gold = reader.boolean("gold"_L1, false),
                          .states =
                              statesFrom(reader.strings("states"_L1), reader.pointer("states"_L1), problems),
                          .articles = reader.word<Articles>("articles"_L1, articlesFrom, Articles::All),
                          .query = reader.string("query"_L1),
                          .settings = reader.value("settings"_L1).toObject(),
                          .strict = reader.boolean("strict"_L1, false)};
    if (!reader.value("card"_L1).isUndefined())
        options.card = reader.boolean("card"_L1, false);
    const QJsonValue split = reader.value("split"_L1);
    reader.reportUnknownKeys();
    if (!problems.list.isEmpty())
        return refuse(problems.list);
    if (split.isUndefined())
        return options;
    return splitOptionsFrom(split.toObject()).transform([&](SplitOptions given) {
        options.split = std::move(given);
        return options;
    });
}

} // namespace Galley
