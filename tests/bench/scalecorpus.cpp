#include "scalecorpus.h"

#include "benchload.h"
#include "exchange/exportoutput.h"
#include "formats/galleyjsonl.h"
#include "goldcorpora.h"

#include <QDate>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(u"(?<=[.!?])\\s+|\\n+"_s);
    QStringList sentences = text.split(ends, Qt::SkipEmptyParts);
    sentences.removeIf([](const QString &sentence) { return sentence.size() < 20 || sentence.size() > 400; });
    return sentences;
}

QStringList sentencePool(const QString &corpora)
{
    QStringList pool;
    if (!corpora.isEmpty()) {
        const QList<GoldCorpus> gold = goldCorpora(corpora);
        for (const GoldCorpus &corpus : gold) {
            for (const GoldArticle &article : corpus.articles)
                pool += sentencesOf(article.text.string());
        }
    }
    if (pool.isEmpty())
        pool = sentencesOf(makeArticle({.name = {}, .characters = 400'000, .spans = 0}).text.string());
    return pool;
}

QString textOf(QRandomGenerator &random, const QStringList &pool, qint64 characters)
{
    QString text;
    text.reserve(characters + 500);
    while (text.size() < characters) {
        text += pool[random.bounded(pool.size())];
        text += random.bounded(5) == 0 ? u'\n' : u' ';
    }
    return text;
}

AnnotationSet workOn(const ArticleText &text, int spans)
{
    const Annotator annotator{0, u"ann"_s, Annotator::Kind::Human};
    return AnnotationSet::fromParts(0, 0, annotator, SetState::Done, makeSpans({.spans = spans}, text), {},
                                    {})
        .value_or(AnnotationSet());
}

ExportDocument documentOf(qint64 number, const QString &text)
{
    ExportDocument document;
    Article &article = document.article;
    article.externalId = u"a%1"_s.arg(number);
    article.title = text.first(60).simplified();
    article.published = QDate(2024, 1, 1).addDays(number % 366).toString(Qt::ISODate);
    article.source = u"source %1"_s.arg(number % 50);
    article.text = ArticleText::fromString(text).value_or(ArticleText());
    article.sha256 = article.text.sha256();
    return document;
}

} // namespace

Result<void> ScaleCorpus::write(const QString &path, const QString &corpora, bool withWork) const
{
    const Result<std::unique_ptr<ExportOutput>> output = ExportOutput::open(path, ExportOutput::Kind::File);
    if (!output)
        return std::unexpected(output.error());
    const Result<std::unique_ptr<FormatWriter>> writer = GalleyJsonl().writer(**output, {benchSchemas(), {}});
    if (!writer)
        return std::unexpected(writer.error());
    const QStringList pool = sentencePool(corpora);
    QRandomGenerator random(7);
    for (qint64 i = 0; i < articles; ++i) {
        ExportDocument document = documentOf(i, textOf(random, pool, characters));
        if (withWork && i % everyNth == 0)
            document.sets = {workOn(document.article.text, spans)};
        if (Result<void> written = (*writer)->write(document); !written)
            return written;
    }
    return (*writer)->finish().and_then([&] { return (*output)->commit(); });
}

} // namespace Galley
