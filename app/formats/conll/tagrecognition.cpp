#include "formats/conll/tagrecognition.h"

#include <algorithm>

namespace Galley {

void TagRecognition::add(const std::optional<Tag> &tag, char letter)
{
    if (tag)
        m_bilou += letter == 'L' || letter == 'U' ? 1 : letter == 'E' || letter == 'S' ? -1 : 0;
    for (size_t i = 0; i < Schemes.size(); ++i)
        m_faults[i] += m_decoders[i].add(tag.value_or(Tag{})) == TagDecoder::Fault::None ? 0 : 1;
}

void TagRecognition::endSentence()
{
    for (size_t i = 0; i < Schemes.size(); ++i) {
        m_faults[i] += m_decoders[i].endSentence() == TagDecoder::Fault::None ? 0 : 1;
        (void)m_decoders[i].take();
    }
}

void TagRecognition::operator+=(const TagRecognition &other)
{
    for (size_t i = 0; i < Schemes.size(); ++i)
        m_faults[i] += other.m_faults[i];
    m_bilou += other.m_bilou;
}

TagScheme TagRecognition::scheme() const
{
    const TagScheme found = Schemes[size_t(std::ranges::min_element(m_faults) - m_faults.begin())];
    return found == TagScheme::Iobes && m_bilou > 0 ? TagScheme::Bilou : found;
}

QList<TokenSpan> spansOfTags(const QList<QStringList> &sentences)
{
    TagRecognition recognition;
    const auto forEach = [&](auto add, auto end) {
        for (const QStringList &sentence : sentences) {
            for (const QString &word : sentence) {
                const QByteArray bytes = word.toUtf8();
                add(tagFrom(bytes, TagScheme::Iob2), bytes.isEmpty() ? '\0' : bytes.front());
            }
            end();
        }
    };
    forEach([&](const std::optional<Tag> &tag, char letter) { recognition.add(tag, letter); },
            [&] { recognition.endSentence(); });
    TagDecoder decoder(recognition.scheme());
    forEach([&](const std::optional<Tag> &tag, char) { decoder.add(tag.value_or(Tag{})); },
            [&] { decoder.endSentence(); });
    return decoder.take();
}

} // namespace Galley
