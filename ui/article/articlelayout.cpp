#include "article/articlelayout.h"

#include "text/newsstructure.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

constexpr qsizetype mostLookedUp = 200; // after larger edits, laying out all that is in view is quicker

} // namespace

ArticleLayout::ArticleLayout() = default;
ArticleLayout::~ArticleLayout() = default;

PageContent PageContent::of(const Session *session)
{
    if (!session)
        return {};
    return {.article = &session->article(), .schemas = &session->schemas(), .set = &session->set()};
}

void ArticleLayout::setSession(const Session *session)
{
    setContent(PageContent::of(session));
}

void ArticleLayout::setContent(PageContent content)
{
    m_content = std::move(content);
    m_text = m_content.article ? m_content.article->text : ArticleText();
    m_paragraphs = Paragraphs(m_text);
    findStyles();
    m_colors.setArticle(m_text, m_paragraphs);
    findRoles();
    estimateHeights();
}

void ArticleLayout::setRows(int rows, std::function<int(SpanId)> row)
{
    m_content.rows = rows;
    m_content.row = std::move(row);
    estimateHeights();
}

void ArticleLayout::setStyle(const TextStyle &style)
{
    m_style = style;
    findStyles();
    m_colors.setColors(style.theme);
    estimateHeights();
}

void ArticleLayout::findStyles()
{
    const SchemaSet schemas = m_content.schemas ? *m_content.schemas : SchemaSet();
    m_labels = LabelStyles(schemas, m_style);
    m_relationNames = RelationNames(schemas, m_style);
}

void ArticleLayout::findRoles()
{
    m_roles.clear();
    const NewsStructure structure = structureOf(m_text, StructureDetail::Lines);
    for (const StructureRange &part : structure.ranges) {
        using Kind = StructureRange::Kind;
        const TextRole role = part.kind == Kind::Headline ? TextRole::Headline
            : part.kind == Kind::Subheading               ? TextRole::Subheading
            : part.kind == Kind::DateLine                 ? TextRole::Faint
            : part.kind == Kind::Byline                   ? TextRole::Faint
                                                          : TextRole::Body;
        if (role != TextRole::Body && m_paragraphs.count() > 0)
            m_roles.insert(m_paragraphs.at(part.range.begin), role);
    }
}

TextRole ArticleLayout::roleOf(qsizetype paragraph) const
{
    return m_roles.value(paragraph, TextRole::Body);
}

// Also forgets what is laid out.
void ArticleLayout::estimateHeights()
{
    m_layouts.clear();
    m_layouts.resize(m_paragraphs.count());
    m_built.clear();
    if (m_style.column <= 0)
        return;
    const qreal characters = std::max<qreal>(1, qreal(m_text.length()));
    const qreal spans = m_content.set ? qreal(m_content.set->spanCount()) : 0;
    const qreal perLine = spans / characters * (m_style.column / m_style.character);
    const qreal lanes = perLine == 0 ? 0 : std::min(4.0, 0.6 + perLine / 4) * std::max(1, m_content.rows);
    std::vector<int> heights;
    heights.reserve(m_paragraphs.count());
    for (qsizetype i = 0; i < m_paragraphs.count(); ++i)
        heights.push_back(estimate(m_paragraphs[i], lanes));
    m_heights = HeightIndex(std::move(heights));
}

int ArticleLayout::estimate(const Paragraph &paragraph, qreal lanes) const
{
    if (paragraph.range.isEmpty())
        return int(m_style.blankHeight);
    const qreal lines = std::ceil(qreal(paragraph.range.length()) * m_style.character / m_style.column);
    return int(lines * (m_style.lineHeight + lanes * m_style.laneHeight) + m_style.paragraphGap);
}

const ParagraphLayout &ArticleLayout::paragraph(qsizetype index)
{
    std::unique_ptr<ParagraphLayout> &layout = m_layouts[index];
    if (!layout) {
        const QString text = m_text.view(m_paragraphs[index].range).toString();
        QList<QTextLayout::FormatRange> colors = m_colors.formats(index, text);
        if (roleOf(index) == TextRole::Faint) {
            QTextLayout::FormatRange faint{0, int(text.size()), {}};
            faint.format.setForeground(m_style.theme.quiet);
            colors = {faint};
        }
        layout = std::make_unique<ParagraphLayout>(text, roleOf(index), m_style, colors);
        fill(*layout, index);
        m_heights.set(index, layout->height());
        m_built.push_back(index);
    }
    return *layout;
}

void ArticleLayout::dropOutside(qsizetype first, qsizetype last)
{
    std::erase_if(m_built, [&](qsizetype index) {
        const bool far = index < first || index > last;
        if (far)
            m_layouts[index].reset();
        return far;
    });
}

qsizetype ArticleLayout::refresh(const QList<Range> &ranges, const QList<SpanId> &changed,
                                 const QList<RelationId> &relations)
{
    qsizetype first = -1;
    const bool all = ranges.size() + changed.size() + relations.size() > mostLookedUp;
    for (const qsizetype index : m_built) {
        ParagraphLayout &layout = *m_layouts[index];
        if (!all && !isTouched(index, ranges) && !layout.showsOneOf(changed) &&
            !layout.relatesOneOf(relations))
            continue;
        fill(layout, index);
        m_heights.set(index, layout.height());
        first = first < 0 ? index : std::min(first, index);
    }
    return first;
}

bool ArticleLayout::isTouched(qsizetype paragraph, const QList<Range> &ranges) const
{
    return std::ranges::any_of(ranges, [&](Range range) {
        const auto [first, last] = m_paragraphs.touching(range);
        return first <= paragraph && paragraph <= last;
    });
}

void ArticleLayout::fill(ParagraphLayout &layout, qsizetype paragraph)
{
    const std::vector<SpanPart> parts = partsOf(paragraph);
    layout.setSpans(parts, m_labels, m_style, m_content.rows);
    layout.setRelations(relationsOf(parts), m_relationNames, m_style);
}

std::vector<RelationPart> ArticleLayout::relationsOf(const std::vector<SpanPart> &parts)
{
    std::vector<RelationPart> relations;
    if (!m_content.set || m_content.set->relationCount() == 0)
        return relations;
    const AnnotationSet &set = *m_content.set;
    for (const SpanPart &part : parts) {
        if (part.relations == 0 || !part.begins)
            continue;
        for (const RelationId id : set.relationsOf(part.span)) {
            const Relation &relation = *set.relation(id);
            relations.push_back(
                relationPart(relation, set.span(relation.from)->extent(), set.span(relation.to)->extent()));
        }
    }
    std::ranges::sort(relations, {}, &RelationPart::id);
    const auto [first, last] = std::ranges::unique(relations, {}, &RelationPart::id);
    relations.erase(first, last);
    return relations;
}

// Both ends must choose the same margin without knowing each other's place: the origin's paragraph decides.
RelationPart ArticleLayout::relationPart(const Relation &relation, Range from, Range to)
{
    const Range origin = m_paragraphs[m_paragraphs.at(from.begin)].range;
    return {relation.id, m_relationNames.indexOf(relation.type), relation.from, relation.to, from.begin,
            to.begin,    m_text.view(origin).isRightToLeft()};
}

std::vector<SpanPart> ArticleLayout::partsOf(qsizetype index)
{
    std::vector<SpanPart> parts;
    if (!m_content.set)
        return parts;
    const Paragraph &paragraph = m_paragraphs[index];
    const AnnotationSet &set = *m_content.set;
    for (const SpanIndex::Entry &entry : set.index().touching(paragraph.range)) {
        if (const Span *const span = set.span(entry.id))
            addParts(parts, *span, paragraph);
    }
    return parts;
}

void ArticleLayout::addParts(std::vector<SpanPart> &parts, const Span &span, const Paragraph &paragraph)
{
    const int style = m_labels.indexOf(span.layer, span.label);
    const AnnotationSet &set = *m_content.set;
    const int relations = set.relationCount() == 0 ? 0 : int(set.relationsOf(span.id).size());
    const int row = m_content.row ? m_content.row(span.id) : 0;
    for (qsizetype i = 0; i < span.segments.size(); ++i) {
        const Range segment = span.segments[i];
        const bool inside = segment.isEmpty()
            ? paragraph.range.begin <= segment.begin && segment.begin <= paragraph.range.end
            : segment.overlaps(paragraph.range);
        if (!inside)
            continue;
        const Range shared{std::max(segment.begin, paragraph.range.begin),
                           std::min(segment.end, paragraph.range.end)};
        const Utf16Range units = m_text.toUtf16(shared);
        const qsizetype origin = paragraph.utf16.begin;
        parts.push_back({span.id,
                         style,
                         {units.begin - origin, units.end - origin},
                         i == 0 && shared.begin == segment.begin,
                         i + 1 == span.segments.size() && shared.end == segment.end,
                         relations,
                         row});
    }
}

qsizetype ArticleLayout::offsetAt(LayoutPlace place, qreal x)
{
    const qsizetype unit = paragraph(place.paragraph).positionAt({x, place.y});
    return m_text.toCodePoints(m_paragraphs[place.paragraph].utf16.begin + unit);
}

QRectF ArticleLayout::caretRect(qsizetype offset)
{
    const qsizetype index = m_paragraphs.at(offset);
    const Paragraph &in = m_paragraphs[index];
    return paragraph(index).caretRect(std::min(m_text.toUtf16(offset), in.utf16.end) - in.utf16.begin);
}

QRectF ArticleLayout::characterRect(qsizetype offset)
{
    const qsizetype index = m_paragraphs.at(offset);
    const Paragraph &in = m_paragraphs[index];
    return paragraph(index).characterRect(std::min(m_text.toUtf16(offset), in.utf16.end) - in.utf16.begin);
}

QList<SpanId> ArticleLayout::spansAt(LayoutPlace place, qreal x)
{
    return paragraph(place.paragraph).spansAt({x, place.y}, m_style);
}

} // namespace Galley
