#include "viewfixture.h"

#include "annotation/edits.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

Label label(const QString &id, const QString &name, const QString &key)
{
    Label made;
    made.id = id;
    made.name = name;
    made.key = key;
    made.color = u"#0072b2"_s;
    return made;
}

RelationType relation(const QString &id, const QString &name)
{
    RelationType type;
    type.id = id;
    type.name = name;
    type.from.append({u"equipment"_s, {}});
    type.to.append({u"actor"_s, {}});
    return type;
}

SchemaSet schemas()
{
    Schema schema;
    schema.id = u"test"_s;
    schema.version = u"1.0.0"_s;
    Layer actor{.id = u"actor"_s, .name = u"Actor"_s};
    actor.labels = {label(u"state"_s, u"State"_s, u"1"_s), label(u"army"_s, u"Army"_s, u"2"_s)};
    Layer equipment{.id = u"equipment"_s, .name = u"Equipment"_s};
    equipment.labels = {label(u"aircraft"_s, u"Aircraft"_s, u"q"_s)};
    equipment.relations = {relation(u"supplied-by"_s, u"supplied by"_s),
                           relation(u"operated-by"_s, u"operated by"_s)};
    Layer flat{.id = u"flat"_s, .name = u"Flat"_s};
    flat.labels = {label(u"only"_s, u"Only"_s, u"z"_s)};
    flat.overlap = false;
    flat.stacking = false;
    Layer point{.id = u"point"_s, .name = u"Point"_s};
    point.labels = {label(u"here"_s, u"Here"_s, u"p"_s)};
    point.zeroWidth = true;
    schema.layers = {actor, equipment, flat, point};
    return SchemaSet({schema});
}

} // namespace

ViewFixture::ViewFixture(const QString &text, bool readOnly)
{
    SessionData data;
    data.article.text = *ArticleText::fromString(text);
    data.schemas = schemas();
    data.set = AnnotationSet(1, 1, Annotator{1, u"ann"_s});
    data.readOnly = readOnly;
    session = std::make_unique<Session>(std::move(data), *this);
    view.resize(800, 600);
    view.setLabelKeys(labelKeys(session->schemas()));
    view.setSession(session.get());
    view.show();
    view.activateWindow();
    view.setFocus();
    (void)QTest::qWaitForWindowActive(&view);
}

ViewFixture::~ViewFixture()
{
    view.setSession(nullptr);
}

void ViewFixture::press(int key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i)
        QTest::keyClick(&view, Qt::Key(key), modifiers);
}

void ViewFixture::type(const QString &keys)
{
    QTest::keyClicks(&view, keys);
}

void ViewFixture::click(qsizetype offset, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pointOf(offset));
}

QPoint ViewFixture::pointOf(qsizetype offset) const
{
    const QRect rect = view.characterRect(offset);
    return {rect.left() + rect.width() / 4, rect.center().y()};
}

QStringList ViewFixture::quotes() const
{
    QStringList quotes;
    const QList<Span> spans = session->set().spans();
    for (const Span &span : spans)
        quotes.append(span.label + u':' + span.quote);
    return quotes;
}

SpanId ViewFixture::add(const QString &layer, const QString &labelId, Range range)
{
    const SpanId id = session->set().nextSpanId();
    const Result<void> applied =
        session->apply(Edits::mark(session->set(), session->article().text, layer, labelId, {range}));
    return applied ? id : 0;
}

} // namespace Galley
