#pragma once

#include "handbook/handbook.h"

#include <QStringList>

// What the handbook's Markdown says, without its markup. Knows what its chapters use: headings with #, fenced
// code, lists, tables, links, pictures, emphasis, <kbd> and comments.
namespace Galley::MarkdownText {

// A heading's anchor: lower case, words joined by hyphens, other signs left out.
[[nodiscard]] QString anchorOf(const QString &heading);

// Each heading with the text up to the next one.
[[nodiscard]] QList<HandbookSection> sections(const QString &markdown);

// Targets of links and of pictures, in their order; none of code.
[[nodiscard]] QStringList links(const QString &markdown);
[[nodiscard]] QStringList pictures(const QString &markdown);

// What <kbd> encloses, outside code.
[[nodiscard]] QStringList keys(const QString &markdown);

struct CodeBlock
{
    QString language; // the word after the fence
    QString file;     // of a comment <!-- file: PATH --> right before it
    QString text;     // each line with its end
};

[[nodiscard]] QList<CodeBlock> codeBlocks(const QString &markdown);

// For Qt's reader of Markdown, which knows neither comments nor <kbd>: without them.
[[nodiscard]] QString readable(const QString &markdown);

} // namespace Galley::MarkdownText
