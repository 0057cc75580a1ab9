#include "formats/articles/newsstory.h"

#include "formats/articles/newsdate.h"
#include "text/newslines.h"
#include "text/newsstructure.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Document refused(NewsStory story, Error error, const Place &place)
{
    Document document;
    document.place = place;
    document.broken = true;
    document.problems = std::move(story.problems);
    error.place.file = place.file;
    error.place.line = place.line;
    document.problems.append(std::move(error));
    return document;
}

void takeDate(QString &date, Losses &leftOut)
{
    if (date.isEmpty())
        return;
    QString iso = isoDate(date);
    if (iso.isEmpty())
        leftOut.add(u"date"_s,
                    QCoreApplication::translate("NewsStory", "A date that is not understood: “%1”")
                        .arg(date.left(40)));
    date = std::move(iso);
}

NewsText lineOf(const QString &string)
{
    NewsText text;
    text.add(string);
    return text;
}

// Headline, byline and body in one.
NewsText wholeText(NewsStory &story)
{
    NewsText whole;
    whole.append(story.headline.isEmpty() ? lineOf(story.article.title) : story.headline);
    const std::optional<QString> names = bylineOf(story.byline.text());
    if (names)
        whole.append(story.byline);
    else if (!story.byline.marks().isEmpty())
        story.leftOut.add(
            u"span"_s,
            QCoreApplication::translate("NewsStory", "What is marked up in a byline or a dateline."),
            story.byline.marks().size());
    if (story.article.byline.isEmpty())
        story.article.byline = names.value_or(story.byline.text().simplified());
    else if (const std::optional<QString> given = bylineOf(story.article.byline))
        story.article.byline = *given;
    whole.append(story.body);
    return whole;
}

IncomingSet setOf(const NewsText &whole, const ArticleText &text, const QString &provider)
{
    IncomingSet set;
    set.annotator = {.name = provider, .kind = Annotator::Kind::Model};
    set.state = SetState::Done;
    const QList<NewsText::Mark> marks = whole.marks();
    for (const NewsText::Mark &mark : marks) {
        IncomingSpan span;
        span.value.label = mark.label;
        span.value.segments = {text.toCodePoints(Utf16Range{mark.begin, mark.end})};
        span.value.quote = text.quote(span.value.segments);
        span.value.attributes = mark.attributes;
        set.spans.append(std::move(span));
    }
    return set;
}

} // namespace

Document documentOf(NewsStory story, const QString &noBody, const Place &place)
{
    if (story.body.text().trimmed().isEmpty())
        return refused(std::move(story), {Error::Kind::InvalidInput, noBody}, place);
    if (story.article.title.isEmpty())
        story.article.title = story.headline.text().simplified();
    const NewsText whole = wholeText(story);
    Result<ArticleText> text = ArticleText::fromString(whole.text());
    if (!text)
        return refused(std::move(story), text.error(), place);
    Document document;
    document.place = place;
    document.article = std::move(story.article);
    document.leftOut = std::move(story.leftOut);
    document.problems = std::move(story.problems);
    Article &article = document.article;
    takeDate(article.published, document.leftOut);
    takeDate(article.embargoed, document.leftOut);
    article.language.replace(u'_', u'-');
    const NewsStructure structure = structureOf(*text, StructureDetail::Lines);
    for (const auto &[value, found] : {std::pair(&article.title, structure.title),
                                       {&article.byline, structure.byline},
                                       {&article.dateline, structure.dateline}}) {
        if (value->isEmpty())
            *value = found.trimmed();
    }
    if (IncomingSet set = setOf(whole, *text, story.provider); !set.spans.isEmpty())
        document.sets.append(std::move(set));
    article.sha256 = text->sha256();
    article.text = std::move(*text);
    return document;
}

} // namespace Galley
