#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Galley {

// A place in the handbook. An empty anchor is the chapter's beginning.
struct HandbookPlace
{
    QString chapter; // the name of its file without ".md"
    QString anchor;

    bool operator==(const HandbookPlace &) const = default;
};

struct HandbookSection
{
    QString anchor; // as on GitHub: "Find and fix" is find-and-fix
    QString title;
    int level = 1;
    QString text; // without markup, white space as single spaces
};

struct HandbookChapter
{
    QString name;
    QString title;
    QString markdown;                // as the file has it
    QList<HandbookSection> sections; // the first is the text below the title
};

// The handbook's chapters, read from a folder whose index.md links to each, in their order.
class Handbook
{
public:
    explicit Handbook(const QString &folder = builtIn());

    [[nodiscard]] static QString builtIn(); // what the program carries
    [[nodiscard]] static QString indexName();

    [[nodiscard]] const QString &folder() const { return m_folder; }

    // The index comes first, as a chapter of its own.
    [[nodiscard]] const QList<HandbookChapter> &chapters() const { return m_chapters; }

    [[nodiscard]] const HandbookChapter *chapter(const QString &name) const; // null: there is none
    [[nodiscard]] const HandbookSection *section(const HandbookPlace &place) const;

    // Where a link leads that stands in a chapter: "annotators.md#find-and-fix", "#find-and-fix". None when
    // it leads out of the handbook or to what is not there.
    [[nodiscard]] std::optional<HandbookPlace> resolve(const QString &link, const QString &from) const;

private:
    QString m_folder;
    QList<HandbookChapter> m_chapters;
};

} // namespace Galley
