#include "formats/uima/tsvheader.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley::Tsv {

namespace {

// "ROLE_webanno.custom.Host:links_webanno.custom.HostLink": names may contain '_', packages have dots.
Column roleFrom(const QString &declaration)
{
    const QString rest = declaration.sliced(declaration.indexOf(u':') + 1);
    const qsizetype dot = rest.indexOf(u'.');
    const qsizetype cut = dot < 0 ? rest.indexOf(u'_') : rest.lastIndexOf(u'_', dot);
    return {Column::Form::Role, cut < 0 ? rest : rest.first(cut), cut < 0 ? QString() : rest.sliced(cut + 1)};
}

Column columnFrom(const QString &declaration, Layer::Kind kind, const QList<Column> &before)
{
    if (kind == Layer::Kind::Relation && declaration.startsWith("BT_"_L1))
        return {Column::Form::Source, {}, declaration.sliced(3)};
    if (kind == Layer::Kind::Chain && declaration == "referenceRelation"_L1)
        return {Column::Form::Link, declaration};
    if (kind == Layer::Kind::Span && declaration.startsWith("ROLE_"_L1))
        return roleFrom(declaration);
    if (!before.isEmpty() && before.last().form == Column::Form::Role)
        return {Column::Form::Target, before.last().feature, declaration};
    return declaration.isEmpty() ? Column{Column::Form::Mark} : Column{Column::Form::Plain, declaration};
}

void addFeatures(CasType &type, const Layer &layer)
{
    for (const Column &column : layer.columns) {
        if (column.form == Column::Form::Plain || column.form == Column::Form::Link)
            type.features.append({column.feature, Uima::String});
        else if (column.form == Column::Form::Role)
            type.features.append({column.feature, Uima::FsArray, column.type});
    }
    if (layer.kind == Layer::Kind::Chain)
        type.features.append({u"next"_s, layer.type});
    if (layer.kind == Layer::Kind::Relation)
        type.features.append({{Uima::Source, Uima::Annotation}, {Uima::Target, Uima::Annotation}});
}

} // namespace

qsizetype Header::columns() const
{
    qsizetype count = 0;
    for (const Layer &layer : layers)
        count += layer.columns.size();
    return count;
}

TypeSystem Header::types() const
{
    TypeSystem types;
    for (const Layer &layer : layers) {
        CasType type{.name = layer.type, .superType = Uima::Annotation};
        addFeatures(type, layer);
        types.add(type);
        for (const Column &column : layer.columns) {
            if (column.form == Column::Form::Role)
                types.add(CasType{.name = column.type,
                                  .superType = Uima::Top,
                                  .features = {{u"role"_s, Uima::String}, {u"target"_s, Uima::Annotation}}});
        }
    }
    return types;
}

Result<int> versionFrom(const QString &line)
{
    static const QRegularExpression form(u"^#FORMAT=WebAnno TSV (\\d+)(?:\\.(\\d+))?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return fail(Error::Kind::ForeignFormat,
                    QCoreApplication::translate("WebAnnoTsv",
                                                "The file does not begin with “#FORMAT=WebAnno TSV 3.3”."));
    if (match.captured(1) != "3"_L1)
        return fail(
            Error::Kind::Unsupported,
            QCoreApplication::translate("WebAnnoTsv",
                                        "This is WebAnno TSV %1: only version 3 can be read. Export it again "
                                        "from WebAnno or INCEpTION.")
                .arg(match.captured(1)));
    return match.captured(2).toInt();
}

std::optional<Layer> layerFrom(const QString &line)
{
    Layer layer;
    if (line.startsWith("#T_CH="_L1))
        layer.kind = Layer::Kind::Chain;
    else if (line.startsWith("#T_RL="_L1))
        layer.kind = Layer::Kind::Relation;
    else if (!line.startsWith("#T_SP="_L1))
        return {};
    QStringList parts = line.sliced(6).trimmed().split(u'|');
    layer.type = parts.takeFirst();
    if (parts.isEmpty())
        parts.append(QString());
    for (const QString &part : parts)
        layer.columns.append(columnFrom(part, layer.kind, layer.columns));
    return layer;
}

} // namespace Galley::Tsv
