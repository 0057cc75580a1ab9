#include "cli/importtext.h"

#include "cli/exchange.h"
#include "cli/table.h"
#include "text/listed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

void addLine(QStringList &lines, const char *text, qint64 count)
{
    if (count > 0)
        lines += QCoreApplication::translate("ImportText", text).arg(count);
}

QString lineOf(const AnchoredSet &set)
{
    QString line =
        QCoreApplication::translate("ImportText", "%1, from “%2” to “%3”: stayed %4, moved %5, lost %6")
            .arg(set.annotator, set.from, set.article)
            .arg(set.stayed)
            .arg(set.moved)
            .arg(set.lost);
    if (set.decisions + set.lostDecisions > 0)
        line += QCoreApplication::translate("ImportText",
                                            "; decisions kept %1, of these to be made again %2, lost %3")
                    .arg(set.decisions)
                    .arg(set.movedDecisions)
                    .arg(set.lostDecisions);
    for (const AnchoredSpan &span : set.spans) {
        if (span.to < 0)
            line += QCoreApplication::translate("ImportText", "\n  lost: %1 “%2” at %3")
                        .arg(span.label, span.quote)
                        .arg(span.from);
    }
    return line;
}

QString textOf(const ImportReport &imported)
{
    QStringList lines{QCoreApplication::translate(
                          "ImportText", "Files: %1\nArticles: %2\nSets: %3\nSpans: %4\nRelations: %5")
                          .arg(imported.files)
                          .arg(imported.articles)
                          .arg(imported.sets)
                          .arg(imported.spans)
                          .arg(imported.relations)};
    if (imported.known > 0 || imported.knownSets > 0)
        lines += QCoreApplication::translate("ImportText", "There already: articles %1, sets %2")
                     .arg(imported.known)
                     .arg(imported.knownSets);
    addLine(lines, QT_TRANSLATE_NOOP("ImportText", "Of these under another id: %1"), imported.sameText);
    addLine(lines, QT_TRANSLATE_NOOP("ImportText", "New versions of articles: %1"), imported.versions);
    addLine(lines, QT_TRANSLATE_NOOP("ImportText", "Sets carried over to them: %1"), imported.anchoredSets);
    for (const AnchoredSet &set : imported.anchored)
        lines += lineOf(set);
    addLine(lines, QT_TRANSLATE_NOOP("ImportText", "Near duplicates: %1"), imported.nearDuplicateCount);
    for (const NearDuplicate &near : imported.nearDuplicates)
        lines += QCoreApplication::translate("ImportText", "  “%1” is nearly “%2” (%3 %)")
                     .arg(near.article, near.other)
                     .arg(qRound(near.similarity * 100));
    if (!imported.madeSchemas.isEmpty())
        lines +=
            QCoreApplication::translate("ImportText", "New schemas: %1").arg(listed(imported.madeSchemas));
    if (imported.import > 0)
        lines += QCoreApplication::translate("ImportText", "Import number: %1").arg(imported.import);
    return lines.join(u'\n');
}

QString orLeftOut(const QString &target)
{
    return target.isEmpty() ? QCoreApplication::translate("ImportText", "(left out)") : target;
}

QString withLayer(const QString &layer, const QString &name)
{
    return layer.isEmpty() ? name : layer + u'/' + name;
}

void addRows(Table &table, const ImportPreview &preview)
{
    const Survey &survey = preview.survey;
    const ImportMapping &mapping = preview.mapping;
    const auto add = [&](const QString &what, const QString &name, qint64 count, const QString &target) {
        table.addRow({what, name, QString::number(count), target});
    };
    for (const LabelMapping &label : mapping.labels)
        add(QCoreApplication::translate("ImportText", "label"), withLayer(label.layer, label.label),
            survey.labels.value({label.layer, label.label}),
            orLeftOut(label.toLabel.isEmpty() ? QString() : withLayer(label.toLayer, label.toLabel)));
    for (const AttributeMapping &attribute : mapping.attributes)
        add(QCoreApplication::translate("ImportText", "attribute"),
            withLayer(attribute.layer, attribute.value.name),
            survey.attributes.value({attribute.layer, attribute.value.name}).values.count(),
            orLeftOut(attribute.value.to));
    for (const RelationMapping &relation : mapping.relations)
        add(QCoreApplication::translate("ImportText", "relation"), relation.type,
            survey.relations.value(relation.type).count, orLeftOut(relation.to));
    for (const ValueMapping &field : mapping.fields)
        add(QCoreApplication::translate("ImportText", "field"), field.name,
            survey.fields.value(field.name).count(), orLeftOut(field.to));
}

} // namespace

Report reportOf(const ImportReport &imported, const QString &project)
{
    Report report;
    report.text = textOf(imported);
    QJsonObject json = toJsonObject(imported);
    json.remove(u"problems"_s); // they are the errors
    json.insert(u"project"_s, project);
    report.json = json;
    report.warnings = warningsOf(imported.leftOut, {});
    report.errors = imported.problems;
    if (imported.stopped)
        report.errors += stopped().errors;
    return report;
}

Report reportOf(const ImportPreview &preview, const QString &project)
{
    Report report;
    QStringList schemas;
    for (const Schema &schema : preview.mapping.schemas)
        schemas += schema.id;
    QStringList lines{QCoreApplication::translate("ImportText", "Formats: %1").arg(listed(preview.formats))};
    for (auto annotator = preview.survey.annotators.begin(); annotator != preview.survey.annotators.end();
         ++annotator)
        lines += QCoreApplication::translate("ImportText", "Sets of %1: %2")
                     .arg(annotator.key().isEmpty()
                              ? QCoreApplication::translate("ImportText", "nobody in particular")
                              : annotator.key())
                     .arg(*annotator);
    Table table({QCoreApplication::translate("ImportText", "What"),
                 QCoreApplication::translate("ImportText", "Name"),
                 QCoreApplication::translate("ImportText", "Count"),
                 QCoreApplication::translate("ImportText", "Becomes")},
                {Table::Align::Left, Table::Align::Left, Table::Align::Right, Table::Align::Left});
    addRows(table, preview);
    lines += table.isEmpty() ? QCoreApplication::translate("ImportText", "There are no names to map")
                             : table.toString();
    if (!schemas.isEmpty())
        lines += QCoreApplication::translate("ImportText", "New schemas: %1").arg(listed(schemas));
    report.text = lines.join(u'\n');
    report.json = QJsonObject{{u"project"_s, project},
                              {u"formats"_s, QJsonArray::fromStringList(preview.formats)},
                              {u"survey"_s, toJsonObject(preview.survey)},
                              {u"mapping"_s, toJsonObject(preview.mapping)}};
    report.errors = preview.problems;
    if (preview.stopped)
        report.errors += stopped().errors;
    return report;
}

} // namespace Galley::Cli
