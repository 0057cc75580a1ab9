#include "search/query.h"

#include "search/queryparser.h"

#include <algorithm>
#include <array>

namespace Galley {

using Field = QueryTerm::Field;

namespace {

enum class Level { Article, Words, Set, Span };

Level levelOf(Field field)
{
    switch (field) {
    case Field::Quote:
    case Field::Layer:
    case Field::Label:
    case Field::Attribute:
    case Field::Relation:
    case Field::Note:
        return Level::Span;
    case Field::Annotator:
    case Field::State:
        return Level::Set;
    case Field::Words:
    case Field::Text:
        return Level::Words;
    default:
        return Level::Article;
    }
}

bool anyTerm(const QueryNode &node, const std::function<bool(const QueryTerm &)> &holds)
{
    if (node.kind == QueryNode::Kind::Term)
        return holds(node.term);
    return std::ranges::any_of(node.children, [&](const QueryNode &child) { return anyTerm(child, holds); });
}

void collectWords(const QueryNode &node, QList<QueryTerm> &words)
{
    if (node.kind == QueryNode::Kind::Term && levelOf(node.term.field) == Level::Words)
        words.append(node.term);
    if (node.kind == QueryNode::Kind::Not)
        return;
    for (const QueryNode &child : node.children)
        collectWords(child, words);
}

} // namespace

Result<Query> Query::parse(const QString &text)
{
    return parseQuery(text).transform([&](QueryNode root) {
        Query query;
        query.m_text = text;
        query.m_root = std::move(root);
        return query;
    });
}

Query::Hits Query::hits() const
{
    const auto has = [this](Level level) {
        return anyTerm(m_root, [level](const QueryTerm &term) { return levelOf(term.field) == level; });
    };
    if (has(Level::Span))
        return Hits::Spans;
    if (!wantedWords().isEmpty())
        return Hits::Text;
    return has(Level::Set) ? Hits::Sets : Hits::Articles;
}

QList<QueryTerm> Query::wantedWords() const
{
    QList<QueryTerm> words;
    collectWords(m_root, words);
    return words;
}

QString quotedForQuery(const QString &value)
{
    const bool plain = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return !c.isSpace() && c != u'"' && c != u'(' && c != u')' && c != u'*' && c != u'\\';
    });
    if (plain && value != QStringLiteral("OR") && !value.startsWith(u'-') && !value.contains(u':'))
        return value;
    QString quoted = value;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + quoted + u'"';
}

} // namespace Galley
