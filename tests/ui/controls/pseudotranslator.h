#pragma once

#include <QTranslator>

namespace Galley::Testing {

// Speaks a language in which every text that is translated stands in brackets, Qt's own, too. What has none
// did not ask for a translation.
class PseudoTranslator : public QTranslator
{
public:
    static constexpr char16_t Open = u'⟦';
    static constexpr char16_t Close = u'⟧';

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return *source ? Open + QString::fromUtf8(source) + Close : QString();
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace Galley::Testing
