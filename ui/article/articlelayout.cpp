#include "article/articlelayout.h"

#include "text/newsstructure.h"

#include <algorithm>
#include <cmath>

namespace Galley {

ArticleLayout::ArticleLayout() = default;
ArticleLayout::~ArticleLayout() = default;

void ArticleLayout::setSession(const Session *session)
{
    m_session = session;
    m_text = session ? session->article().text : ArticleText();
    m_paragraphs = Paragraphs(m_text);
    m_labels = LabelStyles(session ? session->schemas() : SchemaSet(), m_style);
    m_colors.setArticle(m_text, m_paragraphs);
    findRoles();
    estimateHeights();
}

void ArticleLayout::setStyle(const TextStyle &style)
{
    m_style = style;
    m_labels = LabelStyles(m_session ? m_session->schemas() : SchemaSet(), m_style);
    m_colors.setColors(style.theme);
    estimateHeights();
}

void ArticleLayout::findRoles()
{
    m_roles.clear();
    const NewsStructure structure = structureOf(m_text);
    for (const StructureRange &part : structure.ranges) {
        using Kind = StructureRange::Kind;
        const Role role = part.kind == Kind::Headline ? Role::Headline
            : part.kind == Kind::Subheading           ? Role::Subheading
            : part.kind == Kind::DateLine             ? Role::Faint
            : part.kind == Kind::Byline               ? Role::Faint
                                                      : Role::Body;
        if (role != Role::Body && m_paragraphs.count() > 0)
            m_roles.insert(m_paragraphs.at(part.range.begin), role);
    }
}

Role ArticleLayout::roleOf(qsizetype paragraph) const
{
    return m_roles.value(paragraph, Role::Body);
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
    const qreal spans = m_session ? qreal(m_session->set().spanCount()) : 0;
    const qreal perLine = spans / characters * (m_style.column / m_style.character);
    const qreal lanes = perLine == 0 ? 0 : std::min(4.0, 0.6 + perLine / 4);
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
        if (roleOf(index) == Role::Faint) {
            QTextLayout::FormatRange faint{0, int(text.size()), {}};
            faint.format.setForeground(m_style.theme.faint);
            colors = {faint};
        }
        layout = std::make_unique<ParagraphLayout>(text, roleOf(index), m_style, colors);
        if (const std::vector<SpanPart> parts = partsOf(index); !parts.empty())
            layout->setSpans(parts, m_labels, m_style);
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

qsizetype ArticleLayout::refreshSpans(Range range)
{
    if (m_paragraphs.count() == 0)
        return -1;
    const auto [first, last] = m_paragraphs.touching(range);
    qsizetype changed = -1;
    for (const qsizetype index : m_built) {
        if (index < first || index > last)
            continue;
        m_layouts[index]->setSpans(partsOf(index), m_labels, m_style);
        m_heights.set(index, m_layouts[index]->height());
        changed = changed < 0 ? index : std::min(changed, index);
    }
    return changed;
}

std::vector<SpanPart> ArticleLayout::partsOf(qsizetype index)
{
    std::vector<SpanPart> parts;
    if (!m_session)
        return parts;
    const Paragraph &paragraph = m_paragraphs[index];
    const AnnotationSet &set = m_session->set();
    for (const SpanIndex::Entry &entry : set.index().touching(paragraph.range)) {
        if (const Span *const span = set.span(entry.id))
            addParts(parts, *span, paragraph);
    }
    return parts;
}

void ArticleLayout::addParts(std::vector<SpanPart> &parts, const Span &span, const Paragraph &paragraph)
{
    const int style = m_labels.indexOf(span.layer, span.label);
    const bool related = !m_session->set().relationsOf(span.id).isEmpty();
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
                         related});
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
