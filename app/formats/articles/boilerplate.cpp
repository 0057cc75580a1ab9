#include "formats/articles/boilerplate.h"

#include <QSet>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromUtf8(list).split(u' ');
    return {all.begin(), all.end()};
}

// The words in class and id: "story__share-Tools" is story, share, tools.
QStringList tokensOf(const GumboNode *node)
{
    const QString names = attributeOf(node, "class") + u' ' + attributeOf(node, "id");
    QStringList tokens;
    QString token;
    const auto end = [&] {
        if (!token.isEmpty())
            tokens.append(token.toLower());
        token.clear();
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QChar c = names[i];
        if (!c.isLetterOrNumber()) {
            end();
            continue;
        }
        if (c.isUpper() && i > 0 && names[i - 1].isLower())
            end();
        token += c;
    }
    end();
    return tokens;
}

bool hasAny(const QStringList &tokens, const QSet<QString> &names)
{
    return std::ranges::any_of(tokens, [&](const QString &token) { return names.contains(token); });
}

bool isHidden(const GumboNode *node, const QStringList &tokens)
{
    static const QSet<QString> names = words("visuallyhidden screenreader noprint nodisplay");
    if (hasAttribute(node, "hidden") || attributeOf(node, "aria-hidden") == "true"_L1)
        return true;
    const QString style = attributeOf(node, "style").toLower().remove(u' ');
    if (style.contains("display:none"_L1) || style.contains("visibility:hidden"_L1))
        return true;
    const auto pair = [&](QLatin1StringView first, QLatin1StringView second) {
        const qsizetype at = tokens.indexOf(first);
        return at >= 0 && tokens.value(at + 1) == second;
    };
    return hasAny(tokens, names) || pair("sr"_L1, "only"_L1) || pair("visually"_L1, "hidden"_L1) ||
        pair("screen"_L1, "reader"_L1);
}

} // namespace

Boilerplate boilerplateOf(const GumboNode *node)
{
    static const QSet<QString> certain = words(
        "comment comments disqus respond cookie cookies consent gdpr onetrust outbrain taboola newsletter "
        "breadcrumb breadcrumbs sharing share social sidebar related recommended recommendations recirc "
        "advert advertisement advertising sponsored mostread trending navbar navigation masthead modal popup "
        "skip teasers readmore login signup");
    static const QSet<QString> likely = words(
        "ad ads promo promotion promos subscribe subscription banner overlay paywall toolbar menu nav footer "
        "byline author authors bio timestamp dateline published pubdate tags taglist keywords topics popular "
        "teaser widget print feedback register player gallery slideshow poll survey donate donation tools "
        "meta "
        "most more copyright credit caption sponsor follow");
    static const QSet<QString> roles = words(
        "navigation complementary contentinfo dialog alertdialog alert search menu menubar banner tablist");
    static const QSet<QString> elements = words("nav aside footer");
    const QStringList tokens = tokensOf(node);
    if (isHidden(node, tokens))
        return Boilerplate::Hidden;
    const QString role = attributeOf(node, "role").toLower();
    if (elements.contains(elementName(node)) || roles.contains(role) || hasAny(tokens, certain))
        return Boilerplate::Certain;
    return hasAny(tokens, likely) ? Boilerplate::Likely : Boilerplate::None;
}

bool isByline(const GumboNode *node)
{
    static const QSet<QString> names = words("byline bylines author authors");
    return hasAny(tokensOf(node), names) || attributeOf(node, "rel").split(u' ').contains("author"_L1) ||
        attributeOf(node, "itemprop").split(u' ').contains("author"_L1);
}

bool isBoilerplateLine(const QString &line)
{
    static const QSet<QString> lines{u"advertisement"_s,
                                     u"advertisment"_s,
                                     u"ad"_s,
                                     u"anzeige"_s,
                                     u"werbung"_s,
                                     u"publicité"_s,
                                     u"publicidad"_s,
                                     u"pubblicità"_s,
                                     u"reklame"_s,
                                     u"reklama"_s,
                                     u"إعلان"_s,
                                     u"read more"_s,
                                     u"read also"_s,
                                     u"also read"_s,
                                     u"lire aussi"_s,
                                     u"leia mais"_s,
                                     u"lea también"_s,
                                     u"mehr zum thema"_s,
                                     u"اقرأ أيضا"_s,
                                     u"اقرأ أيضاً"_s,
                                     u"share"_s,
                                     u"share this"_s,
                                     u"share this article"_s,
                                     u"print"_s,
                                     u"email"_s,
                                     u"comments"_s,
                                     u"story continues below advertisement"_s,
                                     u"article continues below"_s};
    QString plain = line.trimmed().toLower();
    while (plain.endsWith(u':') || plain.endsWith(u'.'))
        plain.chop(1);
    return lines.contains(plain);
}

} // namespace Galley
