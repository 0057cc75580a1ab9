#pragma once

#include "annotation/session.h"
#include "article/heightindex.h"
#include "article/newscolors.h"
#include "article/paragraphlayout.h"

#include <functional>
#include <memory>

namespace Galley {

// An article with spans on it; none of it is owned.
struct PageContent
{
    const Article *article = nullptr; // null: nothing to lay out
    const SchemaSet *schemas = nullptr;
    const AnnotationSet *set = nullptr;
    int rows = 1; // with several, spans stand in lanes apart by row
    std::function<int(SpanId)> row = {};

    [[nodiscard]] static PageContent of(const Session *session);
};

// A place in the article as it is laid out.
struct LayoutPlace
{
    qsizetype paragraph = 0;
    qreal y = 0; // pixels from the paragraph's top
};

// An article on a page of any length: paragraphs are laid out when asked for and dropped when far away;
// until then their heights are estimates. Horizontal places start at the text column.
class ArticleLayout
{
public:
    ArticleLayout();
    ~ArticleLayout();
    Q_DISABLE_COPY_MOVE(ArticleLayout)

    // Not owned; null: nothing to lay out. Costs a pass over the text, no layout.
    void setSession(const Session *session);
    void setContent(PageContent content);
    // Spans stand in other rows now, or there are others; what is laid out is forgotten.
    void setRows(int rows, std::function<int(SpanId)> row);
    void setStyle(const TextStyle &style);

    [[nodiscard]] const Paragraphs &paragraphs() const { return m_paragraphs; }

    [[nodiscard]] const ArticleText &text() const { return m_text; }

    [[nodiscard]] const TextStyle &style() const { return m_style; }

    [[nodiscard]] const LabelStyles &labels() const { return m_labels; }

    [[nodiscard]] const RelationNames &relationNames() const { return m_relationNames; }

    [[nodiscard]] const HeightIndex &heights() const { return m_heights; }

    [[nodiscard]] qsizetype builtCount() const { return qsizetype(m_built.size()); }

    // Lays it out now if it is not; its height is exact from here on.
    [[nodiscard]] const ParagraphLayout &paragraph(qsizetype index);

    [[nodiscard]] bool isBuilt(qsizetype index) const { return m_layouts[index] != nullptr; }

    // Drops layouts outside of first … last.
    void dropOutside(qsizetype first, qsizetype last);
    // Spans came or went there, spans changed and may stand elsewhere now, relations came or went: laid-out
    // paragraphs take it over at once. Returns the first one whose looks changed, or -1.
    qsizetype refresh(const QList<Range> &ranges, const QList<SpanId> &changed,
                      const QList<RelationId> &relations);

    // Offsets are code points, points are from the top left of the article's text.
    [[nodiscard]] qsizetype offsetAt(LayoutPlace place, qreal x);
    [[nodiscard]] QRectF caretRect(qsizetype offset); // y from the paragraph's top
    [[nodiscard]] QRectF characterRect(qsizetype offset);
    [[nodiscard]] QList<SpanId> spansAt(LayoutPlace place, qreal x);

private:
    void findStyles();
    void estimateHeights();
    [[nodiscard]] int estimate(const Paragraph &paragraph, qreal lanes) const;
    [[nodiscard]] std::vector<SpanPart> partsOf(qsizetype paragraph);
    [[nodiscard]] bool isTouched(qsizetype paragraph, const QList<Range> &ranges) const;
    void fill(ParagraphLayout &layout, qsizetype paragraph);
    [[nodiscard]] std::vector<RelationPart> relationsOf(const std::vector<SpanPart> &parts);
    [[nodiscard]] RelationPart relationPart(const Relation &relation, Range from, Range to);
    void addParts(std::vector<SpanPart> &parts, const Span &span, const Paragraph &paragraph);
    void findRoles();
    [[nodiscard]] TextRole roleOf(qsizetype paragraph) const;

    PageContent m_content;
    ArticleText m_text;
    Paragraphs m_paragraphs;
    TextStyle m_style;
    LabelStyles m_labels;
    RelationNames m_relationNames;
    NewsColors m_colors;
    HeightIndex m_heights;
    QHash<qsizetype, TextRole> m_roles; // of the paragraphs that are not body
    std::vector<std::unique_ptr<ParagraphLayout>> m_layouts;
    std::vector<qsizetype> m_built;
};

} // namespace Galley
