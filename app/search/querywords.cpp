#include "search/query.h"

#include "search/querywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using Field = QueryTerm::Field;
using namespace Qt::StringLiterals;

namespace {

struct FieldWord
{
    Field field;
    QLatin1StringView word;
    const char *meaning;
    QLatin1StringView example;
};

constexpr FieldWord Words[] = {
    {Field::Text, "text"_L1, QT_TRANSLATE_NOOP("Query", "words in the marked text"), "text:\"Il-76\""_L1},
    {Field::Quote, "quote"_L1, QT_TRANSLATE_NOOP("Query", "the marked text as a whole"), "quote:Wagner"_L1},
    {Field::Layer, "layer"_L1, QT_TRANSLATE_NOOP("Query", "spans of a layer"), "layer:actor"_L1},
    {Field::Label, "label"_L1, QT_TRANSLATE_NOOP("Query", "spans with a label"),
     "label:equipment/aircraft"_L1},
    {Field::Attribute, "attr"_L1, QT_TRANSLATE_NOOP("Query", "spans with an attribute, or one value of it"),
     "attr:status=delivered"_L1},
    {Field::Relation, "relation"_L1, QT_TRANSLATE_NOOP("Query", "spans at an end of a relation"),
     "relation:supplies"_L1},
    {Field::Note, "note"_L1, QT_TRANSLATE_NOOP("Query", "words in a span's note"), "note:*"_L1},
    {Field::Annotator, "annotator"_L1, QT_TRANSLATE_NOOP("Query", "whose spans or sets"), "annotator:ann"_L1},
    {Field::State, "state"_L1, QT_TRANSLATE_NOOP("Query", "the set's state"), "state:done"_L1},
    {Field::Article, "article"_L1, QT_TRANSLATE_NOOP("Query", "an article by its id"), "article:a-17"_L1},
    {Field::Source, "source"_L1, QT_TRANSLATE_NOOP("Query", "articles of a source"), "source:Agency"_L1},
    {Field::Language, "language"_L1, QT_TRANSLATE_NOOP("Query", "articles in a language"), "language:fr"_L1},
    {Field::Date, "date"_L1, QT_TRANSLATE_NOOP("Query", "articles of a day, month or year, or of a time"),
     "date:2024-04..2024-06"_L1},
    {Field::Unmarked, "is"_L1, QT_TRANSLATE_NOOP("Query", "text that is not marked"), "is:unmarked"_L1},
};

} // namespace

std::optional<Field> queryFieldFrom(QStringView word)
{
    const auto found = std::ranges::find_if(
        Words, [word](const FieldWord &w) { return word.compare(w.word, Qt::CaseInsensitive) == 0; });
    return found == std::end(Words) ? std::nullopt : std::optional(found->field);
}

QString wordFor(Field field)
{
    const auto found = std::ranges::find(Words, field, &FieldWord::field);
    return found == std::end(Words) ? QString() : QString(found->word);
}

QList<QueryFieldHelp> queryFields()
{
    QList<QueryFieldHelp> all;
    for (const FieldWord &word : Words)
        all.append({word.word, QCoreApplication::translate("Query", word.meaning), word.example});
    return all;
}

} // namespace Galley
