#include "search/queryparser.h"

#include "search/querywords.h"
#include "text/listed.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Galley {

using Field = QueryTerm::Field;
using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestNesting = 50;

std::unexpected<Error> wrong(const QString &message, qsizetype column)
{
    return fail(
        Error::Kind::InvalidInput,
        QCoreApplication::translate("Query", "Character %2 of the query: %1").arg(message).arg(column), {},
        Place{.column = column});
}

// A recursive descent: or ← and { "OR" and }, and ← not { not }, not ← [ "-" ] ( "(" or ")" | term ).
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {}

    [[nodiscard]] Result<QueryNode> run()
    {
        auto root = parseOr();
        if (!root || m_at == m_text.size())
            return root;
        return wrong(QCoreApplication::translate("Query", "This “)” closes nothing. Take it out."), column());
    }

private:
    [[nodiscard]] Result<QueryNode> parseOr();
    [[nodiscard]] Result<QueryNode> parseAnd();
    [[nodiscard]] Result<QueryNode> parseNot();
    [[nodiscard]] Result<QueryNode> parseGroup();
    [[nodiscard]] Result<QueryNode> parseTerm();
    [[nodiscard]] Result<QString> readValue(bool &quoted);
    [[nodiscard]] Result<QString> readQuoted();
    [[nodiscard]] Result<QueryTerm> termFrom(const QString &field, QueryTerm term);

    void skipSpace();
    [[nodiscard]] bool atOr() const;

    [[nodiscard]] bool at(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    [[nodiscard]] qsizetype column() const { return m_at + 1; }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

void Parser::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool Parser::atOr() const
{
    const QStringView rest = QStringView(m_text).sliced(m_at);
    return rest.startsWith("OR"_L1) && (rest.size() == 2 || rest[2].isSpace() || rest[2] == u'(');
}

// One node of a kind, unless it would have but one child.
QueryNode joined(QueryNode::Kind kind, QList<QueryNode> children)
{
    if (children.size() == 1)
        return std::move(children.first());
    return {.kind = kind, .children = std::move(children)};
}

Result<QueryNode> Parser::parseOr()
{
    QList<QueryNode> children;
    while (true) {
        auto child = parseAnd();
        if (!child)
            return child;
        children.append(std::move(*child));
        if (m_at == m_text.size() || !atOr())
            return joined(QueryNode::Kind::Or, std::move(children));
        m_at += 2;
    }
}

Result<QueryNode> Parser::parseAnd()
{
    QList<QueryNode> children;
    for (skipSpace(); m_at < m_text.size() && !at(u')') && !atOr(); skipSpace()) {
        auto child = parseNot();
        if (!child)
            return child;
        children.append(std::move(*child));
    }
    if (children.isEmpty())
        return wrong(QCoreApplication::translate("Query", "Something to look for is missing here."),
                     column());
    return joined(QueryNode::Kind::And, std::move(children));
}

Result<QueryNode> Parser::parseNot()
{
    if (!at(u'-'))
        return at(u'(') ? parseGroup() : parseTerm();
    ++m_at;
    if (m_at == m_text.size() || m_text[m_at].isSpace())
        return wrong(
            QCoreApplication::translate("Query", "A minus sign stands right before what it excludes."), m_at);
    auto child = at(u'(') ? parseGroup() : parseTerm();
    return child.transform([](QueryNode node) {
        return QueryNode{.kind = QueryNode::Kind::Not, .children = {std::move(node)}};
    });
}

Result<QueryNode> Parser::parseGroup()
{
    const qsizetype opened = column();
    if (++m_depth > DeepestNesting)
        return wrong(QCoreApplication::translate("Query", "The parentheses are nested too deeply."), opened);
    ++m_at;
    auto inner = parseOr();
    if (!inner)
        return inner;
    if (!at(u')'))
        return wrong(QCoreApplication::translate("Query", "This “(” is not closed."), opened);
    ++m_at;
    --m_depth;
    return inner;
}

// A field's name up to its colon; empty (and nothing read) when none stands here.
QString fieldAt(QStringView rest)
{
    qsizetype end = 0;
    while (end < rest.size() && (rest[end].isLetter() || rest[end] == u'_'))
        ++end;
    return end > 0 && end < rest.size() && rest[end] == u':' ? rest.first(end).toString() : QString();
}

Result<QueryNode> Parser::parseTerm()
{
    QueryTerm term{.column = column()};
    const QString field = fieldAt(QStringView(m_text).sliced(m_at));
    if (!field.isEmpty())
        m_at += field.size() + 1;
    bool quoted = false;
    auto value = readValue(quoted);
    if (!value)
        return std::unexpected(std::move(value).error());
    term.value = *value;
    if (!quoted && term.value.endsWith(u'*')) {
        term.value.chop(1);
        term.prefix = true;
    }
    return termFrom(field, std::move(term)).transform([](QueryTerm made) {
        return QueryNode{.kind = QueryNode::Kind::Term, .term = std::move(made)};
    });
}

// Characters up to white space or a parenthesis; quoted parts may hold these, too (status="in use").
Result<QString> Parser::readValue(bool &quoted)
{
    QString value;
    while (m_at < m_text.size() && !m_text[m_at].isSpace() && !at(u'(') && !at(u')')) {
        quoted = at(u'"');
        if (!quoted) {
            value += m_text[m_at++];
            continue;
        }
        auto part = readQuoted();
        if (!part)
            return part;
        value += *part;
    }
    return value;
}

Result<QString> Parser::readQuoted()
{
    const qsizetype opened = column();
    QString value;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (at(u'"')) {
            ++m_at;
            return value;
        }
        if (at(u'\\') && m_at + 1 < m_text.size())
            ++m_at;
        value += m_text[m_at];
    }
    return wrong(QCoreApplication::translate("Query", "This quotation mark is not closed."), opened);
}

bool isDate(const QString &value)
{
    static const QRegularExpression date(
        u"^(?:\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)?(?:\\.\\.(?:\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)?)?$"_s);
    return value.size() >= 4 && date.matchView(value).hasMatch();
}

Result<QueryTerm> Parser::termFrom(const QString &field, QueryTerm term)
{
    if (!field.isEmpty()) {
        const auto known = queryFieldFrom(field);
        if (!known) {
            QStringList words;
            for (const QueryFieldHelp &help : queryFields())
                words += help.field;
            return wrong(QCoreApplication::translate(
                             "Query",
                             "“%1:” is nothing to ask for. There are %2. To look for it in the "
                             "text, put it between quotation marks.")
                             .arg(field, listedAll(words)),
                         term.column);
        }
        term.field = *known;
    }
    const bool mayBeAny =
        term.field == Field::Attribute || term.field == Field::Relation || term.field == Field::Note;
    if (term.value.simplified().isEmpty() && !(term.prefix && mayBeAny))
        return wrong(QCoreApplication::translate("Query", "Something to look for is missing here."),
                     column());
    if (term.field == Field::Date && !isDate(term.value))
        return wrong(QCoreApplication::translate(
                         "Query",
                         "“%1” is no date. Write 2024, 2024-04, 2024-04-12, or two of them with "
                         ".. between.")
                         .arg(term.value),
                     term.column);
    if (term.field == Field::Unmarked && term.value != "unmarked"_L1)
        return wrong(QCoreApplication::translate("Query", "Only is:unmarked can be asked."), term.column);
    if (term.field == Field::Attribute) {
        const qsizetype equals = term.value.indexOf(u'=');
        term.key = equals < 0 ? term.value : term.value.first(equals);
        term.value = equals < 0 ? QString() : term.value.sliced(equals + 1);
        if (term.key.isEmpty() || (equals >= 0 && term.value.isEmpty() && !term.prefix))
            return wrong(QCoreApplication::translate(
                             "Query", "An attribute is asked for as attr:name or attr:name=value."),
                         term.column);
    }
    return term;
}

} // namespace

Result<QueryNode> parseQuery(const QString &text)
{
    return Parser(text).run();
}

} // namespace Galley
