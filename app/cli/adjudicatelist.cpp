#include "cli/adjudicatework.h"

#include "cli/interrupt.h"
#include "review/adjudication/reviewreader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Adjudicate", text);
}

struct Named
{
    const ReviewIndex &index;
    const ReviewRow &row;

    [[nodiscard]] QString article() const { return index.article(row.article)->externalId; }

    [[nodiscard]] QString layer() const { return index.names().layers.name(row.layer); }

    [[nodiscard]] QStringList labels() const
    {
        QStringList labels;
        for (const int label : row.labels)
            labels += label == ReviewRow::NotMarked ? QString() : index.names().labels.name(label);
        return labels;
    }

    [[nodiscard]] QStringList annotators() const
    {
        QStringList names;
        for (const int annotator : row.annotators)
            names += index.names().annotators.name(annotator);
        return names;
    }

    [[nodiscard]] QStringList causes() const
    {
        QStringList words;
        for (const Cause cause : row.causes)
            words += wordFor(cause);
        return words;
    }
};

QJsonObject toJson(const Named &named, const QString &quote)
{
    const ReviewRow &row = named.row;
    return {{u"article"_s, named.article()},
            {u"layer"_s, named.layer()},
            {u"begin"_s, row.extent.begin},
            {u"end"_s, row.extent.end},
            {u"quote"_s, quote},
            {u"status"_s, wordFor(row.status)},
            {u"causes"_s, QJsonArray::fromStringList(named.causes())},
            {u"severity"_s, row.severity},
            {u"labels"_s, QJsonArray::fromStringList(named.labels())},
            {u"annotators"_s, QJsonArray::fromStringList(named.annotators())}};
}

QString lineOf(const Named &named, const QString &quote)
{
    return u"%1:%2-%3  %4  %5  “%6”"_s.arg(named.article())
        .arg(named.row.extent.begin)
        .arg(named.row.extent.end)
        .arg(named.causes().join(u'+'), labelsText(named.labels()), quote);
}

QJsonArray remarksOf(const ReviewIndex &index, QStringList &lines)
{
    QJsonArray remarks;
    for (const ArticleId id : index.remarked()) {
        const ReviewedArticle &article = *index.article(id);
        for (const ReviewRemark &remark : article.remarks) {
            lines += article.externalId + u": "_s + textOf(remark);
            remarks += QJsonObject{{u"article"_s, article.externalId},
                                   {u"kind"_s, wordFor(remark.kind)},
                                   {u"annotator"_s, remark.annotator},
                                   {u"subject"_s, remark.subject}};
        }
    }
    return remarks;
}

} // namespace

Report listQueue(Store &store, const ReviewScope &scope, const ReviewQuery &query, qint64 limit,
                 const QString &project, Console &console)
{
    const auto reader = ReviewReader::open(store, scope);
    if (!reader)
        return failed(reader.error());
    ReviewIndex index;
    const auto read = (*reader)->readAll(
        [&index](const ReviewChunk &chunk) { index.put(chunk); },
        [&console](qint64 done, qint64 total) {
            return console.progress(say(QT_TRANSLATE_NOOP("Adjudicate", "Comparing")), done, total);
        });
    if (!read)
        return isInterrupted() ? stopped() : failed(read.error());
    const QList<ReviewIndex::Place> places = index.select(query);
    QList<ReviewRow> rows;
    for (const ReviewIndex::Place &place :
         limit > 0 ? places.first(std::min<qsizetype>(limit, places.size())) : places)
        rows += *index.row(place);
    const auto quotes = quotesOf(store, rows);
    if (!quotes)
        return failed(quotes.error());
    QStringList lines;
    QJsonArray array;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        lines += lineOf({index, rows[i]}, (*quotes)[i]);
        array += toJson({index, rows[i]}, (*quotes)[i]);
    }
    const ReviewIndex::Totals totals = index.totals();
    const QJsonArray remarks = remarksOf(index, lines);
    lines += say(QT_TRANSLATE_NOOP(
                     "Adjudicate",
                     "Places found: %1. Waiting in all: %2 open, %3 changed since, %4 put off. Agreed: %5; "
                     "decided: %6; articles: %7, signed off: %8"))
                 .arg(places.size())
                 .arg(totals.open)
                 .arg(totals.changed)
                 .arg(totals.postponed)
                 .arg(totals.agreed)
                 .arg(totals.decided)
                 .arg(totals.articles)
                 .arg(totals.signedOff);
    return {.text = lines.join(u'\n'),
            .json = QJsonObject{{u"project"_s, project},
                                {u"found"_s, places.size()},
                                {u"places"_s, array},
                                {u"remarks"_s, remarks},
                                {u"totals"_s,
                                 QJsonObject{{u"articles"_s, totals.articles},
                                             {u"open"_s, totals.open},
                                             {u"changed"_s, totals.changed},
                                             {u"postponed"_s, totals.postponed},
                                             {u"agreed"_s, totals.agreed},
                                             {u"decided"_s, totals.decided},
                                             {u"signed_off"_s, totals.signedOff}}}}};
}

} // namespace Galley::Cli
