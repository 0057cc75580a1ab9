#include "cli/bulkwork.h"

#include "cli/hits.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "cli/teamwork.h"
#include "team/blind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

std::unexpected<Error> wrong(const QString &message)
{
    return fail(Error::Kind::InvalidInput, message);
}

const Attribute *findAttribute(const SchemaSet &schemas, const QString &layer, const QString &id)
{
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &candidate : schema.layers) {
            if (!layer.isEmpty() && candidate.id != layer)
                continue;
            if (const Attribute *const found = Galley::findAttribute(candidate, id))
                return found;
        }
    }
    return nullptr;
}

Result<QJsonValue> valueFor(const Attribute &attribute, const QString &text)
{
    bool fits = true;
    switch (attribute.kind) {
    case Attribute::Kind::Boolean:
        if (text != "true"_L1 && text != "false"_L1)
            return wrong(
                QCoreApplication::translate("Bulk", "Attribute “%1” is true or false.").arg(attribute.id));
        return text == "true"_L1;
    case Attribute::Kind::Number: {
        const double number = text.toDouble(&fits);
        if (!fits)
            return wrong(
                QCoreApplication::translate("Bulk", "Attribute “%1” is a number.").arg(attribute.id));
        return number;
    }
    case Attribute::Kind::ManyOf:
        return QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
    default:
        return text;
    }
}

QString lineOf(const BulkRefusal &refusal)
{
    QStringList parts;
    if (!refusal.article.isEmpty())
        parts += refusal.article;
    if (refusal.target.span)
        parts += u"s%1"_s.arg(refusal.target.span);
    else if (!refusal.target.segments.isEmpty())
        parts +=
            u"%1-%2"_s.arg(refusal.target.segments.first().begin).arg(refusal.target.segments.last().end);
    parts += refusal.reason.message;
    return parts.join(u": "_s);
}

QJsonObject toJsonObject(const BulkRefusal &refusal)
{
    QJsonObject object{{u"article"_s, refusal.article},
                       {u"kind"_s, wordFor(refusal.reason.kind)},
                       {u"message"_s, refusal.reason.message}};
    if (refusal.target.span)
        object[u"span"_s] = u"s%1"_s.arg(refusal.target.span);
    if (!refusal.target.segments.isEmpty()) {
        object[u"begin"_s] = refusal.target.segments.first().begin;
        object[u"end"_s] = refusal.target.segments.last().end;
    }
    return object;
}

} // namespace

Result<std::pair<QString, QString>> labelFrom(Store &store, const QString &text)
{
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    const QString layer = text.section(u'/', 0, 0);
    const QString label = text.section(u'/', 1);
    if (schemas->label(layer, label))
        return std::pair(layer, label);
    return wrong(QCoreApplication::translate(
                     "Bulk",
                     "“%1” is no label of the project. Write it as layer/label; `galley schema "
                     "show` lists them.")
                     .arg(text));
}

Result<BulkAttribute> attributeFrom(Store &store, const QString &layer, const QString &text)
{
    const auto schemas = store.schemas();
    if (!schemas)
        return std::unexpected(schemas.error());
    const qsizetype equals = text.indexOf(u'=');
    const QString id = text.first(std::max<qsizetype>(0, equals));
    const Attribute *const attribute = findAttribute(*schemas, layer, id);
    if (!attribute)
        return wrong(QCoreApplication::translate(
                         "Bulk",
                         "“%1” sets no attribute of the project. Write it as name=value; `galley "
                         "schema show` lists them.")
                         .arg(text));
    if (equals + 1 == text.size())
        return BulkAttribute{.attribute = id};
    return valueFor(*attribute, text.sliced(equals + 1)).transform([&](QJsonValue value) {
        return BulkAttribute{.attribute = id, .value = std::move(value)};
    });
}

Result<qint64> blindEditor(Store &store, const QString &by, const Annotator &annotator)
{
    return blindAnnotator(store, actorOf(store, by)).and_then([&](qint64 blind) -> Result<qint64> {
        if (blind == 0 || blind == annotator.id)
            return blind;
        return fail(
            Error::Kind::Permission,
            QCoreApplication::translate(
                "Bulk",
                "Work in this project is blind: an annotator edits his own marks alone, and not %1's. "
                "A reviewer or a manager can do this (--by).")
                .arg(annotator.name));
    });
}

Result<QList<BulkTarget>> spansToEdit(Store &store, const QString &query, const Annotator &annotator,
                                      qint64 blindFor, Console &console, QList<Error> &warnings)
{
    const auto hits =
        findHits(store, query, {.context = 0, .annotator = annotator.id, .blindFor = blindFor}, 0, console);
    if (!hits)
        return std::unexpected(hits.error());
    QList<BulkTarget> targets;
    for (const Hit &hit : *hits) {
        if (hit.span && hit.annotator == annotator.name)
            targets.append({.article = hit.article, .span = hit.span});
    }
    if (const qsizetype others = hits->size() - targets.size(); others > 0)
        warnings.append(
            {Error::Kind::InvalidInput,
             QCoreApplication::translate("Bulk", "Hits that are no spans of %1 and stay as they are: %2")
                 .arg(annotator.name)
                 .arg(others),
             {},
             {}});
    return targets;
}

Report runBulk(Store &store, const BulkRequest &request, bool dryRun, Console &console)
{
    const auto progress = [&](qint64 done, qint64 total) {
        return console.progress(dryRun ? QCoreApplication::translate("Bulk", "Looking")
                                       : QCoreApplication::translate("Bulk", "Editing"),
                                done, total);
    };
    const auto result = dryRun ? store.previewBulk(request, progress) : store.applyBulk(request, progress);
    if (!result)
        return isInterrupted() ? stopped() : failed(result.error());
    return reportOf(
        *result,
        dryRun ? QCoreApplication::translate("Bulk", "%1: nothing was changed, this is what would be")
                     .arg(result->summary)
               : result->summary);
}

Report reportOf(const BulkResult &result, const QString &heading)
{
    QStringList lines{
        heading,
        QCoreApplication::translate("Bulk", "Changed: %1; sets: %2; so already: %3; refused: %4")
            .arg(result.changed)
            .arg(result.sets.size())
            .arg(result.unchanged)
            .arg(result.refused.size())};
    if (result.relations > 0)
        lines += QCoreApplication::translate("Bulk", "Relations deleted with them: %1").arg(result.relations);
    if (result.id)
        lines += QCoreApplication::translate("Bulk", "Bulk edit number: %1").arg(result.id);
    QJsonArray refused;
    for (const BulkRefusal &refusal : result.refused) {
        lines += lineOf(refusal);
        refused += toJsonObject(refusal);
    }
    QJsonObject json{{u"summary"_s, result.summary},     {u"changed"_s, result.changed},
                     {u"unchanged"_s, result.unchanged}, {u"sets"_s, result.sets.size()},
                     {u"relations"_s, result.relations}, {u"refused"_s, refused}};
    if (result.id)
        json[u"bulk"_s] = result.id;
    return {.text = lines.join(u'\n'), .json = json, .problems = !result.refused.isEmpty()};
}

QString bulkHelp()
{
    return QCoreApplication::translate(
        "Bulk",
        "All of it is one bulk edit, which `galley bulk undo` takes back. What the schema or\n"
        "other spans do not allow is refused, told of, and stays as it is (exit code 1).\n"
        "\n"
        "JSON: {\"bulk\" (its number, unless nothing changed), \"summary\", \"changed\", \"unchanged\",\n"
        "\"sets\", \"relations\", \"refused\": [{\"article\", \"span\" or \"begin\" and \"end\", \"kind\",\n"
        "\"message\"}]}.");
}

} // namespace Galley::Cli
