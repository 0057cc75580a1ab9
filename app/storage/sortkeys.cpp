#include "storage/sortkeys.h"

namespace Galley {

QString sortKey(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString filterKey(const Article &article)
{
    // Lines, so that no word is found across two of them.
    return sortKey(article.title + u'\n' + article.source + u'\n' + article.published + u'\n' +
                   article.externalId);
}

QString filterPattern(const QString &word)
{
    QString pattern(u'%');
    for (const QChar c : sortKey(word)) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

} // namespace Galley
