#include "formats/webannotation/quoteanchor.h"

#include <QCoreApplication>

namespace Galley {

namespace {

constexpr qint64 MostSearched = 4'000'000'000; // units: some seconds

constexpr qsizetype Nowhere = -1;
constexpr qsizetype Several = -2;

} // namespace

qsizetype QuoteAnchor::only(const QString &text)
{
    const QString &all = m_text.string();
    const qsizetype first = all.indexOf(text);
    const qsizetype second = first < 0 ? -1 : all.indexOf(text, first + 1);
    m_searched += all.size();
    return first < 0 ? Nowhere : second < 0 ? first : Several;
}

Result<Range> QuoteAnchor::find(const QString &exact, const QString &prefix, const QString &suffix)
{
    if (m_searched > MostSearched)
        return fail(Error::Kind::Unsupported,
                    QCoreApplication::translate("QuoteAnchor",
                                                "There are too many quotes without a position to look for."));
    qsizetype before = prefix.size();
    qsizetype at = exact.isEmpty() ? Nowhere : only(QString(prefix + exact + suffix));
    if (at == Nowhere && !exact.isEmpty()) { // what is around may have changed
        at = only(exact);
        before = 0;
    }
    if (at == Several)
        return fail(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("QuoteAnchor", "“%1” stands at several places: it needs a position.")
                .arg(exact));
    if (at == Nowhere)
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("QuoteAnchor", "“%1” is not in the text.").arg(exact));
    return m_text.toCodePoints(Utf16Range{at + before, at + before + exact.size()});
}

} // namespace Galley
