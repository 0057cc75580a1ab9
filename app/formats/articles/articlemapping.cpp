#include "formats/articles/articlemapping.h"

#include "formats/articles/newsdate.h"
#include "text/listed.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Small letters and digits: "Published_At" is "publishedat".
QString plain(const QString &name)
{
    QString result;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

// How usual a name is for a field: 0 the most; -1 not at all.
int rankOf(const QString &name, const MappedField &field)
{
    const QString wanted = plain(name);
    const auto found = std::ranges::find_if(
        field.usual, [&](const char *usual) { return wanted == QLatin1StringView(usual); });
    return found == field.usual.end() ? -1 : int(found - field.usual.begin());
}

bool isAddress(const QString &value)
{
    return value.startsWith("http://"_L1) || value.startsWith("https://"_L1);
}

bool isDate(const QString &value)
{
    return !isoDate(value).isEmpty();
}

class Suggestion
{
public:
    Suggestion(const QStringList &columns, const QList<QStringList> &sample)
        : m_columns(columns)
        , m_sample(sample)
        , m_taken(columns.size(), false)
    {}

    void take(qsizetype column) { m_taken[column] = true; }

    qsizetype byName(const MappedField &field) const
    {
        qsizetype best = -1;
        int bestRank = -1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const int rank = rankOf(m_columns[i].section(u'.', -1), field);
            if (!m_taken[i] && rank >= 0 && (best < 0 || rank < bestRank)) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }

    // The column whose values are longest, when they are as long as a text.
    qsizetype longest() const
    {
        constexpr qsizetype ShortestText = 60; // on average
        qsizetype best = -1;
        qsizetype most = ShortestText * std::max<qsizetype>(1, m_sample.size());
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            qsizetype length = 0;
            for (const QStringList &row : m_sample)
                length += isAddress(row.value(i)) ? 0 : row.value(i).size();
            if (!m_taken[i] && length >= most) {
                best = i;
                most = length + 1;
            }
        }
        return best;
    }

    template <typename Test>
    qsizetype whereAll(Test test) const
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const auto fits = [&](const QStringList &row) { return test(row.value(i)); };
            if (!m_taken[i] && !m_sample.isEmpty() && std::ranges::all_of(m_sample, fits))
                return i;
        }
        return -1;
    }

private:
    const QStringList &m_columns;
    const QList<QStringList> &m_sample;
    QList<bool> m_taken;
};

// -1: there is none of that name.
qsizetype columnOf(const QString &name, const QStringList &columns)
{
    if (const qsizetype exact = columns.indexOf(name); exact >= 0)
        return exact;
    const auto alike = std::ranges::find_if(columns, [&](const QString &column) {
        return !plain(name).isEmpty() && plain(column) == plain(name);
    });
    if (alike != columns.end())
        return alike - columns.begin();
    bool isNumber = false;
    const qsizetype number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= columns.size() ? number - 1 : -1;
}

QString named(const QStringList &columns)
{
    QStringList names;
    for (qsizetype i = 0; i < columns.size(); ++i)
        names.append(columns[i].isEmpty() ? QString::number(i + 1) : columns[i]);
    return listed(names);
}

} // namespace

bool isUsualColumn(const QString &name)
{
    return std::ranges::any_of(mappedFields(),
                               [&](const MappedField &field) { return rankOf(name, field) >= 0; });
}

bool isUsualTextColumn(const QString &name)
{
    return rankOf(name, mappedFields()[TextField]) >= 0;
}

Result<ArticleMapping> ArticleMapping::of(const QStringList &columns, const QList<QStringList> &sample,
                                          const QJsonObject &settings)
{
    ArticleMapping mapping;
    mapping.m_titleInText = settings.value("title-in-text"_L1).toBool();
    Suggestion suggestion(columns, sample);
    std::array<bool, ArticleFieldCount> open{};
    const auto use = [&](size_t field, qsizetype column) {
        mapping.m_sources[field].column = column;
        mapping.m_names[field] = columns[column].isEmpty() ? QString::number(column + 1) : columns[column];
        suggestion.take(column);
        open[field] = false;
    };
    for (size_t field = 0; field < ArticleFieldCount; ++field) {
        const QString given = settings.value(QLatin1StringView(mappedFields()[field].id)).toString();
        open[field] = given.isEmpty();
        if (open[field])
            continue;
        mapping.m_names[field] = given;
        if (given == u'-')
            continue;
        if (const qsizetype column = columnOf(given, columns); column >= 0)
            use(field, column);
        else if (given.startsWith(u'='))
            mapping.m_sources[field].constant = given.sliced(1);
        else
            return fail(Error::Kind::InvalidInput,
                        QCoreApplication::translate("ArticleMapping",
                                                    "There is no column or key “%1”. There are: %2.")
                            .arg(given, named(columns)));
    }
    for (size_t field = 0; field < ArticleFieldCount; ++field) {
        if (const qsizetype column = open[field] ? suggestion.byName(mappedFields()[field]) : -1; column >= 0)
            use(field, column);
    }
    if (const qsizetype column = open[TextField] ? suggestion.longest() : -1; column >= 0)
        use(TextField, column);
    for (size_t field = 0; field < ArticleFieldCount; ++field) {
        if (!open[field])
            continue;
        qsizetype column = -1;
        if (mappedFields()[field].member == &Article::url)
            column = suggestion.whereAll(isAddress);
        else if (mappedFields()[field].member == &Article::published)
            column = suggestion.whereAll(isDate);
        if (column >= 0)
            use(field, column);
    }
    if (mapping.m_sources[TextField].column >= 0)
        return mapping;
    return fail(
        Error::Kind::InvalidInput,
        QCoreApplication::translate("ArticleMapping",
                                    "Nothing here looks like the text of articles: set “text” to its column "
                                    "or key. There are: %1.")
            .arg(named(columns)));
}

} // namespace Galley
