#include "benchload.h"

#include <random>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Words = QStringList;

class Newsroom
{
public:
    QString sentence()
    {
        static const QStringList patterns = {
            u"{person} said on {day} that {number} {things} had been {done} near {place}."_s,
            u"“We will not leave before {day},” {person} told reporters in {place}."_s,
            u"According to {person}, {number} {things} were {done} on {day}, although {body} denied it."_s,
            u"The {things}, which {body} had promised in March, was {done} at {place}."_s,
            u"{body} and {person} agreed to a meeting in {place} after {number} days of talks."_s,
            u"In {place}, where {number} people live, residents spoke of “an endless night”."_s,
            u"A spokesman for {body} called the report (…) “without any ground” and named no source."_s,
        };
        QString text = pick(patterns);
        text.replace(u"{person}"_s, pick(people)).replace(u"{day}"_s, pick(days));
        text.replace(u"{number}"_s, QString::number(2 + m_random() % 300))
            .replace(u"{things}"_s, pick(things));
        text.replace(u"{done}"_s, pick(verbs)).replace(u"{place}"_s, pick(places));
        return text.replace(u"{body}"_s, pick(bodies));
    }

    QString paragraph()
    {
        QString text;
        for (unsigned i = 0, count = 2 + m_random() % 4; i < count; ++i)
            text += (i ? u" " : u"") + sentence();
        return text;
    }

private:
    QString pick(const Words &words) { return words[qsizetype(m_random() % std::size_t(words.size()))]; }

    const Words people = {u"General Amina Sow"_s,   u"the minister"_s, u"Colonel Dufour"_s, u"Ms. Okafor"_s,
                          u"President Lindqvist"_s, u"a witness"_s,    u"Lt. Gen. Ibarra"_s};
    const Words bodies = {u"the Northern Command"_s, u"the River Front"_s, u"the ministry of defence"_s,
                          u"Radio Meridian"_s, u"the Lakes Union"_s};
    const Words things = {u"trucks"_s,    u"Kestrel-7 drones"_s, u"air defence systems"_s,
                          u"howitzers"_s, u"patrol boats"_s,     u"An-26 aircraft"_s,
                          u"rifles"_s};
    const Words verbs = {u"delivered"_s, u"seen"_s, u"destroyed"_s, u"captured"_s, u"deployed"_s};
    const Words places = {u"Port Calder"_s, u"the Hadra valley"_s, u"Niorabad"_s, u"Saint-Elme"_s,
                          u"the capital"_s};
    const Words days = {u"Tuesday"_s, u"April 10"_s, u"12 March 2024"_s, u"Sunday evening"_s,
                        u"June 3, 2023"_s};
    std::mt19937 m_random{20240412};
};

std::vector<Utf16Range> wordsOf(const QString &text)
{
    std::vector<Utf16Range> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && text[i].isLetterOrNumber();
        if (inWord && begin < 0)
            begin = i;
        if (!inWord && begin >= 0) {
            words.push_back({begin, i});
            begin = -1;
        }
    }
    return words;
}

Layer makeLayer(const QString &id, const QList<std::array<QString, 3>> &labels)
{
    Layer layer;
    layer.id = id;
    layer.name = id;
    for (const auto &[label, key, color] : labels) {
        Label entry;
        entry.id = QString(label).toLower().replace(u' ', u'-');
        entry.name = label;
        entry.key = key;
        entry.color = color;
        layer.labels.append(entry);
    }
    return layer;
}

} // namespace

QList<BenchLoad> benchLoads()
{
    return {{u"4kB/60"_s, 4'000, 60},
            {u"100kB/2000"_s, 100'000, 2'000},
            {u"1MB/20000"_s, 1'000'000, 20'000},
            {u"5MB/100000"_s, 5'000'000, 100'000},
            {u"paragraph/2000"_s, 5'000, 2'000, true}};
}

QList<BenchLoad> growingLoads()
{
    return {{u"1MB/20"_s, 1'000'000, 20}, {u"1MB/200"_s, 1'000'000, 200}, {u"1MB/2000"_s, 1'000'000, 2'000}};
}

SchemaSet benchSchemas()
{
    Schema schema;
    schema.id = u"bench"_s;
    schema.version = u"1.0.0"_s;
    schema.name = u"Bench"_s;
    schema.layers = {makeLayer(u"actor"_s,
                               {{u"State"_s, u"1"_s, u"#0072b2"_s},
                                {u"Armed forces"_s, u"2"_s, u"#56b4e9"_s},
                                {u"Political figure"_s, u"3"_s, u"#cc79a7"_s},
                                {u"Media outlet"_s, u"4"_s, u"#009e73"_s}}),
                     makeLayer(u"equipment"_s,
                               {{u"Aircraft"_s, u"5"_s, u"#d55e00"_s},
                                {u"Artillery"_s, u"6"_s, u"#e69f00"_s},
                                {u"Uncrewed aircraft"_s, u"7"_s, u"#8a6d00"_s}})};
    return SchemaSet({schema});
}

Article makeArticle(const BenchLoad &load)
{
    Newsroom newsroom;
    QString text = u"date 2024-04-12 April 12, 2024\n\nConvoys reach Port Calder as talks begin\n\n"_s;
    while (text.size() < load.characters)
        text += newsroom.paragraph() + (load.oneParagraph ? u" "_s : u"\n\n"_s);
    Article article;
    article.externalId = load.name;
    article.title = load.name;
    if (Result<ArticleText> made = ArticleText::fromString(text))
        article.text = *made;
    return article;
}

QList<Span> makeSpans(const BenchLoad &load, const ArticleText &text)
{
    const std::vector<Utf16Range> words = wordsOf(text.string());
    const SchemaSet schemas = benchSchemas();
    const QList<Layer> &layers = schemas.schemas().first().layers;
    std::mt19937 random(7);
    QList<Span> spans;
    spans.reserve(load.spans);
    std::size_t last = 0;
    for (int i = 0; i < load.spans; ++i) {
        const bool inside = i % 5 == 4; // starts in the span before
        const std::size_t word = inside ? last + 1 : words.size() * std::size_t(i) / std::size_t(load.spans);
        const std::size_t end = std::min(words.size() - 1, word + 1 + random() % 3);
        last = inside ? last : word;
        const Layer &layer = layers[qsizetype(random() % std::size_t(layers.size()))];
        Span span;
        span.id = i + 1;
        span.layer = layer.id;
        span.label = layer.labels[qsizetype(random() % std::size_t(layer.labels.size()))].id;
        span.segments = {text.toCodePoints(Utf16Range{words[word].begin, words[end].end})};
        if (text.view(span.extent()).contains(u'\n'))
            span.segments = {text.toCodePoints(words[word])};
        span.quote = text.quote(span.segments);
        spans.append(span);
    }
    return spans;
}

} // namespace Galley
