#pragma once

#include "formats/document.h"
#include "formats/jsonmembers.h"
#include "formats/jsonwriter.h"

namespace Galley {

// A document in the making from one object of JSON, with what all such formats do alike.
class DocumentMaker
{
public:
    explicit DocumentMaker(const Place &place);

    Document document;

    void report(const QString &message, qint64 offset = -1);
    void report(Error error);
    // Nothing of it can be used.
    void refuse(const QString &message);

    // The article's text and hash; false, and refused, when it is none.
    [[nodiscard]] bool takeText(const QString &text);
    // The id, when the file has none: the same text has the same, in whatever file it is.
    void nameByText();

    // Takes a member that says something of the article under our own name for it ("title", "published", …).
    bool takeArticleKey(const QString &key, JsonRef value);
    // Counts a member that has no place in a project.
    void leaveOut(const QString &key);

    [[nodiscard]] JsonMembers membersOf(JsonRef object, const QString &where);
};

// What is known of an article but its id and text, as members. Others read it, or keep it, as they do any.
void writeArticleKeys(JsonWriter &json, const Article &article);

} // namespace Galley
