#include "concordance/queryhelp.h"

#include "search/query.h"

#include <QCoreApplication>
#include <QWhatsThis>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::QueryHelp)
};

} // namespace

QString queryHelp()
{
    QStringList lines;
    for (const QueryFieldHelp &field : queryFields())
        lines.append(Words::tr("%1: — %2, for example %3").arg(field.field, field.meaning, field.example));
    lines.append(
        Words::tr("Several together must all hold; OR, a minus sign and parentheses work as usual."));
    return lines.join(u'\n');
}

QString queryExamples()
{
    return Words::tr(
        "Words are looked for in the texts: \"Wagner Group\". Marks are found by what they are: "
        "label:actor/* annotator:ann text:\"Il-76\". The button with the question mark tells all.");
}

void showQueryHelp(QWidget *beside)
{
    QString rows;
    for (const QueryFieldHelp &field : queryFields())
        rows += u"<tr><td><b>%1:</b>&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td><i>%3</i></td></tr>"_s.arg(
            field.field.toHtmlEscaped(), field.meaning.toHtmlEscaped(), field.example.toHtmlEscaped());
    const QString rest =
        Words::tr("Several together must all hold; OR, a minus sign and parentheses work as usual.");
    QWhatsThis::showText(beside->mapToGlobal(QPoint(0, 0)),
                         u"<table>%1</table><p>%2</p>"_s.arg(rows, rest.toHtmlEscaped()), beside);
}

QStringList queryWords(const SchemaSet &schemas, const QStringList &annotators)
{
    QStringList words;
    for (const QueryFieldHelp &field : queryFields())
        words.append(field.field + u':');
    for (const QString &annotator : annotators)
        words.append("annotator:"_L1 + quotedForQuery(annotator));
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            words.append("layer:"_L1 + layer.id);
            for (const Label &label : layer.labels)
                words.append("label:"_L1 + layer.id + u'/' + label.id);
            for (const Attribute &attribute : layer.attributes) {
                words.append("attr:"_L1 + attribute.id + u'=');
                for (const Option &option : attribute.options)
                    words.append("attr:"_L1 + attribute.id + u'=' + option.id);
            }
            for (const RelationType &relation : layer.relations)
                words.append("relation:"_L1 + relation.id);
        }
    }
    return words;
}

} // namespace Galley
