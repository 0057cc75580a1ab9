#include "handbook/handbook.h"

#include "handbook/markdowntext.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HandbookChapter chapterOf(const QString &folder, const QString &name)
{
    HandbookChapter chapter{.name = name, .title = {}, .markdown = read(folder + u'/' + name + u".md"_s)};
    chapter.sections = MarkdownText::sections(chapter.markdown);
    chapter.title = chapter.sections.isEmpty() ? name : chapter.sections.first().title;
    return chapter;
}

} // namespace

QString Handbook::builtIn()
{
    return u":/galley/handbook"_s;
}

QString Handbook::indexName()
{
    return u"index"_s;
}

Handbook::Handbook(const QString &folder)
    : m_folder(folder)
{
    m_chapters.append(chapterOf(folder, indexName()));
    for (const QString &link : MarkdownText::links(m_chapters.first().markdown)) {
        const QString name = link.section(u'#', 0, 0).chopped(3);
        if (link.section(u'#', 0, 0).endsWith(".md"_L1) && !chapter(name))
            m_chapters.append(chapterOf(folder, name));
    }
}

const HandbookChapter *Handbook::chapter(const QString &name) const
{
    const auto at = std::ranges::find(m_chapters, name, &HandbookChapter::name);
    return at == m_chapters.end() ? nullptr : &*at;
}

const HandbookSection *Handbook::section(const HandbookPlace &place) const
{
    const HandbookChapter *const found = chapter(place.chapter);
    if (!found || found->sections.isEmpty())
        return nullptr;
    if (place.anchor.isEmpty())
        return &found->sections.first();
    const auto at = std::ranges::find(found->sections, place.anchor, &HandbookSection::anchor);
    return at == found->sections.end() ? nullptr : &*at;
}

std::optional<HandbookPlace> Handbook::resolve(const QString &link, const QString &from) const
{
    const QString file = link.section(u'#', 0, 0);
    if (!file.isEmpty() && !file.endsWith(".md"_L1))
        return std::nullopt;
    const HandbookPlace place{file.isEmpty() ? from : file.chopped(3), link.section(u'#', 1)};
    return section(place) ? std::optional(place) : std::nullopt;
}

} // namespace Galley
