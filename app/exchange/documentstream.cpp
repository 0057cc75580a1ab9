#include "exchange/documentstream.h"

#include "text/minhash.h"

namespace Galley {

namespace {

constexpr qsizetype MostAhead = 4'000'000; // UTF-16 units
constexpr size_t MostDocuments = 500;

qsizetype sizeOf(const ReadDocument &read)
{
    return read.document.article.text.string().size();
}

} // namespace

DocumentStream::DocumentStream(std::unique_ptr<FormatReader> reader, const Options &options)
    : m_reader(std::move(reader))
    , m_options(options)
    , m_size(m_reader->size())
    , m_thread([this] { run(); })
{}

DocumentStream::~DocumentStream()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void DocumentStream::run()
{
    while (std::optional<Document> document = m_reader->next()) {
        ReadDocument read{std::move(*document), {}, m_reader->position()};
        Document &made = read.document;
        if (!made.broken) {
            if (m_options.mapper)
                m_options.mapper->apply(made);
            if (made.article.sha256.isEmpty())
                made.article.sha256 = made.article.text.sha256();
            if (m_options.nearKeys)
                read.nearKeys = MinHash::of(made.article.text.string()).bandKeys();
        }
        if (!put(std::move(read)))
            return;
    }
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

bool DocumentStream::put(ReadDocument read)
{
    const qsizetype size = sizeOf(read);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] {
        const bool fits = m_aheadSize + size <= MostAhead && m_ahead.size() < MostDocuments;
        return m_stopping || fits || m_ahead.empty();
    });
    if (m_stopping)
        return false;
    m_aheadSize += size;
    m_ahead.push_back(std::move(read));
    m_changed.notify_all();
    return true;
}

std::optional<ReadDocument> DocumentStream::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return m_ended || !m_ahead.empty(); });
    if (m_ahead.empty())
        return std::nullopt;
    ReadDocument read = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_aheadSize -= sizeOf(read);
    m_changed.notify_all();
    return read;
}

bool DocumentStream::atEnd() const
{
    const std::lock_guard lock(m_mutex);
    return m_ended && m_ahead.empty();
}

} // namespace Galley
