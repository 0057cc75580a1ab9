#pragma once

#include "storage/samples.h"

// A small corpus in a project, with the schema of a few things that news are about.
namespace Samples {

struct Mark
{
    QString quote;
    QString layer;
    QString label;
    QJsonObject attributes = {};
    QString note = {};
};

inline Schema newsSchema()
{
    return {.id = u"news"_s,
            .version = u"1.0.0"_s,
            .name = u"News"_s,
            .layers = {{.id = u"actor"_s,
                        .name = u"Actors"_s,
                        .labels = {{.id = u"group"_s,
                                    .name = u"Armed group"_s,
                                    .translations = {{u"name[fr]"_s, u"Groupe armé"_s}}},
                                   {.id = u"state"_s}},
                        .relations = {{.id = u"supplied-by"_s,
                                       .name = u"supplied by"_s,
                                       .from = {{.layer = u"equipment"_s}},
                                       .to = {{.layer = u"actor"_s}}}}},
                       {.id = u"equipment"_s,
                        .labels = {{.id = u"aircraft"_s}, {.id = u"other"_s}},
                        .attributes = {{.id = u"status"_s,
                                        .kind = Attribute::Kind::OneOf,
                                        .options = {{.id = u"delivered"_s, .name = u"Handed over"_s},
                                                    {.id = u"promised"_s}}},
                                       {.id = u"seen"_s, .kind = Attribute::Kind::Boolean},
                                       {.id = u"tags"_s,
                                        .kind = Attribute::Kind::ManyOf,
                                        .options = {{.id = u"a"_s}, {.id = u"b"_s}}},
                                       {.id = u"count"_s, .kind = Attribute::Kind::Number}}}}};
}

struct NewsCorpus : Project
{
    NewsCorpus()
        : Project(newsSchema())
    {}

    ArticleId add(const QString &id, const QString &text, const QString &source = u"Agency"_s,
                  const QString &published = u"2024-04-12"_s, const QString &language = u"en"_s) const
    {
        Article article = Samples::article(id, text);
        article.source = source;
        article.published = published;
        article.language = language;
        return must(store->addArticle(article));
    }

    // The first place of each quote that has no mark of the set yet.
    void mark(ArticleId article, const QList<Mark> &marks, const QString &annotator = u"ann"_s,
              SetState state = SetState::InProgress) const
    {
        const ArticleText text = must(store->article(article)).text;
        QList<Span> spans;
        for (const Mark &mark : marks) {
            qsizetype at = text.string().indexOf(mark.quote);
            const auto taken = [&] {
                const Range marked = text.toCodePoints(Utf16Range{at, at + mark.quote.size()});
                return std::ranges::any_of(spans, [&](const Span &s) {
                    return s.extent() == marked && s.layer == mark.layer && s.label == mark.label;
                });
            };
            while (taken())
                at = text.string().indexOf(mark.quote, at + 1);
            Span made = Samples::span(spans.size() + 1, text,
                                      {text.toCodePoints(Utf16Range{at, at + mark.quote.size()})}, mark.layer,
                                      mark.label);
            made.attributes = mark.attributes;
            made.note = mark.note;
            spans.append(made);
        }
        const AnnotationSet set = must(
            AnnotationSet::fromParts(0, article, must(store->annotator(annotator)), state, spans, {}, {}));
        must(store->addSet(set, annotator));
    }
};

} // namespace Samples
