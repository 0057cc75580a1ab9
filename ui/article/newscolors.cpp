#include "article/newscolors.h"

#include "theme/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

static void initResources()
{
    Q_INIT_RESOURCE(syntax);
    Q_INIT_RESOURCE(syntaxthemes);
}

namespace Galley {

namespace {

constexpr qsizetype openingParagraphs = 12;

bool joins(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.unicode() == 0x200d ||
        c.unicode() == 0x200c;
}

bool partsWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && joins(text[at - 1]) && joins(text[at]);
}

} // namespace

KSyntaxHighlighting::Repository &syntaxRepository()
{
    static KSyntaxHighlighting::Repository &repository = []() -> KSyntaxHighlighting::Repository & {
        initResources();
        static KSyntaxHighlighting::Repository made;
        return made;
    }();
    return repository;
}

Utf16Range atWordBorders(QStringView text, Utf16Range range)
{
    while (partsWord(text, range.begin))
        --range.begin;
    while (partsWord(text, range.end))
        ++range.end;
    return range;
}

NewsColors::NewsColors()
{
    setDefinition(syntaxRepository().definitionForName(QStringLiteral("News article")));
}

void NewsColors::setColors(const Theme &theme)
{
    m_colors = theme;
    const QString name = theme.dark ? QStringLiteral("Galley Dark") : QStringLiteral("Galley Light");
    setTheme(syntaxRepository().theme(name));
}

void NewsColors::setArticle(const ArticleText &text, const Paragraphs &paragraphs)
{
    m_states.assign(1, {});
    const qsizetype count = std::min(paragraphs.count(), openingParagraphs);
    for (qsizetype i = 0; i < count; ++i)
        m_states.push_back(highlightLine(text.view(paragraphs[i].range), m_states.back()));
    m_ranges.clear();
}

QList<QTextLayout::FormatRange> NewsColors::formats(qsizetype paragraph, const QString &text)
{
    m_ranges.clear();
    m_text = text;
    const auto last = qsizetype(m_states.size()) - 1;
    (void)highlightLine(text, m_states[std::min(paragraph, last)]);
    return std::exchange(m_ranges, {});
}

void NewsColors::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0 || !format.isValid() || !format.hasTextColor(theme()))
        return;
    const Utf16Range range = atWordBorders(m_text, {offset, offset + length});
    QTextLayout::FormatRange colored;
    colored.start = int(range.begin);
    colored.length = int(range.length());
    colored.format.setForeground(readable(format.textColor(theme()), m_colors.ground, m_colors.textRatio));
    const bool continues = !m_ranges.isEmpty() &&
        m_ranges.last().start + m_ranges.last().length >= colored.start &&
        m_ranges.last().format == colored.format;
    if (continues)
        m_ranges.last().length = colored.start + colored.length - m_ranges.last().start;
    else
        m_ranges.append(colored);
}

} // namespace Galley
