#include "formats/uima/casbuilder.h"

#include "formats/exportorder.h"
#include "formats/uima/galleytypes.h"
#include "formats/uima/metadatakeys.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 SofaId = 1;

QString segmentsOf(const Span &span, const ArticleText &text)
{
    QStringList pieces;
    for (const Range &segment : span.segments) {
        const Utf16Range units = text.toUtf16(segment);
        pieces.append(u"%1-%2"_s.arg(units.begin).arg(units.end));
    }
    return pieces.join(u' ');
}

} // namespace

CasBuilder::CasBuilder(TypeSystem &types, Losses &losses)
    : m_types(types)
    , m_losses(losses)
{}

Cas CasBuilder::build(const Article &article, const AnnotationSet *set)
{
    m_cas = {};
    m_next = SofaId + 1;
    m_spanIds.clear();
    m_text = article.text;
    addText(article);
    addDocument(article, set);
    addTokens();
    if (set) {
        addSpans(*set);
        addRelations(*set);
        addFields(*set);
        countLosses(*set);
    }
    return std::move(m_cas);
}

void CasBuilder::addText(const Article &article)
{
    m_cas.sofas.push_back({.id = SofaId, .name = Cas::InitialView, .text = article.text.string()});
}

CasStructure CasBuilder::annotation(const QString &type, Range range)
{
    return {.id = m_next++, .type = type, .sofa = SofaId, .range = m_text.toUtf16(range)};
}

void CasBuilder::add(CasStructure structure)
{
    m_cas.sofas.front().members.append(structure.id);
    m_cas.add(std::move(structure));
}

void CasBuilder::addDocument(const Article &article, const AnnotationSet *set)
{
    CasStructure document = annotation(Uima::DocumentMetaData, m_text.all());
    const auto put = [&document](const QString &feature, const QString &value) {
        if (!value.isEmpty())
            document.features.insert(feature, CasValue{value});
    };
    put(u"language"_s, article.language.isEmpty() ? u"x-unspecified"_s : article.language);
    put(u"documentTitle"_s, article.title);
    put(u"documentId"_s, article.externalId);
    put(u"documentUri"_s, article.url);
    document.features.insert(u"isLastSegment"_s, CasValue{false});
    add(std::move(document));
    for (const ArticleField &known : articleFields())
        addStringField(known.key, article.*known.field);
    if (!set)
        return;
    addStringField(SetKeys::Annotator, set->annotator.name);
    addStringField(SetKeys::Kind, wordFor(set->annotator.kind));
    addStringField(SetKeys::State, wordFor(set->state()));
    if (set->activeMs > 0)
        addStringField(SetKeys::ActiveMs, QString::number(set->activeMs));
}

void CasBuilder::addStringField(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    CasStructure field = annotation(Uima::StringField, {});
    field.features.insert(u"key"_s, CasValue{key});
    field.features.insert(u"value"_s, CasValue{value});
    add(std::move(field));
}

void CasBuilder::addTokens()
{
    for (const Range sentence : sentencesOf(m_text, m_text.all()))
        add(annotation(Uima::Sentence, sentence));
    for (const Token &token : tokensOf(m_text, m_text.all()))
        add(annotation(Uima::Token, token.range));
}

bool CasBuilder::takes(const CasType &empty, const QString &feature, const QJsonValue &value)
{
    const QString range = GalleyTypes::rangeOf(value);
    if (range.isEmpty())
        return false;
    if (const std::optional<CasFeature> declared = m_types.feature(empty.name, feature))
        return declared->range == range;
    CasType extended = empty;
    extended.features.append({feature, range});
    m_types.add(extended);
    return true;
}

void CasBuilder::setFeatures(CasStructure &structure, const QJsonObject &values, const CasType &empty,
                             const QString &lossKind)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString name = GalleyTypes::feature(value.key());
        if (takes(empty, name, value.value()))
            structure.features.insert(name, CasValue{value.value()});
        else
            m_losses.add(lossKind,
                         QCoreApplication::translate(
                             "UimaExport", "Values of a form that their UIMA feature does not have"));
    }
}

void CasBuilder::addSpans(const AnnotationSet &set)
{
    for (const Span &span : spansInExportOrder(set)) {
        const CasType empty = GalleyTypes::emptyLayer(GalleyTypes::layerType(span.layer));
        m_types.add(empty);
        CasStructure structure = annotation(empty.name, span.extent());
        structure.features.insert(GalleyTypes::Label, CasValue{span.label});
        setFeatures(structure, span.attributes, empty, u"attribute"_s);
        if (!span.note.isEmpty())
            structure.features.insert(GalleyTypes::Note, CasValue{span.note});
        if (span.certainty)
            structure.features.insert(GalleyTypes::Certainty, CasValue{*span.certainty});
        if (span.segments.size() > 1)
            structure.features.insert(GalleyTypes::Segments, CasValue{segmentsOf(span, m_text)});
        m_spanIds.insert(span.id, structure.id);
        add(std::move(structure));
    }
}

void CasBuilder::addRelations(const AnnotationSet &set)
{
    for (const Relation &relation : relationsInExportOrder(set)) {
        const CasType empty = GalleyTypes::emptyRelation(GalleyTypes::relationType(relation.type));
        m_types.add(empty);
        // A relation lies where it leads to.
        CasStructure structure = annotation(empty.name, set.span(relation.to)->extent());
        structure.features.insert(Uima::Source, CasValue{.references = {m_spanIds.value(relation.from)}});
        structure.features.insert(Uima::Target, CasValue{.references = {m_spanIds.value(relation.to)}});
        setFeatures(structure, relation.attributes, empty, u"attribute"_s);
        add(std::move(structure));
    }
}

void CasBuilder::addFields(const AnnotationSet &set)
{
    if (set.fields().isEmpty())
        return;
    CasStructure document{.id = m_next++, .type = GalleyTypes::Document, .sofa = SofaId};
    m_types.add(GalleyTypes::emptyDocument());
    setFeatures(document, set.fields(), GalleyTypes::emptyDocument(), u"field"_s);
    add(std::move(document));
}

void CasBuilder::countLosses(const AnnotationSet &set)
{
    for (qsizetype comment = 0; comment < set.comments().size(); ++comment)
        m_losses.add(u"comment"_s, QCoreApplication::translate("UimaExport", "Comments"));
    if (!set.decisions().isEmpty())
        m_losses.add(u"decision"_s, QCoreApplication::translate("UimaExport", "Decisions in gold"),
                     set.decisions().size());
    for (const Span &span : set.spans()) {
        if (span.activeMs > 0)
            m_losses.add(u"time"_s, QCoreApplication::translate("UimaExport", "The time that a span took"));
    }
}

} // namespace Galley
