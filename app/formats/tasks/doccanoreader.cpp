#include "formats/tasks/doccanoreader.h"

#include "formats/annotatorfiles.h"
#include "formats/tasks/doccanoline.h"

#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

QString DoccanoReader::annotatorOf(const QString &entry) const
{
    return input().source->isSingleFile() ? QString()
                                          : AnnotatorFiles::annotatorOf(QFileInfo(entry).completeBaseName());
}

// Reads the file once more, up to where the unit is known; lines where units cannot differ are only scanned.
UnitFinder DoccanoReader::findUnit(const QString &entry) const
{
    UnitFinder finder;
    Result<std::unique_ptr<QIODevice>> device = input().source->open(entry);
    if (!device)
        return finder;
    JsonItems items(std::move(*device), {});
    while (!finder.isDecided() && items.position() < MostSeenForUnit) {
        const std::optional<Result<QByteArray>> line = items.next();
        if (!line)
            break;
        if (*line && unitsMayDiffer(**line, true))
            seeDoccanoLine(**line, finder);
    }
    return finder;
}

Result<void> DoccanoReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_annotator = annotatorOf(entry);
    const std::optional<OffsetUnit> given =
        offsetUnitFrom(input().settings.value("unit"_L1).toString(u"auto"_s));
    m_isGuess = false;
    if (given) {
        m_unit = *given;
    } else if (!device->isSequential()) {
        const UnitFinder finder = findUnit(entry);
        m_unit = finder.best({OffsetUnit::Utf16, OffsetUnit::Graphemes, OffsetUnit::CodePoints});
        m_isGuess = !finder.isDecided();
    }
    m_items.emplace(std::move(device), input().source->place(entry));
    return {};
}

std::optional<Document> DoccanoReader::read()
{
    const std::optional<Result<QByteArray>> line = m_items->next();
    if (!line)
        return {};
    if (!*line)
        return broken(line->error(), m_items->place());
    return parseDoccanoLine(**line, m_items->place(), {m_annotator, m_unit, m_isGuess});
}

} // namespace Galley
