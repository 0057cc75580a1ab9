#include "concordance/bulkwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::BulkWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::BulkWords)
};

QString nameOf(const SchemaSet &schemas, const QString &layer, const QString &label)
{
    const Label *const known = schemas.label(layer, label);
    return known ? known->name : label;
}

QString attributeName(const SchemaSet &schemas, const QString &id)
{
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            if (const Attribute *const attribute = findAttribute(layer, id))
                return attribute->name;
        }
    }
    return id;
}

QString articles(const BulkResult &result)
{
    return Words::tr("in %n article(s)", nullptr, int(result.sets.size()));
}

struct Previewer
{
    const BulkResult &result;
    const SchemaSet &schemas;

    QString operator()(const BulkMark &mark) const
    {
        return Words::tr("%n place(s) %1 would be marked as “%2”.", nullptr, int(result.changed))
            .arg(articles(result), nameOf(schemas, mark.layer, mark.label));
    }

    QString operator()(const BulkRelabel &relabel) const
    {
        return Words::tr("%n mark(s) %1 would become “%2”.", nullptr, int(result.changed))
            .arg(articles(result), nameOf(schemas, relabel.layer, relabel.label));
    }

    QString operator()(const BulkDelete &) const
    {
        const QString marks =
            Words::tr("%n mark(s) %1 would be removed", nullptr, int(result.changed)).arg(articles(result));
        return result.relations == 0
            ? marks + u'.'
            : Words::tr("%1, with %n relation(s).", nullptr, int(result.relations)).arg(marks);
    }

    QString operator()(const BulkAttribute &attribute) const
    {
        return Words::tr("%n mark(s) %1 would get another “%2”.", nullptr, int(result.changed))
            .arg(articles(result), attributeName(schemas, attribute.attribute));
    }
};

struct Teller
{
    const BulkResult &result;
    const SchemaSet &schemas;

    QString operator()(const BulkMark &mark) const
    {
        return Words::tr("Marked %n mention(s) %1 as “%2”.", nullptr, int(result.changed))
            .arg(articles(result), nameOf(schemas, mark.layer, mark.label));
    }

    QString operator()(const BulkRelabel &relabel) const
    {
        return Words::tr("Relabelled %n mark(s) %1 to “%2”.", nullptr, int(result.changed))
            .arg(articles(result), nameOf(schemas, relabel.layer, relabel.label));
    }

    QString operator()(const BulkDelete &) const
    {
        return Words::tr("Removed %n mark(s) %1.", nullptr, int(result.changed)).arg(articles(result));
    }

    QString operator()(const BulkAttribute &attribute) const
    {
        return Words::tr("Set “%2” of %n mark(s) %1.", nullptr, int(result.changed))
            .arg(articles(result), attributeName(schemas, attribute.attribute));
    }
};

struct Summariser
{
    const SchemaSet &schemas;

    QString operator()(const BulkMark &mark) const
    {
        return Words::tr("Mark as “%1”").arg(nameOf(schemas, mark.layer, mark.label));
    }

    QString operator()(const BulkRelabel &relabel) const
    {
        return Words::tr("Relabel to “%1”").arg(nameOf(schemas, relabel.layer, relabel.label));
    }

    QString operator()(const BulkDelete &) const { return Words::tr("Remove marks"); }

    QString operator()(const BulkAttribute &attribute) const
    {
        return Words::tr("Set “%1”").arg(attributeName(schemas, attribute.attribute));
    }
};

QString withRefusals(const QString &said, const BulkResult &result)
{
    QStringList parts{said};
    if (result.unchanged > 0)
        parts.append(Words::tr("%n are so already.", nullptr, int(result.unchanged)));
    if (!result.refused.isEmpty())
        parts.append(
            Words::tr("%n stay as they are: %1", nullptr, int(result.refused.size())).arg(refusals(result)));
    return parts.join(u' ');
}

} // namespace

QString summary(const BulkAction &action, const SchemaSet &schemas)
{
    return std::visit(Summariser{schemas}, action);
}

QString preview(const BulkAction &action, const BulkResult &result, const SchemaSet &schemas)
{
    return withRefusals(std::visit(Previewer{result, schemas}, action), result);
}

QString done(const BulkAction &action, const BulkResult &result, const SchemaSet &schemas)
{
    return withRefusals(std::visit(Teller{result, schemas}, action), result);
}

QString undone(const BulkResult &result, bool again)
{
    const QString said = again ? Words::tr("Done again %1: %2.").arg(articles(result), result.summary)
                               : Words::tr("Taken back %1: %2.").arg(articles(result), result.summary);
    if (result.refused.isEmpty())
        return said;
    return said + u' ' +
        Words::tr("%n article(s) stay as they are: %1", nullptr, int(result.refused.size()))
            .arg(refusals(result));
}

QString refusals(const BulkResult &result, qsizetype most)
{
    QHash<QString, qsizetype> counts;
    for (const BulkRefusal &refusal : result.refused)
        ++counts[refusal.reason.message];
    QStringList reasons = counts.keys();
    std::ranges::sort(reasons, [&](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    QStringList told;
    for (const QString &reason : reasons.first(std::min(most, reasons.size())))
        told.append(counts.value(reason) == 1
                        ? reason
                        : Words::tr("%1 (%2×)").arg(reason, QLocale().toString(counts.value(reason))));
    if (reasons.size() > most)
        told.append(u"…"_s);
    return told.join(u' ');
}

} // namespace Galley::BulkWords
