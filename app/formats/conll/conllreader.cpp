#include "formats/conll/conllreader.h"

#include "formats/annotatorfiles.h"
#include "formats/decoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestDecoded = 500'000'000;

} // namespace

ConllReader::ConllReader(const ReadInput &input)
    : EntriesReader(input)
    , m_choice(conllChoiceFrom(input.settings))
{}

Result<std::unique_ptr<QIODevice>> ConllReader::open() const
{
    if (!m_decoded)
        return input().source->open(m_entry);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*m_decoded);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Result<void> ConllReader::decodeAll()
{
    const Result<QByteArray> bytes = input().source->read(m_entry, LargestDecoded);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Decoded> decoded = decode(*bytes, input().encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    m_decoded = decoded->text.toUtf8();
    m_encoding = decoded->encoding;
    return {};
}

Result<ConllLayout> ConllReader::survey(std::unique_ptr<QIODevice> device)
{
    ConllLines lines(std::move(device), input().source->place(m_entry));
    Result<ConllLayout> layout = surveyConll(lines, m_choice);
    const bool asIs = lines.isUtf8() && input().encoding.isEmpty();
    if (asIs || m_decoded)
        return layout;
    if (const Result<void> decoded = decodeAll(); !decoded)
        return std::unexpected(decoded.error());
    return open().and_then([&](std::unique_ptr<QIODevice> again) { return survey(std::move(again)); });
}

Result<void> ConllReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_entry = entry;
    m_decoded.reset();
    m_encoding = u"UTF-8"_s;
    m_id.clear();
    m_number = 0;
    m_lines.reset();
    const Result<ConllLayout> layout = survey(std::move(device));
    if (!layout)
        return std::unexpected(layout.error());
    m_layout = *layout;
    return open().transform([&](std::unique_ptr<QIODevice> again) {
        m_lines.emplace(std::move(again), input().source->place(m_entry));
    });
}

void ConllReader::take(const ConllLine &line, ConllDocument &document) const
{
    if (line.kind == ConllLine::Kind::Row)
        document.add(line, m_lines->place());
    else if (line.kind == ConllLine::Kind::Fault)
        document.addFault(line.fault, m_lines->place());
    else if (line.kind == ConllLine::Kind::Blank)
        document.endSentence(m_lines->place());
}

bool ConllReader::isFull(const ConllDocument &document) const
{
    return m_choice.sentences > 0 && document.sentences() >= m_choice.sentences;
}

std::optional<Document> ConllReader::read()
{
    ConllDocument document(m_layout);
    while (const std::optional<ConllLine> line = m_lines->next()) {
        if (line->kind == ConllLine::Kind::Start && !document.isEmpty()) {
            document.endSentence(m_lines->place());
            Document done = finished(document);
            m_id = line->id;
            return done;
        }
        if (line->kind == ConllLine::Kind::Start)
            m_id = line->id;
        take(*line, document);
        if (isFull(document))
            return finished(document);
    }
    document.endSentence(m_lines->place());
    if (document.isEmpty())
        return {};
    return finished(document);
}

Document ConllReader::finished(ConllDocument &document)
{
    ++m_number;
    const bool numbered = m_choice.sentences > 0 || (m_id.isEmpty() && m_layout.documents > 1);
    const QString name = QFileInfo(m_entry).completeBaseName();
    const QString id =
        (m_id.isEmpty() ? name : m_id) + (numbered ? u'-' + QString::number(m_number) : QString());
    Document done =
        document.finish(id, m_choice.annotatorIsFile ? AnnotatorFiles::annotatorOf(name) : QString());
    done.article.encoding = m_encoding;
    return done;
}

} // namespace Galley
