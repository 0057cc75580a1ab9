#include "handbook/markdowntext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley::MarkdownText {

namespace {

// Goes through the lines and knows which of them are code.
class Lines
{
public:
    explicit Lines(const QString &markdown)
        : m_lines(markdown.split(u'\n'))
    {}

    bool next()
    {
        if (++m_at >= m_lines.size())
            return false;
        m_isFence = line().startsWith("```"_L1);
        if (m_isFence)
            m_inside = !m_inside;
        return true;
    }

    [[nodiscard]] const QString &line() const { return m_lines.at(m_at); }

    [[nodiscard]] bool isFence() const { return m_isFence; }

    [[nodiscard]] bool isCode() const { return m_isFence || m_inside; }

    [[nodiscard]] bool opens() const { return m_isFence && m_inside; }

private:
    QStringList m_lines;
    qsizetype m_at = -1;
    bool m_isFence = false;
    bool m_inside = false;
};

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

QString plain(QString line)
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression tag(u"</?kbd>|<!--.*?-->|\\*\\*|`"_s);
    static const QRegularExpression rule(u"^[|\\s:-]+$"_s);
    static const QRegularExpression lead(u"^\\s*(?:[-*] |[0-9]+\\. |> ?)"_s);
    if (rule.match(line).hasMatch())
        return {};
    line.replace(picture, u"\\1"_s).replace(link, u"\\1"_s).remove(lead).remove(tag);
    if (line.startsWith(u'|'))
        line.replace(u'|', u' ');
    return unescaped(line);
}

QStringList captured(const QString &markdown, const QRegularExpression &expression)
{
    QStringList found;
    Lines lines(markdown);
    while (lines.next()) {
        if (lines.isCode())
            continue;
        for (const QRegularExpressionMatch &match : expression.globalMatch(lines.line()))
            found.append(match.captured(1));
    }
    return found;
}

} // namespace

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : plain(heading).toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

QList<HandbookSection> sections(const QString &markdown)
{
    static const QRegularExpression heading(u"^(#{1,6}) (.*)$"_s);
    QList<HandbookSection> found;
    Lines lines(markdown);
    while (lines.next()) {
        const QRegularExpressionMatch match = heading.match(lines.line());
        if (!lines.isCode() && match.hasMatch())
            found.append(
                {anchorOf(match.captured(2)), plain(match.captured(2)), int(match.capturedLength(1)), {}});
        else if (!found.isEmpty() && !lines.isFence())
            found.last().text += (lines.isCode() ? lines.line() : plain(lines.line())) + u' ';
    }
    for (HandbookSection &section : found)
        section.text = section.text.simplified();
    return found;
}

QStringList links(const QString &markdown)
{
    static const QRegularExpression link(u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
    return captured(markdown, link);
}

QStringList pictures(const QString &markdown)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
    return captured(markdown, picture);
}

QStringList keys(const QString &markdown)
{
    static const QRegularExpression key(u"<kbd>(.*?)</kbd>"_s);
    QStringList found;
    for (const QString &name : captured(markdown, key))
        found.append(unescaped(name));
    return found;
}

QList<CodeBlock> codeBlocks(const QString &markdown)
{
    static const QRegularExpression comment(u"^<!-- file: (.*) -->$"_s);
    QList<CodeBlock> blocks;
    QString file;
    Lines lines(markdown);
    while (lines.next()) {
        if (lines.opens())
            blocks.append({lines.line().mid(3).trimmed(), file, {}});
        else if (lines.isCode() && !lines.isFence())
            blocks.last().text += lines.line() + u'\n';
        file = comment.match(lines.line()).captured(1);
    }
    return blocks;
}

QString readable(const QString &markdown)
{
    static const QRegularExpression key(u"<kbd>(.*?)</kbd>"_s);
    static const QRegularExpression comment(u"<!--.*?-->"_s);
    QString text;
    Lines lines(markdown);
    while (lines.next()) {
        QString line = lines.line();
        if (!lines.isCode()) {
            line.remove(comment);
            for (QRegularExpressionMatch match = key.match(line); match.hasMatch(); match = key.match(line))
                line.replace(match.capturedStart(), match.capturedLength(),
                             u'`' + unescaped(match.captured(1)) + u'`');
        }
        text += line + u'\n';
    }
    return text;
}

} // namespace Galley::MarkdownText
