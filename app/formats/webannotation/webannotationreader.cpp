#include "formats/webannotation/webannotationreader.h"

#include "formats/decoding.h"

#include <QCoreApplication>

#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestText = 20'000'000;

ReadInput withoutTexts(ReadInput input)
{
    input.entries.removeIf([](const QString &entry) { return entry.endsWith(".txt"_L1); });
    return input;
}

} // namespace

QString textBesideName(const QString &entry)
{
    const qsizetype point = entry.lastIndexOf(u'.');
    return (point > entry.lastIndexOf(u'/') ? entry.first(point) : entry) + u".txt"_s;
}

WebAnnotationReader::WebAnnotationReader(ReadInput input)
    : EntriesReader(withoutTexts(std::move(input)))
{}

Result<void> WebAnnotationReader::begin(std::unique_ptr<QIODevice> device, const QString &entry)
{
    m_entry = entry;
    m_items.emplace(std::move(device), input().source->place(entry), LargestPage);
    m_ready.clear();
    m_next = 0;
    m_single = {};
    m_singleSize = 0;
    m_ended = false;
    return {};
}

std::optional<Document> WebAnnotationReader::read()
{
    for (;;) {
        if (m_next < m_ready.size()) {
            WebAnnotationGroup group = std::exchange(m_ready[m_next++], WebAnnotationGroup({}));
            return group.document([&] { return textBeside(group.source()); });
        }
        m_ready.clear();
        m_next = 0;
        if (m_ended)
            return {};
        const std::optional<Result<QByteArray>> item = m_items->next();
        m_ended = !item;
        if (!item) {
            m_ready = m_single.take();
            continue;
        }
        const Result<JsonDocument> json =
            *item ? parseItem(**item, m_items->place()) : std::unexpected(item->error());
        if (!json)
            return broken(json.error(), m_items->place());
        if (std::optional<Error> problem = take(json->root(), (*item)->size())) {
            problem->place = m_items->place();
            return broken(std::move(*problem), m_items->place());
        }
    }
}

std::optional<Error> WebAnnotationReader::take(JsonRef json, qint64 size)
{
    if (isOfType(json, "AnnotationPage"_L1))
        return takePage(json);
    if (isOfType(json, "AnnotationCollection"_L1) || isOfType(json, "AnnotationContainer"_L1)) {
        const JsonRef first = memberOf(json, "first"_L1);
        if (first.isObject())
            return takePage(first);
        return Error{
            Error::Kind::Unsupported,
            QCoreApplication::translate("WebAnnotation",
                                        "The collection only names its pages: import the pages themselves."),
            {},
            {}};
    }
    if (!isOfType(json, "Annotation"_L1))
        return Error{Error::Kind::InvalidInput,
                     QCoreApplication::translate("WebAnnotation",
                                                 "This is no annotation, page or collection of annotations."),
                     {},
                     {}};
    m_singleSize += size;
    if (m_singleSize > LargestPage)
        return Error{
            Error::Kind::Unsupported,
            QCoreApplication::translate("WebAnnotation",
                                        "The file has more than %1 MB of single annotations: put those of "
                                        "one text into a page.")
                .arg(LargestPage / 1'000'000),
            {},
            {}};
    m_single.add(webAnnotationFrom(json), m_items->place());
    return {};
}

std::optional<Error> WebAnnotationReader::takePage(JsonRef page)
{
    WebAnnotationGroups groups;
    qint64 elsewhere = 0;
    memberOf(page, "items"_L1).forEachItem([&](JsonRef item) {
        if (item.isObject())
            groups.add(webAnnotationFrom(item), m_items->place());
        else
            ++elsewhere;
    });
    m_ready = groups.take();
    if (elsewhere == 0)
        return {};
    return Error{Error::Kind::Unsupported,
                 QCoreApplication::translate(
                     "WebAnnotation", "Annotations that the page only names and that are elsewhere: %1.")
                     .arg(elsewhere),
                 {},
                 {}};
}

// Under the name of what it is about, or of the file itself when that is about nothing else.
std::optional<QString> WebAnnotationReader::textBeside(const QString &source) const
{
    const qsizetype slash = m_entry.lastIndexOf(u'/') + 1;
    const QString name = source.section(u'/', -1).section(u'#', 0, 0).section(u'?', 0, 0);
    QStringList files;
    if (!name.isEmpty() && !name.startsWith(u'.'))
        files = {QString(m_entry.first(slash) + name), textBesideName(m_entry.first(slash) + name)};
    if (m_ready.size() == 1)
        files.append(textBesideName(m_entry));
    for (const QString &file : std::as_const(files)) {
        if (!file.endsWith(".txt"_L1) || !input().source->has(file))
            continue;
        const Result<QByteArray> bytes = input().source->read(file, LargestText);
        const Result<Decoded> decoded =
            bytes ? decode(*bytes, input().encoding) : std::unexpected(bytes.error());
        if (decoded)
            return decoded->text;
    }
    return {};
}

} // namespace Galley
