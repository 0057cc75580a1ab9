#include "exchange/markdown.h"

#include "schema/schemaset.h"
#include "schema/schemawords.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString cell(const QString &text)
{
    QString plain = text.simplified().toHtmlEscaped();
    plain.replace(u'|', u"\\|"_s);
    return plain.replace(u'`', u"\\`"_s);
}

QString row(const QStringList &cells)
{
    QStringList plain;
    for (const QString &text : cells)
        plain += cell(text);
    return u"| "_s % plain.join(u" | "_s) % u" |\n"_s;
}

QString valuesOf(const Attribute &attribute)
{
    QStringList ids;
    for (const Option &option : attribute.options)
        ids += option.id;
    return ids.isEmpty() ? wordFor(attribute.kind) : ids.join(u", "_s);
}

QString attributes(const QString &title, const QList<Attribute> &attributes)
{
    QList<QStringList> rows;
    for (const Attribute &attribute : attributes)
        rows.append({attribute.id, valuesOf(attribute), attribute.description});
    return rows.isEmpty() ? QString() : u'\n' % Markdown::table({title, u"Values"_s, u"Description"_s}, rows);
}

QString relations(const QList<RelationType> &relations)
{
    QList<QStringList> rows;
    for (const RelationType &relation : relations)
        rows.append({relation.id, relation.description});
    return rows.isEmpty() ? QString() : u'\n' % Markdown::table({u"Relation"_s, u"Description"_s}, rows);
}

QString layerText(const Layer &layer)
{
    QList<QStringList> rows;
    for (const Label &label : layer.labels)
        rows.append({label.id, label.name, label.description});
    return u"\n### Layer `"_s % layer.id % u"`\n\n"_s % layer.description.simplified().toHtmlEscaped() %
        (layer.description.isEmpty() ? u""_s : u"\n\n"_s) %
        Markdown::table({u"Label"_s, u"Name"_s, u"Description"_s}, rows) %
        attributes(u"Attribute"_s, layer.attributes) % relations(layer.relations);
}

} // namespace

QString Markdown::section(const QString &title)
{
    return u"\n## "_s % title % u"\n\n"_s;
}

QString Markdown::table(const QStringList &heads, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return u"None.\n"_s;
    QString text = row(heads) % u"|"_s % u" --- |"_s.repeated(heads.size()) % u"\n"_s;
    for (const QStringList &cells : rows)
        text += row(cells);
    return text;
}

QString schemaText(const SchemaSet &schemas)
{
    QString text;
    for (const Schema &schema : schemas.schemas()) {
        text += Markdown::section(u"Schema `"_s % schema.id % u"` "_s % schema.version) %
            schema.description.simplified().toHtmlEscaped() % u"\n"_s;
        for (const Layer &layer : schema.layers)
            text += layerText(layer);
        text += attributes(u"Field of the article"_s, schema.fields);
    }
    return text;
}

} // namespace Galley
