#pragma once

#include "annotation/edits.h"
#include "annotation/session.h"

#include <QTest>

// What the tests of widgets share: a small schema, a short article, a session that keeps what it is handed.
namespace Galley::Testing {

using namespace Qt::StringLiterals;

class KeepingSink : public EditSink
{
public:
    void submit(SetId, const JournalEntry &entry) override { entries.append(entry); }

    QList<JournalEntry> entries;
};

inline Schema smallSchema()
{
    Attribute role{.id = u"role"_s, .name = u"Role"_s, .kind = Attribute::Kind::OneOf, .required = true};
    role.options = {{u"agent"_s, u"Agent"_s, {}}, {u"target"_s, u"Target"_s, {}}};
    Attribute since{.id = u"since"_s, .name = u"Since"_s, .kind = Attribute::Kind::Text};
    since.conditions = {{u"role"_s, {u"agent"_s}}};
    since.pattern = u"[0-9]{4}"_s;
    const Attribute sure{.id = u"sure"_s, .name = u"Sure"_s, .kind = Attribute::Kind::Boolean};
    Attribute kinds{.id = u"kinds"_s, .name = u"Kinds"_s, .kind = Attribute::Kind::ManyOf};
    kinds.options = {{u"air"_s, u"Air"_s, {}}, {u"sea"_s, u"Sea"_s, {}}};
    const Attribute count{.id = u"count"_s, .name = u"Count"_s, .kind = Attribute::Kind::Number};
    const Attribute person{.id = u"person"_s, .name = u"Person"_s, .kind = Attribute::Kind::Entity};

    Layer layer{.id = u"actor"_s, .name = u"Actors"_s};
    layer.labels = {{u"state"_s, u"State"_s, u"A state."_s, u"1"_s, u"#2b6f9e"_s, {}},
                    {u"force"_s, u"Armed forces"_s, u"Its soldiers."_s, u"2"_s, u"#b4690e"_s, {}}};
    layer.attributes = {role, since, sure, kinds, count, person};
    RelationType commands{.id = u"commands"_s, .name = u"Commands"_s};
    commands.from = {{u"actor"_s, u"state"_s}};
    commands.to = {{u"actor"_s, {}}};
    layer.relations = {commands};

    Schema schema{.id = u"small"_s, .version = u"1.0.0"_s, .name = u"Small"_s, .layers = {layer}};
    schema.fields = {{.id = u"topic"_s, .name = u"Topic"_s}};
    return schema;
}

// A session on "The army of Karsova meets the navy of Tirun." with nothing marked.
inline std::unique_ptr<Session> makeSession(EditSink &sink, bool readOnly = false)
{
    SessionData data;
    data.article.id = 1;
    data.article.title = u"A meeting"_s;
    data.article.text = *ArticleText::fromString(u"The army of Karsova meets the navy of Tirun."_s);
    data.schemas = SchemaSet({smallSchema()});
    data.set = AnnotationSet(7, 1, {1, u"ann"_s, Annotator::Kind::Human});
    data.readOnly = readOnly;
    return std::make_unique<Session>(std::move(data), sink);
}

inline SpanId mark(Session &session, Range range, const QString &label)
{
    const SpanId id = session.set().nextSpanId();
    const Result<void> done =
        session.apply(Edits::mark(session.set(), session.article().text, u"actor"_s, label, {range}));
    return done ? id : 0;
}

} // namespace Galley::Testing
