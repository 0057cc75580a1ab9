#pragma once

#include <QList>
#include <QString>

#include <optional>

// The last column of CoNLL-U: names and values between bars.
namespace Galley {

class ConlluMisc
{
public:
    explicit ConlluMisc(QStringView misc);

    // The first value of a name.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;

private:
    QList<std::pair<QString, QString>> m_items;
};

// The text of SpacesAfter, SpacesBefore and SpacesInToken: \\s, \\t, \\r, \\n, \\p (a bar) and \\\\ as UDPipe
// writes them, and \\u00A0 for any other character that is not seen.
[[nodiscard]] QString unescapedSpaces(QStringView escaped);
[[nodiscard]] QString escapedSpaces(QStringView text);

// Percent-encoding of what the notation of entities needs for itself.
[[nodiscard]] QString escapedField(const QString &field);
[[nodiscard]] QString unescapedField(const QString &field);

} // namespace Galley
