#include "formats/uima/xmiformatwriter.h"

#include "formats/uima/galleytypes.h"
#include "formats/uima/metadatakeys.h"
#include "formats/uima/typesystemxml.h"
#include "formats/uima/xmiformatreader.h"
#include "formats/uima/xmiwriter.h"
#include "formats/uima/xmltext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("UimaExport", text);
}

bool fits(const QJsonValue &value)
{
    if (!value.isArray())
        return fitsXml(value.toString());
    const QJsonArray items = value.toArray();
    return std::ranges::all_of(items, [](const QJsonValue &item) { return fitsXml(item.toString()); });
}

} // namespace

XmiFormatWriter::XmiFormatWriter(Output &output, const SchemaSet &schemas)
    : CasFormatWriter(output, schemas, XmiSuffix)
{}

bool XmiFormatWriter::holds(const ExportDocument &document)
{
    if (fitsXml(document.article.text.string()))
        return true;
    m_losses.add(
        u"article"_s,
        say(QT_TRANSLATE_NOOP("UimaExport", "Articles with control characters, which XML cannot hold")));
    for (const AnnotationSet &set : document.sets) {
        m_losses.add(u"span"_s, say(QT_TRANSLATE_NOOP("UimaExport", "Spans of such articles")),
                     set.spanCount());
        m_losses.add(u"relation"_s, say(QT_TRANSLATE_NOOP("UimaExport", "Relations of such articles")),
                     set.relationCount());
    }
    return false;
}

void XmiFormatWriter::countUnfit(const CasStructure &structure, const QString &feature)
{
    const bool ofAnnotator = structure.string(u"key"_s) == SetKeys::Annotator;
    const bool ofArticle = !GalleyTypes::isOurs(structure.type);
    const QString kind = ofArticle && ofAnnotator ? u"annotator"_s
        : ofArticle                               ? u"metadata"_s
        : structure.type == GalleyTypes::Document ? u"field"_s
        : feature == GalleyTypes::Note            ? u"note"_s
                                                  : u"attribute"_s;
    m_losses.add(
        kind, say(QT_TRANSLATE_NOOP("UimaExport", "Values with control characters, which XML cannot hold")));
}

void XmiFormatWriter::leaveOutUnfit(CasStructure &structure)
{
    const QStringList names = structure.features.keys();
    for (const QString &name : names) {
        if (fits(structure.features.value(name).plain))
            continue;
        countUnfit(structure, name);
        structure.features.remove(name);
    }
}

QByteArray XmiFormatWriter::encoded(Cas cas)
{
    for (CasStructure &structure : cas.structures())
        leaveOutUnfit(structure);
    return casToXmi(cas, types());
}

Result<void> XmiFormatWriter::finish()
{
    return writeFile(u"TypeSystem.xml"_s, typeSystemToXml(types()));
}

} // namespace Galley
