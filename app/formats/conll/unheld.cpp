#include "formats/conll/unheld.h"

#include <QCoreApplication>

namespace Galley {

namespace {

void lose(Losses &losses, const char *kind, const char *description, qint64 count)
{
    if (count > 0)
        losses.add(QString::fromLatin1(kind), QCoreApplication::translate("Unheld", description), count);
}

void countSpan(const Span &span, Losses &losses)
{
    lose(losses, "attribute", QT_TRANSLATE_NOOP("Unheld", "Attributes of spans"), span.attributes.size());
    lose(losses, "note", QT_TRANSLATE_NOOP("Unheld", "Notes"), span.note.isEmpty() ? 0 : 1);
    lose(losses, "certainty", QT_TRANSLATE_NOOP("Unheld", "How certain spans are"), span.certainty ? 1 : 0);
}

} // namespace

void countMetadata(const Article &article, bool id, Losses &losses)
{
    const QStringList values{article.title,
                             article.language,
                             article.published,
                             article.source,
                             article.byline,
                             article.dateline,
                             article.url,
                             article.version,
                             article.embargoed,
                             article.licence,
                             id ? QString() : article.externalId};
    lose(losses, "metadata",
         QT_TRANSLATE_NOOP("Unheld", "What is known of articles: titles, dates, sources …"),
         std::ranges::count_if(values, [](const QString &value) { return !value.isEmpty(); }));
}

void countMoreWork(const AnnotationSet &set, Losses &losses)
{
    lose(losses, "comment", QT_TRANSLATE_NOOP("Unheld", "Comments"), set.comments().size());
    lose(losses, "decision", QT_TRANSLATE_NOOP("Unheld", "Decisions in gold"), set.decisions().size());
    lose(losses, "time", QT_TRANSLATE_NOOP("Unheld", "Times that work took"),
         set.spanTime().spans + (set.activeMs > 0 ? 1 : 0));
}

void countWork(const AnnotationSet &set, Losses &losses)
{
    for (const Span &span : set.spans())
        countSpan(span, losses);
    lose(losses, "relation", QT_TRANSLATE_NOOP("Unheld", "Relations"), set.relationCount());
    lose(losses, "field", QT_TRANSLATE_NOOP("Unheld", "Fields of articles"), set.fields().size());
    lose(losses, "set-state", QT_TRANSLATE_NOOP("Unheld", "How far work is done"),
         set.state() == SetState::New ? 0 : 1);
    countMoreWork(set, losses);
}

void countArticle(const ExportDocument &document, Losses &losses)
{
    lose(losses, "article", QT_TRANSLATE_NOOP("Unheld", "Articles without work or without a token"), 1);
    for (const AnnotationSet &set : document.sets)
        countWork(set, losses);
}

} // namespace Galley
