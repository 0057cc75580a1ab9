#pragma once

#include "article/paragraphs.h"
#include "theme/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QTextLayout>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Galley {

// The program's syntax definitions and themes; made at the first call (some 20 ms), lives to the end.
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxRepository();

// Colours an article's own structure by the "News article" definition, paragraph by paragraph on demand.
// Only foreground colours, and only at borders of words, so that letters are shaped as if there were none.
class NewsColors : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    NewsColors();

    void setColors(const Theme &theme);
    // The opening paragraphs are read at once: they decide in what state the definition meets the others,
    // all of which it meets in the same (it carries nothing from line to line in the body).
    void setArticle(const ArticleText &text, const Paragraphs &paragraphs);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(qsizetype paragraph, const QString &text);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    Theme m_colors;
    QList<QTextLayout::FormatRange> m_ranges; // of the paragraph being read
    QString m_text;
    std::vector<KSyntaxHighlighting::State> m_states; // before each opening paragraph, then in the body
};

// The smallest range around one whose ends do not part two letters of a word.
[[nodiscard]] Utf16Range atWordBorders(QStringView text, Utf16Range range);

} // namespace Galley
