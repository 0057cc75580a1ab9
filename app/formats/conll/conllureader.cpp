#include "formats/conll/conllureader.h"

#include "formats/annotatorfiles.h"
#include "formats/conll/annotatorsetting.h"

#include <QFileInfo>

#include <utility>

namespace Galley {

namespace {

bool beginsDocument(const ConlluSentence &sentence)
{
    return sentence.comment(u"newdoc") || sentence.comment(u"newdoc id");
}

} // namespace

ConlluReader::ConlluReader(const ReadInput &input)
    : EntriesReader(input)
    , m_annotatorIsFile(isAnnotatorFile(input.settings))
{}

Result<void> ConlluReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_entry = entry;
    m_ahead.reset();
    m_entityFields.clear();
    m_number = 0;
    m_sentences.emplace(std::move(device), input().source->place(entry));
    return {};
}

std::optional<Document> ConlluReader::read()
{
    ConlluDocument document(m_entityFields);
    if (m_ahead)
        document.add(*std::exchange(m_ahead, std::nullopt));
    while (std::optional<ConlluSentence> sentence = m_sentences->next()) {
        if (beginsDocument(*sentence) && !document.isEmpty()) {
            m_ahead = std::move(sentence);
            return finished(document);
        }
        document.add(*sentence);
    }
    if (document.isEmpty())
        return {};
    return finished(document);
}

Document ConlluReader::finished(ConlluDocument &document)
{
    ++m_number;
    m_entityFields = document.entityFields();
    const QString name = QFileInfo(m_entry).completeBaseName();
    const bool isAlone = m_number == 1 && !m_ahead;
    const QString own = isAlone ? name : name + u'-' + QString::number(m_number);
    return document.finish(document.id().isEmpty() ? own : document.id(),
                           m_annotatorIsFile ? AnnotatorFiles::annotatorOf(name) : QString());
}

} // namespace Galley
