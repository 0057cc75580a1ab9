#include "cli/schematext.h"

#include "schema/schemawords.h"
#include "text/listed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

constexpr qsizetype LineWidth = 96;

class SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaText)
public:
    explicit SchemaText(const Schema &schema);

    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    void add(const Layer &layer);
    void add(const Label &label);
    void add(const Attribute &attribute);
    void add(const RelationType &relation);
    void add(const Rule &rule);
    void line(int depth, const QString &text);
    void entry(int depth, const QString &id, const QString &name, const QString &description);
    template <typename T>
    void section(const QString &heading, const QList<T> &entries);

    QStringList m_lines;
};

// "actor" of a layer, "actor/armed-forces" of one label.
QString endsOf(const QList<RelationEnd> &ends)
{
    QStringList words;
    for (const RelationEnd &end : ends)
        words += end.label.isEmpty() ? end.layer : QString(end.layer + u'/' + end.label);
    return listed(words);
}

QString wordsOf(const QList<Option> &options)
{
    QStringList words;
    for (const Option &option : options)
        words += option.id;
    return listed(words);
}

SchemaText::SchemaText(const Schema &schema)
{
    line(0, u"%1 %2: %3"_s.arg(schema.id, schema.version, schema.name));
    if (!schema.description.isEmpty())
        line(0, schema.description);
    if (!schema.licence.isEmpty())
        line(0, tr("Licence: %1").arg(schema.licence));
    for (const Layer &layer : schema.layers)
        add(layer);
    section(tr("Fields of the article"), schema.fields);
    section(tr("Rules for a finished article"), schema.rules);
}

template <typename T>
void SchemaText::section(const QString &heading, const QList<T> &entries)
{
    if (entries.isEmpty())
        return;
    line(0, {});
    line(0, heading);
    for (const T &one : entries)
        add(one);
}

void SchemaText::add(const Layer &layer)
{
    line(0, {});
    entry(0, tr("Layer %1").arg(layer.id), layer.name, layer.description);
    section(tr("Labels of %1").arg(layer.id), layer.labels);
    section(tr("Attributes of %1").arg(layer.id), layer.attributes);
    section(tr("Relations of %1").arg(layer.id), layer.relations);
}

void SchemaText::add(const Label &label)
{
    const QString name = label.key.isEmpty() ? label.name : tr("%1, key %2").arg(label.name, label.key);
    entry(1, label.id, name, label.description);
}

void SchemaText::add(const Attribute &attribute)
{
    QString kind = wordFor(attribute.kind);
    if (!attribute.options.isEmpty())
        kind += u": "_s + wordsOf(attribute.options);
    if (attribute.required)
        kind += u"; "_s + tr("required");
    entry(1, attribute.id, attribute.name + u" ("_s + kind + u')', attribute.description);
    if (!attribute.labels.isEmpty())
        line(2, tr("Only of: %1").arg(listed(attribute.labels)));
    for (const Condition &condition : attribute.conditions)
        line(2, tr("Only while %1 is: %2").arg(condition.attribute, listed(condition.values)));
}

void SchemaText::add(const RelationType &relation)
{
    entry(1, relation.id, relation.name, relation.description);
    line(2, endsOf(relation.from) + u" → "_s + endsOf(relation.to));
    for (const Attribute &attribute : relation.attributes)
        line(2, u"%1: %2 (%3)"_s.arg(attribute.id, attribute.name, wordFor(attribute.kind)));
}

void SchemaText::add(const Rule &rule)
{
    entry(1, rule.id, wordFor(rule.kind) + u' ' + rule.subject, rule.message);
}

void SchemaText::entry(int depth, const QString &id, const QString &name, const QString &description)
{
    line(depth, id + u": "_s + name);
    if (!description.isEmpty())
        line(depth + 1, description);
}

void SchemaText::line(int depth, const QString &text)
{
    const QString indent(depth * 2, u' ');
    QString row = indent;
    for (const QString &word : text.split(u' ')) {
        if (row.size() > indent.size() && row.size() + word.size() >= LineWidth) {
            m_lines += row;
            row = indent;
        }
        row += (row.size() > indent.size() ? u" "_s : QString()) + word;
    }
    m_lines += row;
}

} // namespace

QString textOf(const Schema &schema)
{
    return SchemaText(schema).text();
}

} // namespace Galley::Cli
