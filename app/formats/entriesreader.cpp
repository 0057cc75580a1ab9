#include "formats/entriesreader.h"

#include <algorithm>

namespace Galley {

namespace {

qint64 sizeOf(const Source &source, const QString &name)
{
    const auto entry = std::ranges::lower_bound(source.entries(), name, {}, &SourceEntry::name);
    return entry != source.entries().end() && entry->name == name ? entry->size : 0;
}

} // namespace

EntriesReader::EntriesReader(ReadInput input)
    : m_input(std::move(input))
{
    for (const QString &entry : m_input.entries)
        m_size += sizeOf(*m_input.source, entry);
}

Document EntriesReader::broken(Error problem, const Place &place)
{
    Document document;
    document.place = place;
    document.broken = true;
    if (problem.place.file.isEmpty())
        problem.place.file = place.file;
    document.problems.append(std::move(problem));
    return document;
}

Result<void> EntriesReader::beginNext()
{
    const QString entry = m_input.entries[m_next++];
    m_before += m_entrySize;
    m_entrySize = sizeOf(*m_input.source, entry);
    Result<std::unique_ptr<QIODevice>> device = m_input.source->open(entry);
    return device ? begin(std::move(*device), entry) : std::unexpected(device.error());
}

std::optional<Document> EntriesReader::next()
{
    for (;;) {
        if (m_inEntry) {
            if (std::optional<Document> document = read())
                return document;
            m_inEntry = false;
        }
        if (m_next == m_input.entries.size())
            return {};
        const Result<void> begun = beginNext();
        if (!begun)
            return broken(begun.error(), m_input.source->place(m_input.entries[m_next - 1]));
        m_inEntry = true;
    }
}

// An entry that is decoded first may be longer than it was.
qint64 EntriesReader::position() const
{
    return m_before + (m_inEntry ? std::min(entryPosition(), m_entrySize) : m_next > 0 ? m_entrySize : 0);
}

} // namespace Galley
