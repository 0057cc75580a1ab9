#pragma once

#include "text/error.h"

#include <QList>

// A query over texts and annotations, for example
//   label:equipment/aircraft attr:status=delivered text:"Il-76" annotator:ann -state:new
// Words and quoted phrases alone are text that the article contains. Terms all hold; OR between two, a minus
// sign before one and parentheses do what they look like.
namespace Galley {

struct QueryTerm
{
    enum class Field {
        Words,     // in the article's text
        Text,      // in the hit itself: of spans their quote
        Quote,     // the span's quote and nothing else
        Layer,     //
        Label,     // "label" or "layer/label"
        Attribute, // key=value, or key alone: it has one
        Relation,  // a type of relation that the span is an end of
        Note,      //
        Annotator, //
        State,     // of the set
        Article,   // external id
        Source,    //
        Language,  //
        Date,      // a day, month or year, or two of them with ".." between
        Unmarked,  // is:unmarked: text that no span of the annotator overlaps
    };

    Field field = Field::Words;
    QString key = {};     // of Attribute
    QString value = {};   // empty: "*", any
    bool prefix = false;  // the value ended with "*"
    qsizetype column = 1; // where it stands in the query, from 1

    bool operator==(const QueryTerm &) const = default;
};

struct QueryNode
{
    enum class Kind { Term, And, Or, Not };

    Kind kind = Kind::And;
    QueryTerm term = {};            // of Term
    QList<QueryNode> children = {}; // of the others; of Not, one

    bool operator==(const QueryNode &) const = default;
};

class Query
{
public:
    // What its hits are.
    enum class Hits {
        Spans,    // when it says something of spans
        Text,     // else, when it has words: the places where they stand
        Sets,     // else, when it names an annotator or a state
        Articles, // else
    };

    // InvalidInput with the column of what cannot be read. Whether labels and names exist is seen when it is
    // run.
    [[nodiscard]] static Result<Query> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] const QueryNode &root() const { return m_root; }

    [[nodiscard]] Hits hits() const;
    // Words, phrases and text: that are asked for and not only excluded.
    [[nodiscard]] QList<QueryTerm> wantedWords() const;

private:
    QString m_text;
    QueryNode m_root;
};

// For help and completion: what may stand before a colon, translated meaning, an example.
struct QueryFieldHelp
{
    QString field;
    QString meaning;
    QString example;
};

[[nodiscard]] QList<QueryFieldHelp> queryFields();

// A value as it has to be written in a query: quoted where it needs to be.
[[nodiscard]] QString quotedForQuery(const QString &value);

} // namespace Galley
