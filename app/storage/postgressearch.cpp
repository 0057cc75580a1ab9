#include "storage/postgressearch.h"

#include "storage/searchquery.h"
#include "text/folding.h"

#include <QMap>

#include <algorithm>

namespace Galley::PostgresSearch {

namespace {

using namespace Qt::StringLiterals;

// Limits of a tsvector.
constexpr qsizetype MostPositions = 255; // of a word
constexpr int LastPosition = 16'383;
constexpr qsizetype LongestWord = 2'000;   // bytes
constexpr qsizetype MostBytes = 1'000'000; // in all, with some to spare
constexpr qsizetype BytesOfPosition = 2;

QString folded(const QString &text)
{
    QString plain = caseFolded(text).normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return wordKey(plain);
}

qsizetype sizeOf(const QMap<QByteArray, QList<int>> &places, bool withPositions)
{
    qsizetype size = 0;
    for (auto word = places.begin(); word != places.end(); ++word)
        size += word.key().size() + 4 + (withPositions ? word->size() * BytesOfPosition : 0);
    return size;
}

std::optional<QByteArray> lexemesOf(const QString &words)
{
    QMap<QByteArray, QList<int>> places;
    int at = 0;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray bytes = word.toUtf8();
        if (bytes.size() > LongestWord)
            return std::nullopt;
        QList<int> &own = places[bytes];
        at = std::min(at + 1, LastPosition);
        if (own.size() < MostPositions && (own.isEmpty() || own.last() != at))
            own.append(at);
    }
    const bool withPositions = sizeOf(places, true) < MostBytes;
    if (!withPositions && sizeOf(places, false) >= MostBytes)
        return std::nullopt;
    QByteArray vector;
    for (auto word = places.begin(); word != places.end(); ++word) {
        vector += '\'' + word.key() + '\''; // letters, digits and marks: nothing to escape
        if (withPositions) {
            QByteArrayList numbers;
            for (const int position : std::as_const(*word))
                numbers.append(QByteArray::number(position));
            vector += ':' + numbers.join(',');
        }
        vector += ' ';
    }
    return vector;
}

struct Leaf
{
    QByteArray query; // as text of a tsquery; empty: no word can be asked of the index
    QString words;    // to stand in the words of the text
    bool phrase = false;
};

std::optional<Leaf> leafOf(const SearchQuery &query)
{
    const QString words = folded(query.text);
    QByteArrayList all;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts))
        all.append(word.toUtf8());
    if (all.isEmpty())
        return std::nullopt;
    Leaf leaf{.query = {}, .words = query.prefix ? words.chopped(1) : words, .phrase = all.size() > 1};
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].size() > LongestWord)
            continue;
        const QByteArray prefix = query.prefix && i == all.size() - 1 ? ":*" : "";
        leaf.query += (leaf.query.isEmpty() ? "'" : " & '") + all[i] + '\'' + prefix;
    }
    return leaf;
}

QByteArray leafSql(const SearchQuery &query, const Database::Parameter &parameter)
{
    const auto leaf = leafOf(query);
    if (!leaf)
        return "FALSE";
    const QByteArray stands = "strpos(w.words, " + parameter(leaf->words) + ") > 0";
    if (leaf->query.isEmpty())
        return "(w.lexemes IS NULL AND " + stands + ")";
    const QByteArray indexed =
        "w.lexemes @@ CAST(" + parameter(QString::fromUtf8(leaf->query)) + " AS tsquery)";
    return "(" + indexed + (leaf->phrase ? " AND " + stands : QByteArray()) + " OR w.lexemes IS NULL AND " +
        stands + ")";
}

QByteArray sqlOf(const SearchQuery &query, const Database::Parameter &parameter)
{
    const auto joined = [&](const char *word) {
        QByteArrayList parts;
        for (const SearchQuery &part : query.parts)
            parts.append(sqlOf(part, parameter));
        return "(" + parts.join(word) + ")";
    };
    switch (query.kind) {
    case SearchQuery::Kind::And:
        return joined(" AND ");
    case SearchQuery::Kind::Or:
        return joined(" OR ");
    case SearchQuery::Kind::Not:
        return joined(" AND NOT ");
    default:
        return leafSql(query, parameter);
    }
}

// All that is wanted, as one tsquery to rank by.
void addWanted(const SearchQuery &query, QByteArrayList &wanted)
{
    if (query.kind == SearchQuery::Kind::Words) {
        if (const auto leaf = leafOf(query); leaf && !leaf->query.isEmpty())
            wanted.append("(" + leaf->query + ")");
        return;
    }
    const qsizetype count = query.kind == SearchQuery::Kind::Not ? 1 : qsizetype(query.parts.size());
    for (qsizetype i = 0; i < count; ++i)
        addWanted(query.parts[size_t(i)], wanted);
}

} // namespace

IndexedText::IndexedText(const QString &text)
    : words(folded(text))
    , lexemes(lexemesOf(words))
{}

Result<QByteArray> conditionSql(const QString &query, const Database::Parameter &parameter)
{
    return SearchQuery::parse(query).transform(
        [&](const SearchQuery &parsed) { return sqlOf(parsed, parameter); });
}

Result<QByteArray> rankedSql(const QString &query, const Database::Parameter &parameter)
{
    return SearchQuery::parse(query).transform([&](const SearchQuery &parsed) -> QByteArray {
        QByteArrayList wanted;
        addWanted(parsed, wanted);
        const QByteArray condition = sqlOf(parsed, parameter);
        const QByteArray rank = wanted.isEmpty() ? QByteArray()
                                                 : "coalesce(ts_rank(w.lexemes, CAST(" +
                parameter(QString::fromUtf8(wanted.join(" | "))) + " AS tsquery), 1), 0) DESC, ";
        return "SELECT w.article_id FROM article_words w WHERE " + condition + " ORDER BY " + rank +
            "w.article_id";
    });
}

} // namespace Galley::PostgresSearch
