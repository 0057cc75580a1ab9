#include "exchange/partwriters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

PartOutput::PartOutput(Output &whole, QString single, QString prefix)
    : m_whole(whole)
    , m_single(std::move(single))
    , m_prefix(std::move(prefix))
{}

Result<std::unique_ptr<QIODevice>> PartOutput::create(const QString &name)
{
    return m_whole.create(name.isEmpty() ? m_single : QString(m_prefix + name));
}

Result<void> PartOutput::finish(std::unique_ptr<QIODevice> file)
{
    return m_whole.finish(std::move(file));
}

Result<void> PartWriters::add(const Format &format, const WriteOptions &options, const QString &split,
                              std::unique_ptr<PartOutput> output)
{
    Result<std::unique_ptr<FormatWriter>> writer = format.writer(*output, options);
    if (!writer)
        return std::unexpected(writer.error());
    m_parts.push_back({split, std::move(output), std::move(*writer)});
    return {};
}

Result<PartWriters> PartWriters::open(const Format &format, const WriteOptions &options, Output &output,
                                      bool folder, const QStringList &splits)
{
    PartWriters writers;
    const QString ending = u'.' + format.suffixes().value(0);
    if (splits.isEmpty() || format.writesSplits()) {
        const QString single = folder ? QString(u"data"_s + ending) : QString();
        const auto added =
            writers.add(format, options, {}, std::make_unique<PartOutput>(output, single, QString()));
        return added.transform([&] { return std::move(writers); });
    }
    for (const QString &split : splits) {
        auto part = std::make_unique<PartOutput>(output, split + ending, split + u'/');
        if (const auto added = writers.add(format, options, split, std::move(part)); !added)
            return std::unexpected(added.error());
    }
    return writers;
}

Result<void> PartWriters::write(const ExportDocument &document)
{
    const auto part = std::ranges::find(m_parts, document.split, &Part::split);
    return (part == m_parts.end() ? m_parts.front() : *part).writer->write(document);
}

Result<void> PartWriters::finish()
{
    for (const Part &part : m_parts) {
        if (Result<void> done = part.writer->finish(); !done)
            return done;
    }
    return {};
}

Losses PartWriters::losses() const
{
    Losses all;
    for (const Part &part : m_parts) {
        for (const Loss &loss : part.writer->losses().all())
            all.add(loss.kind, loss.description, loss.count);
    }
    return all;
}

QByteArray PartWriters::cardHeader() const
{
    return m_parts.front().writer->cardHeader();
}

} // namespace Galley
