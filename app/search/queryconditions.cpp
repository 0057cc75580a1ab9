#include "search/queryconditions.h"

#include "search/fulltext.h"
#include "text/folding.h"

#include <algorithm>

namespace Galley {

using Field = QueryTerm::Field;
using Kind = QueryNode::Kind;

namespace {

constexpr qint64 FewRows = 20'000; // whose articles are listed within some 30 ms

const char *const Like = " LIKE ";
const char *const Escape = " ESCAPE '\\'";

QByteArray joined(const QByteArrayList &parts, const char *word)
{
    return parts.size() == 1 ? parts.first() : "(" + parts.join(word) + ")";
}

bool isOfArticle(const QueryTerm &term)
{
    switch (term.field) {
    case Field::Words:
    case Field::Article:
    case Field::Source:
    case Field::Language:
    case Field::Date:
        return true;
    default:
        return false;
    }
}

} // namespace

bool QueryConditions::isOfArticles(const QueryNode &node)
{
    return node.kind == Kind::Term ? isOfArticle(node.term)
                                   : std::ranges::all_of(node.children, isOfArticles);
}

QByteArray QueryConditions::necessary(const QueryNode &node, SqlText &sql, const IdWindow &window)
{
    m_window = window;
    const QByteArray condition = necessary(node, sql);
    m_window = {};
    return condition;
}

QByteArray QueryConditions::necessary(const QueryNode &node, SqlText &sql)
{
    if (isOfArticles(node))
        return this->node(node, sql);
    if (node.kind == Kind::Term)
        return candidates(node.term, sql);
    if (node.kind == Kind::Not)
        return {};
    QByteArrayList parts;
    for (const QueryNode &child : node.children) {
        const QByteArray part = necessary(child, sql);
        if (!part.isEmpty())
            parts += part;
        else if (node.kind == Kind::Or)
            return {};
    }
    if (parts.isEmpty())
        return {};
    return joined(parts, node.kind == Kind::Or ? " OR " : " AND ");
}

QByteArray QueryConditions::exact(const QueryNode &node, SqlText &sql)
{
    if (isOfArticles(node))
        return {};
    if (node.kind != Kind::And)
        return this->node(node, sql);
    QByteArrayList parts;
    for (const QueryNode &child : node.children) {
        if (!isOfArticles(child))
            parts += this->node(child, sql);
    }
    return parts.join(" AND ");
}

QByteArray QueryConditions::node(const QueryNode &node, SqlText &sql)
{
    if (node.kind == Kind::Term)
        return isOfArticle(node.term) ? ofArticle(node.term, sql) : ofSpan(node.term, sql);
    QByteArrayList parts;
    for (const QueryNode &child : node.children)
        parts += this->node(child, sql);
    if (node.kind == Kind::Not)
        return "NOT coalesce(" + parts.first() + ", FALSE)";
    return joined(parts, node.kind == Kind::Or ? " OR " : " AND ");
}

QByteArray QueryConditions::ofArticle(const QueryTerm &term, SqlText &sql)
{
    switch (term.field) {
    case Field::Article:
        if (!term.prefix) // by its index
            return "a.external_id = " + sql.parameter(term.value);
        return "a.external_id" + (m_database.likeSql() + sql.parameter(likePattern(term.value, true))) +
            Escape;
    case Field::Source:
        return folded("a.source", term, sql);
    case Field::Language: // "pt" is "pt-BR", too
        return "a.language || '-'" +
            (m_database.likeSql() + sql.parameter(likePattern(term.value + u'-', true))) + Escape;
    case Field::Date:
        return date(term, sql);
    default:
        return words(term, sql);
    }
}

QByteArray QueryConditions::words(const QueryTerm &term, SqlText &sql)
{
    if (const auto match = FullText::matchFor(term.value, term.prefix))
        return m_database.textMatchSql("a.id", *match, sql.adder(), m_window);
    m_scanReason = FullText::scanReason({.text = term.value});
    return "EXISTS (SELECT 1 FROM article_text t WHERE t.id = a.id AND t.text" +
        (m_database.likeSql() + sql.parameter(u'%' + likePattern(term.value, true))) + Escape + ")";
}

// A date may have a time behind it, so the end of a time is what begins with its last day, month or year.
QByteArray QueryConditions::date(const QueryTerm &term, SqlText &sql)
{
    const qsizetype dots = term.value.indexOf(QLatin1StringView(".."));
    const QString first = dots < 0 ? term.value : term.value.first(dots);
    const QString last = dots < 0 ? term.value : term.value.sliced(dots + 2);
    QByteArrayList parts;
    if (!first.isEmpty())
        parts += "a.published >= " + sql.parameter(first);
    if (!last.isEmpty())
        parts += "a.published < " + sql.parameter(last + u'\uffff') + " AND a.published <> ''";
    return joined(parts, " AND ");
}

// A column that is the value as a whole, whatever its case, or begins with it.
QByteArray QueryConditions::folded(const QByteArray &column, const QueryTerm &term, SqlText &sql)
{
    const QByteArray key = m_database.foldKeySql(column);
    const QString value = foldKey(term.value);
    if (!term.prefix)
        return key + " = " + sql.parameter(value);
    return key + Like + sql.parameter(likePattern(value, true)) + Escape;
}

QByteArray QueryConditions::candidates(const QueryTerm &term, SqlText &sql)
{
    if (term.field == Field::Label || term.field == Field::Layer) {
        const QByteArray labelled = "p.label_id IN " + SqlText::list(m_names.labels(term));
        if (!areFew("span p WHERE " + labelled))
            return {};
        m_listsRows = true;
        return "a.id IN (SELECT s.article_id FROM span p JOIN annotation_set s ON s.id = p.set_id WHERE " +
            labelled + ")";
    }
    m_listsRows = m_listsRows || term.field == Field::Annotator || term.field == Field::State;
    if (term.field == Field::Annotator)
        return "a.id IN (SELECT article_id FROM annotation_set WHERE annotator_id IN " +
            SqlText::list(m_names.annotators(term)) + ")";
    if (term.field == Field::State)
        return "a.id IN (SELECT article_id FROM annotation_set WHERE state = " + sql.parameter(term.value) +
            ")";
    return {};
}

QByteArray QueryConditions::ofSpan(const QueryTerm &term, SqlText &sql)
{
    switch (term.field) {
    case Field::Label:
    case Field::Layer:
        return "p.label_id IN " + SqlText::list(m_names.labels(term));
    case Field::Attribute:
        return attribute(term, sql);
    case Field::Relation:
        return relation(term, sql);
    case Field::Quote:
        return folded("p.quote", term, sql);
    case Field::Note:
        if (term.value.isEmpty())
            return "p.note IS NOT NULL";
        [[fallthrough]];
    case Field::Text: {
        QString key = wordKey(term.value);
        if (term.prefix)
            key.chop(1);
        return m_database.wordKeySql(term.field == Field::Note ? "p.note" : "p.quote") + Like +
            sql.parameter(u'%' + likePattern(key, true)) + Escape;
    }
    case Field::Annotator:
        return "s.annotator_id IN " + SqlText::list(m_names.annotators(term));
    case Field::State:
        return "s.state = " + sql.parameter(term.value);
    default:
        return "TRUE";
    }
}

QByteArray QueryConditions::attribute(const QueryTerm &term, SqlText &sql)
{
    QByteArrayList parts;
    for (const QString &key : m_names.attributes(term)) {
        if (term.value.isEmpty()) {
            parts += m_database.attributeSql("p.attributes", sql.parameter(key), {});
            continue;
        }
        for (const QString &value : m_names.values(term)) {
            const QByteArray name = sql.parameter(key);
            parts +=
                m_database.attributeSql("p.attributes", name, sql.parameter(likePattern(value, term.prefix)));
        }
    }
    return joined(parts, " OR ");
}

QByteArray QueryConditions::relation(const QueryTerm &term, SqlText &sql)
{
    QByteArrayList types;
    if (!term.value.isEmpty()) {
        for (const QString &type : m_names.relations(term))
            types += sql.parameter(type);
    }
    const QByteArray ofType = types.isEmpty() ? QByteArray() : " AND r.type IN (" + types.join(", ") + ")";
    const QByteArray from = "EXISTS (SELECT 1 FROM relation r WHERE r.set_id = p.set_id AND r.";
    return "(" + from + "from_span = p.id" + ofType + ") OR " + from + "to_span = p.id" + ofType + "))";
}

bool QueryConditions::areFew(const QByteArray &rows)
{
    const auto count = m_database.number("SELECT count(*) FROM (SELECT 1 FROM " + rows + " LIMIT " +
                                         QByteArray::number(FewRows) + ") few");
    return count && count->value_or(0) < FewRows;
}

} // namespace Galley
