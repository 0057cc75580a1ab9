#pragma once

#include "formats/conll/tagscheme.h"

#include <array>

namespace Galley {

// Tries tags by each scheme: the one that fewest tags break is theirs.
class TagRecognition
{
public:
    void add(const std::optional<Tag> &tag, char letter);
    void endSentence();
    void operator+=(const TagRecognition &other);

    [[nodiscard]] TagScheme scheme() const;

private:
    static constexpr std::array Schemes{TagScheme::Iob2, TagScheme::Iob1, TagScheme::Iobes};

    std::array<TagDecoder, 3> m_decoders{TagDecoder(Schemes[0]), TagDecoder(Schemes[1]),
                                         TagDecoder(Schemes[2])};
    std::array<qint64, 3> m_faults{};
    qint64 m_bilou = 0; // L- and U- less E- and S-
};

// The spans of tags by sentence, whatever their scheme; tokens are counted through.
[[nodiscard]] QList<TokenSpan> spansOfTags(const QList<QStringList> &sentences);

} // namespace Galley
