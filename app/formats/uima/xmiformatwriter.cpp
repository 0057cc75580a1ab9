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

const QString Controls = u"control-characters"_s;
const QString Xml11 = u"xml-1.1"_s;

} // namespace

QList<Attribute> XmiFormatWriter::settings()
{
    Attribute controls;
    controls.id = Controls;
    controls.name = QCoreApplication::translate("UimaExport", "Control characters");
    controls.description = QCoreApplication::translate(
        "UimaExport", "What becomes of texts with control characters, such as form feeds.");
    controls.kind = Attribute::Kind::OneOf;
    controls.options = {
        {u"leave-out"_s, QCoreApplication::translate("UimaExport", "Leave out"),
         QCoreApplication::translate("UimaExport",
                                     "The articles are left out and counted: XML 1.0 cannot hold them.")},
        {Xml11, QCoreApplication::translate("UimaExport", "XML 1.1"),
         QCoreApplication::translate(
             "UimaExport", "Their files are XML 1.1, which INCEpTION reads and most programs do not.")}};
    controls.defaultValue = u"leave-out"_s;
    return {controls};
}

XmiFormatWriter::XmiFormatWriter(Output &output, const WriteOptions &options)
    : CasFormatWriter(output, options.schemas, XmiSuffix)
    , m_xml11(options.settings.value(Controls).toString() == Xml11)
{}

bool XmiFormatWriter::fits(QStringView text) const
{
    return m_xml11 ? fitsXml11(text) : fitsXml(text);
}

bool XmiFormatWriter::fits(const QJsonValue &value) const
{
    if (!value.isArray())
        return fits(QStringView(value.toString()));
    const QJsonArray items = value.toArray();
    return std::ranges::all_of(items,
                               [this](const QJsonValue &item) { return fits(QStringView(item.toString())); });
}

bool XmiFormatWriter::holds(const ExportDocument &document)
{
    if (fits(QStringView(document.article.text.string())))
        return true;
    m_losses.add(
        u"article"_s,
        QCoreApplication::translate("UimaExport", "Articles with control characters, which XML cannot hold"));
    const auto lose = [this](const QString &kind, const char *description, qint64 count) {
        if (count > 0)
            m_losses.add(kind, QCoreApplication::translate("UimaExport", description), count);
    };
    for (const AnnotationSet &set : document.sets) {
        lose(u"span"_s, QT_TRANSLATE_NOOP("UimaExport", "Spans of such articles"), set.spanCount());
        lose(u"relation"_s, QT_TRANSLATE_NOOP("UimaExport", "Relations of such articles"),
             set.relationCount());
        lose(u"field"_s, QT_TRANSLATE_NOOP("UimaExport", "Fields of such articles"), set.fields().size());
        lose(u"comment"_s, QT_TRANSLATE_NOOP("UimaExport", "Comments on such articles"),
             set.comments().size());
        lose(u"decision"_s, QT_TRANSLATE_NOOP("UimaExport", "Decisions on such articles"),
             set.decisions().size());
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
        kind,
        QCoreApplication::translate("UimaExport", "Values with control characters, which XML cannot hold"));
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
