#pragma once

#include "exchange/documentmapper.h"
#include "formats/format.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Galley {

// A document on its way from a file, with what can be made of it beside the writing.
struct ReadDocument
{
    Document document;
    QList<qint64> nearKeys; // MinHash::bandKeys of its text, when they are wanted
    qint64 position = 0;    // of the reader behind it
};

// Reads on a thread of its own, a few megabytes ahead. Names are mapped and hashes made there. The destructor
// waits until the reader has come to the end of the document that it is at.
class DocumentStream
{
public:
    struct Options
    {
        const DocumentMapper *mapper = nullptr; // none: names are the project's; must outlive the stream
        bool nearKeys = false;
    };

    DocumentStream(std::unique_ptr<FormatReader> reader, const Options &options);
    ~DocumentStream();

    // Waits for the next document, at most so long: then, and at the end, there is none.
    [[nodiscard]] std::optional<ReadDocument> next(std::chrono::milliseconds patience);
    // Everything has been taken.
    [[nodiscard]] bool atEnd() const;

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    void run();
    [[nodiscard]] bool put(ReadDocument read); // false: nobody wants more

    std::unique_ptr<FormatReader> m_reader; // of the thread alone, once it runs
    Options m_options;
    qint64 m_size = 0;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::deque<ReadDocument> m_ahead;
    qsizetype m_aheadSize = 0; // UTF-16 units of text
    bool m_ended = false;
    bool m_stopping = false;

    std::thread m_thread; // last: it starts when all else is there
};

} // namespace Galley
