#include "formats/uima/casmapper.h"

#include "formats/uima/galleytypes.h"
#include "formats/uima/metadatakeys.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString Next = u"next"_s;
const QString ReferenceRelation = u"referenceRelation"_s;
const QString LinkTarget = u"target"_s;
const QString LinkRole = u"role"_s;

bool isLayout(const QString &type)
{
    static const QString package = u"de.tudarmstadt.ukp.dkpro.core.api."_s;
    static const QSet<QString> types{Uima::Sentence,
                                     package + u"segmentation.type.Paragraph",
                                     package + u"segmentation.type.Heading",
                                     package + u"segmentation.type.Div",
                                     package + u"segmentation.type.Document",
                                     package + u"segmentation.type.Page",
                                     package + u"segmentation.type.TokenForm",
                                     package + u"metadata.type.TagsetDescription",
                                     package + u"metadata.type.TagDescription"};
    return types.contains(type);
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

CasMapper::CasMapper(const Cas &cas, const CasReading &reading, const Place &place)
    : m_cas(cas)
    , m_types(cas.types)
    , m_reading(reading)
{
    m_document.place = place;
    inferTypes();
}

void CasMapper::inferTypes()
{
    QMap<QString, QMap<QString, CasFeature>> features;
    for (const CasStructure &structure : m_cas.structures()) {
        if (m_types.type(structure.type))
            continue;
        for (auto feature = structure.features.begin(); feature != structure.features.end(); ++feature)
            features[structure.type].insert(
                feature.key(), {feature.key(), feature->plain.isUndefined() ? Uima::Top : Uima::String});
    }
    for (auto type = features.begin(); type != features.end(); ++type)
        m_types.add(CasType{.name = type.key(), .superType = Uima::Top, .features = type->values()});
}

void CasMapper::report(const CasStructure &structure, const QString &message)
{
    Place place = m_document.place;
    place.line = structure.line;
    m_document.problems.append(
        {Error::Kind::InvalidInput,
         QCoreApplication::translate("UimaImport", "%1 %2: %3")
             .arg(shortTypeName(structure.type), QString::number(structure.id), message),
         {},
         place});
}

void CasMapper::leaveOut(const QString &kind, const char *description)
{
    m_document.leftOut.add(kind, QCoreApplication::translate("UimaImport", description));
}

Document CasMapper::run()
{
    const CasSofa *const sofa = m_cas.mainSofa();
    Result<ArticleText> text = sofa
        ? ArticleText::fromString(*sofa->text)
        : fail(Error::Kind::Unsupported,
               QCoreApplication::translate(
                   "UimaImport", "The CAS has no text: only those about a text in the file can be read."));
    if (!text) {
        text.error().place.file = m_document.place.file;
        m_document.problems.append(text.error());
        m_document.broken = true;
        return std::move(m_document);
    }
    m_sofa = sofa->id;
    m_document.article.text = *text;
    for (const CasStructure &structure : m_cas.structures()) {
        for (const CasValue &value : structure.features) {
            for (const qint64 id : value.references)
                m_referred.insert(id);
        }
    }
    for (const CasStructure &structure : m_cas.structures())
        take(structure);
    // Relations come last, as they make spans of tokens.
    for (const CasStructure &structure : m_cas.structures()) {
        if (m_spans.contains(structure.id) && roleOf(structure) == Role::Span) {
            for (auto feature = structure.features.begin(); feature != structure.features.end(); ++feature)
                takeReferences(structure, feature.key(), *feature);
        } else if (roleOf(structure) == Role::Relation) {
            takeRelation(structure);
        }
    }
    m_document.sets = {std::move(m_set)};
    return std::move(m_document);
}

CasMapper::Role CasMapper::roleOfType(const QString &type) const
{
    if (type == Uima::Token)
        return Role::Token;
    if (isLayout(type) || type == Uima::StringField || m_types.isA(type, Uima::DocumentAnnotation))
        return Role::Layout;
    const bool ends = m_types.feature(type, Uima::Source) && m_types.feature(type, Uima::Target);
    return ends ? Role::Relation : Role::Span;
}

CasMapper::Role CasMapper::roleOf(const CasStructure &structure) const
{
    if (!structure.range || structure.sofa != m_sofa)
        return Role::Other;
    auto role = m_roles.constFind(structure.type);
    if (role == m_roles.cend())
        role = m_roles.insert(structure.type, roleOfType(structure.type));
    return *role;
}

void CasMapper::take(const CasStructure &structure)
{
    switch (roleOf(structure)) {
    case Role::Span:
        takeSpan(structure);
        break;
    case Role::Layout:
        if (m_types.isA(structure.type, Uima::DocumentAnnotation))
            takeDocument(structure);
        else if (structure.type == Uima::StringField)
            takeStringField(structure);
        break;
    case Role::Other:
        takeOther(structure);
        break;
    case Role::Relation:
    case Role::Token:
        break;
    }
}

void CasMapper::takeDocument(const CasStructure &structure)
{
    Article &article = m_document.article;
    const QString language = structure.string(u"language"_s);
    if (language != "x-unspecified"_L1)
        article.language = language;
    if (const QString title = structure.string(u"documentTitle"_s); !title.isEmpty())
        article.title = title;
    if (const QString id = structure.string(u"documentId"_s); !id.isEmpty())
        article.externalId = id;
    if (const QString uri = structure.string(u"documentUri"_s); !uri.isEmpty())
        article.url = uri;
}

void CasMapper::takeStringField(const CasStructure &structure)
{
    const QString key = structure.string(u"key"_s);
    const QString value = structure.string(u"value"_s);
    const auto known = std::ranges::find(articleFields(), key, &ArticleField::key);
    if (known != articleFields().end())
        m_document.article.*(known->field) = value;
    else if (key == SetKeys::Annotator)
        m_set.annotator.name = value;
    else if (key == SetKeys::Kind)
        m_set.annotator.kind = annotatorKindFrom(value).value_or(Annotator::Kind::Human);
    else if (key == SetKeys::State)
        m_set.state = setStateFrom(value).value_or(SetState::New);
    else if (key == SetKeys::ActiveMs)
        m_set.activeMs = std::max<qint64>(0, value.toLongLong());
    else
        leaveOut(u"metadata"_s, QT_TRANSLATE_NOOP("UimaImport", "Metadata that an article has no place for"));
}

std::optional<Range> CasMapper::codePoints(const CasStructure &structure, Utf16Range units)
{
    const ArticleText &text = m_document.article.text;
    if (units.begin < 0 || units.end < units.begin || units.end > text.string().size()) {
        report(structure,
               QCoreApplication::translate(
                   "UimaImport", "The offsets %1 to %2 are not in the text, which has %3 UTF-16 units.")
                   .arg(units.begin)
                   .arg(units.end)
                   .arg(text.string().size()));
        return {};
    }
    const Range range = text.toCodePoints(units);
    if (text.toUtf16(range) == units)
        return range;
    report(structure,
           QCoreApplication::translate("UimaImport", "The offsets %1 to %2 lie within a character.")
               .arg(units.begin)
               .arg(units.end));
    return {};
}

std::optional<QList<Range>> CasMapper::segmentsOf(const CasStructure &structure)
{
    const QString pieces =
        GalleyTypes::isOurs(structure.type) ? structure.string(GalleyTypes::Segments) : QString();
    QList<Range> segments;
    for (const QString &piece : pieces.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList ends = piece.split(u'-');
        const std::optional<Range> range =
            codePoints(structure, {ends.value(0).toLongLong(), ends.value(1).toLongLong()});
        if (!range)
            return {};
        segments.append(*range);
    }
    if (!segments.isEmpty())
        return segments;
    return codePoints(structure, *structure.range).transform([](Range range) { return QList<Range>{range}; });
}

QString CasMapper::labelOf(const CasStructure &structure) const
{
    auto feature = m_labelFeatures.constFind(structure.type);
    if (feature == m_labelFeatures.cend())
        feature = m_labelFeatures.insert(structure.type, m_reading.labelFeature(m_types, structure.type));
    const QString label = textOf(m_cas.plain(structure.features.value(*feature)));
    return label.isEmpty() ? shortTypeName(structure.type) : label;
}

void CasMapper::takeSpan(const CasStructure &structure)
{
    const std::optional<QList<Range>> segments = segmentsOf(structure);
    if (!segments) {
        m_refused.insert(structure.id);
        return;
    }
    IncomingSpan span;
    span.id = QString::number(structure.id);
    span.value.layer = GalleyTypes::layerOf(structure.type).value_or(structure.type);
    span.value.label = labelOf(structure);
    span.value.segments = *segments;
    span.value.quote = m_document.article.text.quote(*segments);
    takeFeatures(structure, span);
    m_spans.insert(structure.id);
    m_set.spans.append(std::move(span));
}

QJsonObject CasMapper::plainFeatures(const CasStructure &structure, const QStringList &except) const
{
    const bool ours = GalleyTypes::isOurs(structure.type);
    QJsonObject values;
    for (auto feature = structure.features.begin(); feature != structure.features.end(); ++feature) {
        const QJsonValue value = m_cas.plain(*feature);
        if (!value.isUndefined() && !except.contains(feature.key()))
            values.insert(ours ? GalleyTypes::attributeOf(feature.key()) : feature.key(), value);
    }
    return values;
}

void CasMapper::takeFeatures(const CasStructure &structure, IncomingSpan &span)
{
    QStringList except{m_labelFeatures.value(structure.type)};
    if (GalleyTypes::isOurs(structure.type)) {
        except += {GalleyTypes::Note, GalleyTypes::Certainty, GalleyTypes::Segments};
        span.value.note = structure.string(GalleyTypes::Note);
        if (const QJsonValue certainty = structure.features.value(GalleyTypes::Certainty).plain;
            certainty.isDouble())
            span.value.certainty = certainty.toDouble();
    } else if (structure.reference(Next) != 0) {
        except += ReferenceRelation; // the name of the relation to the next link
    }
    span.value.attributes = plainFeatures(structure, except);
}

bool CasMapper::isSpan(const CasStructure &structure)
{
    if (!m_spans.contains(structure.id) && !m_refused.contains(structure.id) &&
        roleOf(structure) == Role::Token)
        takeSpan(structure);
    return m_spans.contains(structure.id);
}

void CasMapper::relate(const QString &type, const CasStructure &from, const CasStructure &to,
                       const QJsonObject &attributes, const QString &id)
{
    if (!isSpan(from) || !isSpan(to)) {
        leaveOut(u"relation"_s, QT_TRANSLATE_NOOP("UimaImport", "Relations whose ends are no spans"));
        return;
    }
    IncomingRelation relation;
    relation.id = id;
    relation.from = QString::number(from.id);
    relation.to = QString::number(to.id);
    relation.value.type = type;
    relation.value.attributes = attributes;
    m_set.relations.append(std::move(relation));
}

void CasMapper::takeRelation(const CasStructure &structure)
{
    const CasStructure *const from = m_cas.find(structure.reference(Uima::Source));
    const CasStructure *const to = m_cas.find(structure.reference(Uima::Target));
    if (!from || !to) {
        report(structure, QCoreApplication::translate("UimaImport", "The relation lacks an end."));
        return;
    }
    const std::optional<QString> ours = GalleyTypes::relationOf(structure.type);
    const QString type = ours ? *ours : labelOf(structure);
    const QStringList except = ours ? QStringList() : QStringList{m_labelFeatures.value(structure.type)};
    relate(type, *from, *to, plainFeatures(structure, except), QString::number(structure.id));
}

void CasMapper::takeReferences(const CasStructure &from, const QString &feature, const CasValue &value)
{
    for (const CasStructure *const to : m_cas.referred(value)) {
        if (feature == Next && !from.string(ReferenceRelation).isEmpty())
            relate(from.string(ReferenceRelation), from, *to);
        else if (to->range)
            relate(feature, from, *to);
        else
            takeLink(from, feature, *to);
    }
}

void CasMapper::takeLink(const CasStructure &from, const QString &feature, const CasStructure &link)
{
    const CasStructure *const target = m_cas.find(link.reference(LinkTarget));
    if (!target) {
        leaveOut(u"reference"_s, QT_TRANSLATE_NOOP("UimaImport", "References to what is no annotation"));
        return;
    }
    const QString role = link.string(LinkRole);
    relate(role.isEmpty() ? feature : role, from, *target, plainFeatures(link, {LinkRole}));
}

void CasMapper::takeOther(const CasStructure &structure)
{
    if (structure.range) {
        leaveOut(u"view"_s, QT_TRANSLATE_NOOP("UimaImport", "Annotations of other views"));
    } else if (structure.features.contains(u"first"_s) || m_referred.contains(structure.id) ||
               m_types.isBuiltIn(structure.type)) {
        // Heads of chains, links, arrays and lists: read where something leads to them.
    } else if (structure.sofa == m_sofa && m_sofa != 0 && !m_documents.contains(structure.type)) {
        takeFields(structure);
    } else {
        leaveOut(u"structure"_s,
                 QT_TRANSLATE_NOOP("UimaImport", "Feature structures that are no annotations"));
    }
}

void CasMapper::takeFields(const CasStructure &structure)
{
    m_documents.insert(structure.type);
    const QJsonObject values = plainFeatures(structure, {});
    const bool ours = structure.type == GalleyTypes::Document;
    for (auto value = values.begin(); value != values.end(); ++value)
        m_set.fields.insert(ours ? value.key() : shortTypeName(structure.type) + u'.' + value.key(),
                            value.value());
}

Document documentFrom(const Cas &cas, const CasReading &reading, const Place &place)
{
    return CasMapper(cas, reading, place).run();
}

} // namespace Galley
