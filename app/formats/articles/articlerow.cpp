#include "formats/articles/articlerow.h"

#include "formats/articles/newsdate.h"
#include "text/newsstructure.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Document refused(Error error, const Place &place)
{
    error.place = place;
    Document document;
    document.place = place;
    document.broken = true;
    document.problems.append(std::move(error));
    return document;
}

void takeDate(QString Article::*member, Document &document)
{
    QString &date = document.article.*member;
    if (date.isEmpty())
        return;
    QString iso = isoDate(date);
    if (iso.isEmpty())
        document.leftOut.add(u"date"_s,
                             QCoreApplication::translate("ArticleRow", "A date that is not understood: “%1”")
                                 .arg(date.left(40)));
    date = std::move(iso);
}

void fill(QString &value, const QString &found)
{
    if (value.isEmpty())
        value = found;
}

} // namespace

Document articleDocument(ArticleValues values, bool titleInText, const Place &place)
{
    Document document;
    document.place = place;
    Article &article = document.article;
    for (size_t field = 0; field < ArticleFieldCount; ++field) {
        if (QString Article::*const member = mappedFields()[field].member)
            article.*member = values[field].trimmed();
    }
    QString &string = values[TextField];
    if (QStringView(string).trimmed().isEmpty())
        return refused({Error::Kind::InvalidInput,
                        QCoreApplication::translate("ArticleRow", "The article has no text.")},
                       place);
    if (titleInText && !article.title.isEmpty() && !string.startsWith(article.title))
        string.prepend(article.title + u"\n\n"_s);
    Result<ArticleText> text = ArticleText::fromString(std::move(string));
    if (!text)
        return refused(text.error(), place);
    article.language.replace(u'_', u'-');
    takeDate(&Article::published, document);
    takeDate(&Article::embargoed, document);
    const NewsStructure structure = structureOf(*text, StructureDetail::Lines);
    fill(article.title, structure.title);
    fill(article.published, structure.published);
    fill(article.byline, structure.byline);
    fill(article.dateline, structure.dateline);
    article.sha256 = text->sha256();
    article.text = std::move(*text);
    return document;
}

} // namespace Galley
