#include "cli/wrapping.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Cli {

namespace {

qsizetype indentOf(const QString &line)
{
    const auto text = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
    const qsizetype indent = text - line.begin();
    // A name and its description stand in two columns, at least two blanks apart.
    const qsizetype gap = line.indexOf("  "_L1, indent);
    if (gap < 0)
        return indent;
    const auto second =
        std::ranges::find_if(line.begin() + gap, line.end(), [](QChar c) { return c != u' '; });
    return second - line.begin();
}

void addWrapped(QString line, qsizetype columns, QStringList &lines)
{
    const qsizetype indent = std::min(indentOf(line), columns / 2);
    while (line.size() > columns) {
        const qsizetype at = line.lastIndexOf(u' ', columns);
        if (at <= indent)
            break;
        lines += line.first(at);
        line = QString(indent, u' ') + line.sliced(at + 1);
    }
    lines += line;
}

} // namespace

QString wrapped(const QString &text, qsizetype columns)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        addWrapped(line, columns, lines);
    return lines.join(u'\n');
}

} // namespace Galley::Cli
