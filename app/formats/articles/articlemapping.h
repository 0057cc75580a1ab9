#pragma once

#include "formats/articles/articlefields.h"
#include "text/error.h"

#include <QJsonObject>

namespace Galley {

// Where each field of an article comes from in a table, by setting or by suggestion.
class ArticleMapping
{
public:
    struct Source
    {
        qsizetype column = -1; // in the columns given; -1: none
        QString constant;      // of all articles, where there is no column
    };

    // By the settings; what they leave open is suggested by the columns' names, and by what the first rows
    // hold. InvalidInput: a setting names no column, or nothing can be the text. Unnamed columns have empty
    // names, and are mapped by their number.
    [[nodiscard]] static Result<ArticleMapping>
    of(const QStringList &columns, const QList<QStringList> &sample, const QJsonObject &settings);

    [[nodiscard]] const Source &source(size_t field) const { return m_sources[field]; }

    [[nodiscard]] const QString &column(size_t field) const { return m_names[field]; } // as a setting says it

    [[nodiscard]] bool titleInText() const { return m_titleInText; }

    // The values of a row of cells.
    template <typename Cell>
    [[nodiscard]] ArticleValues values(Cell cell) const
    {
        ArticleValues values;
        for (size_t field = 0; field < values.size(); ++field) {
            const Source &from = m_sources[field];
            values[field] = from.column < 0 ? from.constant : cell(from.column);
        }
        return values;
    }

private:
    std::array<Source, ArticleFieldCount> m_sources;
    std::array<QString, ArticleFieldCount> m_names;
    bool m_titleInText = false;
};

// Whether the name of a column says what it is.
[[nodiscard]] bool isUsualColumn(const QString &name);
// … that it is the text.
[[nodiscard]] bool isUsualTextColumn(const QString &name);

} // namespace Galley
