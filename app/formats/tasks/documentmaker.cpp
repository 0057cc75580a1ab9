#include "formats/tasks/documentmaker.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct ArticleKey
{
    const char *name;
    QString Article::*member;
};

constexpr std::array ArticleKeys{
    ArticleKey{"title", &Article::title},
    ArticleKey{"published", &Article::published},
    ArticleKey{"language", &Article::language},
    ArticleKey{"source", &Article::source},
    ArticleKey{"byline", &Article::byline},
    ArticleKey{"dateline", &Article::dateline},
    ArticleKey{"url", &Article::url},
    ArticleKey{"version", &Article::version},
    ArticleKey{"embargoed", &Article::embargoed},
    ArticleKey{"licence", &Article::licence},
    ArticleKey{"encoding", &Article::encoding},
};

} // namespace

DocumentMaker::DocumentMaker(const Place &place)
{
    document.place = place;
}

void DocumentMaker::report(Error error)
{
    const Place at = error.place;
    error.place = document.place;
    error.place.column = at.column;
    error.place.offset = at.offset;
    document.problems.append(std::move(error));
}

void DocumentMaker::report(const QString &message, qint64 offset)
{
    report(Error{Error::Kind::InvalidInput, message, {}, Place{.offset = offset}});
}

void DocumentMaker::refuse(const QString &message)
{
    report(message);
    document.broken = true;
}

bool DocumentMaker::takeText(const QString &string)
{
    Result<ArticleText> text = ArticleText::fromString(string);
    if (!text) {
        report(text.error());
        document.broken = true;
        return false;
    }
    document.article.sha256 = text->sha256();
    document.article.text = std::move(*text);
    return true;
}

void DocumentMaker::nameByText()
{
    if (document.article.externalId.isEmpty())
        document.article.externalId = u"text-"_s + document.article.sha256.first(16);
}

bool DocumentMaker::takeArticleKey(const QString &key, JsonRef value)
{
    const auto known = std::ranges::find_if(
        ArticleKeys, [&](const ArticleKey &one) { return key == QLatin1StringView(one.name); });
    if (known == ArticleKeys.end() || !value.isString())
        return false;
    document.article.*(known->member) = value.toString();
    return true;
}

void DocumentMaker::leaveOut(const QString &key)
{
    document.leftOut.add(
        u"unknown-key"_s,
        QCoreApplication::translate("DocumentMaker", "“%1” has no place in a project.").arg(key));
}

JsonMembers DocumentMaker::membersOf(JsonRef object, const QString &where)
{
    return JsonMembers(object, where, [this](const QString &message) { report(message); });
}

void writeArticleKeys(JsonWriter &json, const Article &article)
{
    for (const ArticleKey &key : ArticleKeys)
        json.member(key.name, article.*(key.member));
}

} // namespace Galley
