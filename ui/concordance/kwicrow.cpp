#include "concordance/kwicrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

void fillContext(Hit &hit, const ArticleText &text, qsizetype reach)
{
    const Range before{std::max<qsizetype>(0, hit.range.begin - reach), hit.range.begin};
    const Range after{hit.range.end, std::min(text.length(), hit.range.end + reach)};
    hit.quote = text.view(hit.range).toString();
    hit.left = onOneLine(text.view(before));
    hit.right = onOneLine(text.view(after));
    if (before.begin > 0)
        hit.left.prepend(u'…');
    if (after.end < text.length())
        hit.right.append(u'…');
}

} // namespace Galley
