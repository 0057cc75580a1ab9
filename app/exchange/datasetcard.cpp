#include "exchange/datasetcard.h"

#include "exchange/markdown.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using ByPart = DatasetCounts::ByPart;

constexpr qsizetype MostListed = 30;

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString nameOf(const QString &part)
{
    return part.isEmpty() ? u"all"_s : part;
}

qint64 sumOf(const ByPart &counts)
{
    qint64 sum = 0;
    for (const qint64 count : counts)
        sum += count;
    return sum;
}

// A count for each part, and where there are several, all of them.
QStringList cells(const ByPart &counts, const QStringList &parts)
{
    QStringList cells;
    for (const QString &part : parts)
        cells += QString::number(counts.value(part));
    if (parts.size() > 1)
        cells += QString::number(sumOf(counts));
    return cells;
}

QStringList partHeads(const QStringList &parts)
{
    QStringList heads;
    for (const QString &part : parts)
        heads += nameOf(part);
    if (parts.size() > 1)
        heads += u"all"_s;
    return heads;
}

QString contents(const DatasetCounts &counts, const QStringList &parts)
{
    QList<QStringList> rows;
    for (const auto &[what, byPart] : {std::pair{u"Articles"_s, &counts.articles},
                                       {u"Articles with work"_s, &counts.annotated},
                                       {u"Annotation sets"_s, &counts.sets},
                                       {u"Spans"_s, &counts.spans},
                                       {u"Relations"_s, &counts.relations}})
        rows.append(QStringList{what} + cells(*byPart, parts));
    return Markdown::table(QStringList{u""_s} + partHeads(parts), rows);
}

QString labels(const DatasetCounts &counts, const QStringList &parts)
{
    QList<QStringList> rows;
    for (auto it = counts.labels.begin(); it != counts.labels.end(); ++it)
        rows.append(QStringList{it.key().first, it.key().second} + cells(*it, parts));
    for (auto it = counts.relationTypes.begin(); it != counts.relationTypes.end(); ++it)
        rows.append(QStringList{u"(relation)"_s, it.key()} + cells(*it, parts));
    return Markdown::table(QStringList{u"Layer"_s, u"Label"_s} + partHeads(parts), rows);
}

QString annotators(const DatasetCounts &counts)
{
    QList<QStringList> rows;
    for (auto it = counts.annotators.begin(); it != counts.annotators.end(); ++it)
        rows.append({it.key(), wordFor(it->kind), QString::number(it->sets), QString::number(it->spans)});
    return Markdown::table({u"Annotator"_s, u"Kind"_s, u"Sets"_s, u"Spans"_s}, rows);
}

QString agreement(const DatasetCounts &counts)
{
    if (counts.agreement.isEmpty())
        return {};
    QList<QStringList> rows;
    for (auto it = counts.agreement.begin(); it != counts.agreement.end(); ++it) {
        const std::optional<double> f1 = it->f1();
        rows.append({it.key().first, it.key().second, QString::number(it->articles),
                     QString::number(it->first), QString::number(it->second), QString::number(it->both),
                     f1 ? QString::number(*f1, 'f', 3) : u"undefined"_s});
    }
    return Markdown::section(u"Agreement"_s) %
        u"On articles that two annotators worked on; spans agree when layer, label and offsets are the "
        "same. Not corrected for chance.\n\n"_s %
        Markdown::table({u"One"_s, u"Other"_s, u"Articles"_s, u"Spans of one"_s, u"Spans of the other"_s,
                         u"The same"_s, u"F1"_s},
                        rows);
}

QString countsOf(const QString &what, const QMap<QString, qint64> &counts, const QString &unknown)
{
    QList<std::pair<qint64, QString>> ordered; // the most frequent first
    for (auto it = counts.begin(); it != counts.end(); ++it)
        ordered.append({-*it, it.key().isEmpty() ? unknown : it.key()});
    std::ranges::sort(ordered);
    QList<QStringList> rows;
    qint64 others = 0;
    for (const auto &[count, name] : ordered) {
        if (rows.size() < MostListed)
            rows.append({name, QString::number(-count)});
        else
            others -= count;
    }
    if (others > 0)
        rows.append({u"(%1 others)"_s.arg(ordered.size() - MostListed), QString::number(others)});
    return Markdown::table({what, u"Articles"_s}, rows);
}

QString licences(const DatasetCounts &counts, const SchemaSet &schemas)
{
    QString text = Markdown::section(u"Licences"_s) %
        countsOf(u"Licence of the article"_s, counts.licences, u"not known"_s);
    QList<QStringList> rows;
    for (const Schema &schema : schemas.schemas())
        rows.append({schema.id, schema.licence.isEmpty() ? u"not known"_s : schema.licence});
    text += u'\n' % Markdown::table({u"Schema"_s, u"Licence"_s}, rows);
    if (counts.embargoed > 0)
        text += u"\nArticles that were given under an embargo: %1; the last one ends %2.\n"_s
                    .arg(counts.embargoed)
                    .arg(counts.lastEmbargo);
    return text;
}

QString missing(const Losses &losses)
{
    if (losses.isEmpty())
        return u"Nothing of what was chosen is missing.\n"_s;
    QList<QStringList> rows;
    for (const Loss &loss : losses.all())
        rows.append({loss.kind, loss.description, QString::number(loss.count)});
    return u"The format cannot hold everything that the project has:\n\n"_s %
        Markdown::table({u"Kind"_s, u"What"_s, u"How many"_s}, rows);
}

QString splitText(const SplitOptions &split, qint64 undated)
{
    QString text =
        u"- Split by %1, seed %2; articles of one source together: %3; near duplicates together: %4; "
        "versions of one article are always together.\n"_s.arg(wordFor(split.by), QString::number(split.seed),
                                                               yesNo(split.sources), yesNo(split.duplicates));
    if (undated > 0)
        text += u"- Articles without a date, which count as the oldest: %1.\n"_s.arg(undated);
    return text;
}

QString origin(const ExportOptions &options, qint64 undated)
{
    QString text = u"- Format: `%1`, written by Galley %2\n"_s.arg(options.format,
                                                                   QCoreApplication::applicationVersion());
    if (options.split)
        text += splitText(*options.split, undated);
    return text % u"- Offsets count Unicode code points, unless the format counts otherwise.\n\n```json\n"_s %
        QString::fromUtf8(QJsonDocument(toJson(options)).toJson()) % u"```\n"_s;
}

} // namespace

QByteArray DatasetCard::toMarkdown() const
{
    const QString text = u"# Annotated news articles\n\n"_s % contents(counts, parts) %
        Markdown::section(u"Labels"_s) % labels(counts, parts) % Markdown::section(u"Annotators"_s) %
        annotators(counts) % agreement(counts) % Markdown::section(u"Articles"_s) %
        countsOf(u"Language"_s, counts.languages, u"not known"_s) % u'\n' %
        countsOf(u"Source"_s, counts.sources, u"not known"_s) % licences(counts, schemas) %
        Markdown::section(u"What is missing"_s) % missing(losses) % schemaText(schemas) %
        Markdown::section(u"How it was made"_s) % origin(options, undated);
    const QByteArray front = header.isEmpty() ? QByteArray() : "---\n" + header.trimmed() + "\n---\n\n";
    return front + text.toUtf8();
}

} // namespace Galley
