#pragma once

#include "annotation/randomedits.h"
#include "annotation/session.h"

// A session to work in without a store.
namespace Galley::Testing {

class ListSink : public EditSink
{
public:
    void submit(SetId, const JournalEntry &entry) override { entries.append(entry); }

    QList<JournalEntry> entries;
};

inline SessionData newArticle()
{
    SessionData data;
    data.article.text = sampleText();
    data.schemas = smallSchemas();
    data.set = AnnotationSet(5, 1, {.id = 1, .name = QStringLiteral("ann")});
    return data;
}

} // namespace Galley::Testing
