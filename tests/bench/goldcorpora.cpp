#include "goldcorpora.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype linesOfArticle = 40; // of corpora that are one stream of sentences

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList paths;
    QDirIterator walk(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    paths.sort();
    return paths;
}

std::optional<GoldArticle> articleOf(QString text, QList<GoldSpan> spans)
{
    Result<ArticleText> article = ArticleText::fromString(std::move(text));
    if (!article || article->isEmpty())
        return {};
    spans.removeIf([&](const GoldSpan &span) {
        return span.segments.isEmpty() || span.segments.last().end > article->length() ||
            std::ranges::any_of(span.segments, &Range::isEmpty);
    });
    std::ranges::stable_sort(spans, [](const GoldSpan &a, const GoldSpan &b) {
        const Range left{a.segments.first().begin, a.segments.last().end};
        const Range right{b.segments.first().begin, b.segments.last().end};
        return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
    });
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return GoldArticle{std::move(*article), std::move(spans)};
}

// --- brat: "T1<tab>ORG 0 4;6 9<tab>the quote"

std::optional<GoldSpan> bratSpan(const QString &line)
{
    const QStringList fields = line.split(u'\t');
    if (fields.size() < 2 || !fields[0].startsWith(u'T'))
        return {};
    GoldSpan span;
    span.label = fields[1].section(u' ', 0, 0);
    const QStringList parts = fields[1].section(u' ', 1).split(u';');
    for (const QString &part : parts)
        span.segments.append({part.section(u' ', 0, 0).toLongLong(), part.section(u' ', 1, 1).toLongLong()});
    return span;
}

QList<GoldArticle> brat(const QString &folder)
{
    QList<GoldArticle> articles;
    const QStringList paths = filesIn(folder, u"*.ann"_s);
    for (const QString &path : paths) {
        QList<GoldSpan> spans;
        const QStringList lines = contentsOf(path).split(u'\n');
        for (const QString &line : lines) {
            if (const std::optional<GoldSpan> span = bratSpan(line))
                spans.append(*span);
        }
        if (auto article = articleOf(contentsOf(path.chopped(4) + u".txt"), std::move(spans)))
            articles.append(std::move(*article));
    }
    return articles;
}

// --- re3d: JSON lines

QList<QJsonObject> jsonLines(const QString &path)
{
    QList<QJsonObject> objects;
    const QStringList lines = contentsOf(path).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

QList<GoldArticle> re3d(const QString &folder)
{
    QList<GoldArticle> articles;
    const QStringList paths = filesIn(folder, u"documents.json"_s);
    for (const QString &path : paths) {
        QMap<QString, QString> texts;
        QMap<QString, QList<GoldSpan>> spans;
        for (const QJsonObject &document : jsonLines(path))
            texts.insert(document[u"_id"].toString(), document[u"text"].toString());
        for (const QJsonObject &entity : jsonLines(QFileInfo(path).path() + u"/entities.json")) {
            const QString id = entity[u"documentId"].toString();
            const Range range{entity[u"begin"].toInteger(), entity[u"end"].toInteger()};
            const Result<ArticleText> text = ArticleText::fromString(texts.value(id));
            if (text && range.end <= text->length() && text->view(range) == entity[u"value"].toString())
                spans[id].append({entity[u"type"].toString(), {range}});
        }
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (auto article = articleOf(text.value(), spans.value(text.key())))
                articles.append(std::move(*article));
        }
    }
    return articles;
}

// --- WebAnno TSV: a token a line, "entity[6]|entity[7]" in its columns

class WebAnno
{
public:
    void read(const QString &line)
    {
        if (line.startsWith(u"#Text="_s)) {
            m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + line.sliced(6);
            return;
        }
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'#') || fields.size() < 4)
            return;
        const qsizetype begin = m_text.indexOf(fields[2], m_at);
        if (begin < 0)
            return;
        m_at = begin + fields[2].size();
        for (qsizetype i = 3; i < fields.size(); ++i)
            readColumn(fields[i], {begin, m_at});
    }

    [[nodiscard]] std::optional<GoldArticle> article() const
    {
        const Result<ArticleText> text = ArticleText::fromString(m_text);
        QList<GoldSpan> spans;
        for (const Utf16Range range : m_spans)
            spans.append({u"referent"_s, {text ? text->toCodePoints(range) : Range{}}});
        return articleOf(m_text, std::move(spans));
    }

private:
    void readColumn(const QString &column, Utf16Range token)
    {
        static const QRegularExpression number(u"\\[(\\d+)\\]"_s);
        const QStringList values = column.split(u'|');
        for (const QString &value : values) {
            const QRegularExpressionMatch match = number.match(value);
            const QString key = match.hasMatch() ? match.captured(1)
                : value.startsWith(u"cf"_s)      ? u"token %1"_s.arg(token.begin)
                                                 : QString();
            if (key.isEmpty())
                continue;
            const auto known = m_spans.find(key);
            if (known == m_spans.end())
                m_spans.insert(key, token);
            else
                known->end = token.end;
        }
    }

    QString m_text;
    qsizetype m_at = 0;
    QMap<QString, Utf16Range> m_spans;
};

QList<GoldArticle> webAnno(const QString &folder)
{
    QList<GoldArticle> articles;
    const QStringList paths = filesIn(folder, u"*.tsv"_s);
    for (const QString &path : paths) {
        WebAnno reader;
        const QStringList lines = contentsOf(path).split(u'\n');
        for (const QString &line : lines)
            reader.read(line);
        if (auto article = reader.article())
            articles.append(std::move(*article));
    }
    return articles;
}

// --- one token and its tag a line: IOB1 and BIOES

class Tagged
{
public:
    QList<GoldArticle> articles(const QString &contents)
    {
        const QStringList lines = contents.split(u'\n');
        for (const QString &line : lines) {
            const qsizetype space = line.lastIndexOf(u' ');
            if (space < 1)
                endLine();
            else
                token(line.first(space).trimmed(), line.sliced(space + 1).trimmed());
        }
        endArticle();
        return std::move(m_articles);
    }

private:
    void token(const QString &word, const QString &tag)
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u' ';
        const qsizetype begin = m_length + (m_text.size() > m_units ? 1 : 0);
        m_text += word;
        m_length = begin + word.toUcs4().size();
        m_units = m_text.size();
        take(tag, {begin, m_length});
        if (word == u"." && ++m_sentences % 3 == 0)
            endLine();
    }

    void take(const QString &tag, Range range)
    {
        const QChar place = tag.isEmpty() ? u'O' : tag[0];
        const QString type = tag.sliced(std::min<qsizetype>(2, tag.size()));
        const bool goesOn = (place == u'I' || place == u'E') && m_open && m_spans.last().label == type;
        if (goesOn)
            m_spans.last().segments.first().end = range.end;
        else if (place != u'O')
            m_spans.append({type, {range}});
        m_open = place == u'B' || place == u'I';
    }

    void endLine()
    {
        m_open = false;
        if (m_text.isEmpty() || m_text.endsWith(u'\n'))
            return;
        m_text += u'\n';
        ++m_length;
        m_units = m_text.size();
        if (++m_lines % linesOfArticle == 0)
            endArticle();
    }

    void endArticle()
    {
        if (auto article = articleOf(m_text, m_spans))
            m_articles.append(std::move(*article));
        m_text.clear();
        m_spans.clear();
        m_length = m_units = 0;
        m_open = false;
    }

    QList<GoldArticle> m_articles;
    QString m_text;
    QList<GoldSpan> m_spans;
    qsizetype m_length = 0; // of the text, in code points
    qsizetype m_units = 0;  // the same in UTF-16
    int m_lines = 0;
    int m_sentences = 0;
    bool m_open = false;
};

} // namespace

QList<GoldCorpus> goldCorpora(const QString &folder)
{
    QList<GoldCorpus> corpora{
        {u"brat-tutorial-news"_s, brat(folder + u"/brat-tutorial-news"_s)},
        {u"re3d"_s, re3d(folder + u"/re3d"_s)},
        {u"gum-wikinews"_s, webAnno(folder + u"/gum-wikinews"_s)},
        {u"turku-ner"_s, brat(folder + u"/turku-ner"_s)},
        {u"nemo"_s, Tagged().articles(contentsOf(folder + u"/nemo/token-single_gold_dev.bmes"_s))},
        {u"europeana"_s, Tagged().articles(contentsOf(folder + u"/europeana/enp_FR.bnf.part.bio"_s))},
    };
    corpora.removeIf([](const GoldCorpus &corpus) { return corpus.articles.isEmpty(); });
    return corpora;
}

} // namespace Galley
