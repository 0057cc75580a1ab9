#include "storage/searchquery.h"

#include "storage/refusal.h"

namespace Galley {

namespace {

using namespace Qt::StringLiterals;
using Kind = SearchQuery::Kind;

constexpr int DeepestNesting = 100;

std::unexpected<Error> noQuery(QStringView rest)
{
    return fail(Error::Kind::Unsupported,
                translated(QT_TRANSLATE_NOOP("Storage",
                                             "This is no search. Put words with signs in them between "
                                             "straight quotation marks.")),
                QStringLiteral("at: %1").arg(rest));
}

class Parser
{
public:
    explicit Parser(QStringView rest)
        : m_rest(rest)
    {}

    [[nodiscard]] Result<SearchQuery> all()
    {
        auto query = anyOf();
        skipSpace();
        if (query && !m_rest.isEmpty())
            return noQuery(m_rest);
        return query;
    }

private:
    using Reader = Result<SearchQuery> (Parser::*)();

    // From what binds least to what binds most.
    [[nodiscard]] Result<SearchQuery> anyOf() { return joined(Kind::Or, u"OR", &Parser::allOf); }

    [[nodiscard]] Result<SearchQuery> allOf() { return joined(Kind::And, u"AND", &Parser::without); }

    [[nodiscard]] Result<SearchQuery> without() { return joined(Kind::Not, u"NOT", &Parser::sideBySide); }

    [[nodiscard]] Result<SearchQuery> joined(Kind kind, QStringView word, Reader read)
    {
        SearchQuery query{.kind = kind};
        do {
            auto part = (this->*read)();
            if (!part)
                return part;
            query.parts.push_back(std::move(*part));
        } while (take(word));
        return simplified(std::move(query));
    }

    [[nodiscard]] Result<SearchQuery> sideBySide()
    {
        SearchQuery query{.kind = Kind::And};
        do {
            auto part = single();
            if (!part)
                return part;
            query.parts.push_back(std::move(*part));
        } while (!atEnd());
        return simplified(std::move(query));
    }

    [[nodiscard]] static SearchQuery simplified(SearchQuery query)
    {
        if (query.parts.size() > 1)
            return query;
        SearchQuery only = std::move(query.parts.front());
        return only;
    }

    [[nodiscard]] Result<SearchQuery> single()
    {
        skipSpace();
        if (m_rest.startsWith(u'('))
            return inParentheses();
        SearchQuery query;
        const auto text = m_rest.startsWith(u'"') ? phrase() : word();
        if (!text)
            return std::unexpected(text.error());
        query.text = *text;
        skipSpace();
        if (m_rest.startsWith(u'*')) {
            query.prefix = true;
            m_rest = m_rest.sliced(1);
        }
        return query;
    }

    [[nodiscard]] Result<SearchQuery> inParentheses()
    {
        if (++m_depth > DeepestNesting)
            return noQuery(m_rest);
        m_rest = m_rest.sliced(1);
        auto query = anyOf();
        skipSpace();
        if (query && !m_rest.startsWith(u')'))
            return noQuery(m_rest);
        if (query)
            m_rest = m_rest.sliced(1);
        --m_depth;
        return query;
    }

    [[nodiscard]] Result<QString> phrase()
    {
        QString text;
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] != u'"') {
                text += m_rest[i];
            } else if (m_rest.sliced(i).startsWith("\"\""_L1)) { // stands for the sign itself
                text += u'"';
                ++i;
            } else {
                m_rest = m_rest.sliced(i + 1);
                return text;
            }
        }
        return noQuery(m_rest);
    }

    [[nodiscard]] Result<QString> word()
    {
        const QString found = nextWord().toString();
        if (found.isEmpty() || found == "AND"_L1 || found == "OR"_L1 || found == "NOT"_L1)
            return noQuery(m_rest);
        m_rest = m_rest.sliced(found.size());
        return found;
    }

    [[nodiscard]] QStringView nextWord() const
    {
        qsizetype end = 0;
        while (end < m_rest.size() &&
               (m_rest[end].unicode() >= 0x80 || m_rest[end].isLetterOrNumber() || m_rest[end] == u'_'))
            ++end;
        return m_rest.first(end);
    }

    [[nodiscard]] bool take(QStringView word)
    {
        skipSpace();
        if (nextWord() != word)
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    // Of what stands side by side.
    [[nodiscard]] bool atEnd()
    {
        skipSpace();
        const QStringView next = nextWord();
        return m_rest.isEmpty() || m_rest.startsWith(u')') || next == u"AND" || next == u"OR" ||
            next == u"NOT";
    }

    void skipSpace()
    {
        while (!m_rest.isEmpty() && m_rest.first(1).trimmed().isEmpty())
            m_rest = m_rest.sliced(1);
    }

    QStringView m_rest;
    int m_depth = 0;
};

} // namespace

Result<SearchQuery> SearchQuery::parse(const QString &query)
{
    return Parser(query).all();
}

} // namespace Galley
