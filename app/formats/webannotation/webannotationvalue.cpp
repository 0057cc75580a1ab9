#include "formats/webannotation/webannotationvalue.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// JSON-LD lets one value stand without its list.
template <typename Call>
void forEachOf(JsonRef value, Call call)
{
    if (value.isArray())
        value.forEachItem(call);
    else if (value.isPresent() && !value.isNull())
        call(value);
}

QString firstString(JsonRef value)
{
    QString first;
    forEachOf(value, [&](JsonRef one) {
        if (first.isEmpty())
            first = one.toString();
    });
    return first;
}

QString stringIn(JsonRef object, QLatin1StringView name)
{
    return firstString(memberOf(object, name));
}

// A string, or an object with an id.
QString iriOf(JsonRef value)
{
    return value.isString() ? value.toString() : stringIn(value, "id"_L1);
}

WebAnnotationBody bodyFrom(JsonRef json, const QString &motivation)
{
    WebAnnotationBody body;
    body.purpose = motivation;
    if (json.isString()) {
        body.iri = json.toString();
        return body;
    }
    json.forEachMember([&](const QString &key, JsonRef value) {
        if (key == "value"_L1)
            body.text = value.toString();
        else if (key == "id"_L1 || key == "source"_L1)
            body.iri = iriOf(value);
        else if (key == "purpose"_L1)
            body.purpose = firstString(value);
        else if (key == "format"_L1)
            body.format = firstString(value);
        else if (key.contains(u':') || key == "language"_L1)
            body.more.insert(key, firstString(value));
    });
    if (memberOf(json, "value"_L1).isString())
        body.iri.clear(); // a textual body may have an id, too
    return body;
}

void takeSelector(JsonRef json, WebAnnotationTarget &target)
{
    const QString type = stringIn(json, "type"_L1);
    const JsonRef start = memberOf(json, "start"_L1);
    if (type == "TextPositionSelector"_L1 || (type.isEmpty() && start.isPresent())) {
        target.begin = start.toInteger();
        target.end = memberOf(json, "end"_L1).toInteger();
    } else if (type == "TextQuoteSelector"_L1) {
        target.exact = memberOf(json, "exact"_L1).toString();
        target.prefix = stringIn(json, "prefix"_L1);
        target.suffix = stringIn(json, "suffix"_L1);
    } else {
        target.selector = type.isEmpty() ? iriOf(json) : type;
    }
    // What one program selects by a path it narrows by a quote, which stands for itself.
    if (const JsonRef refined = memberOf(json, "refinedBy"_L1); refined.isObject() && !target.exact)
        takeSelector(refined, target);
    // Some put the quote into the selector of the place.
    if (const JsonRef quote = memberOf(json, "quote"_L1); quote.isString() && !target.exact)
        target.exact = quote.toString();
}

WebAnnotationTarget targetFrom(JsonRef json)
{
    WebAnnotationTarget target;
    const JsonRef source = memberOf(json, "source"_L1);
    target.source = source.isPresent() ? iriOf(source) : iriOf(json);
    target.embedded = memberOf(source.isPresent() ? source : json, "value"_L1).toString();
    const JsonRef selector = memberOf(json, "selector"_L1);
    target.hasSelector = selector.isPresent();
    forEachOf(selector, [&](JsonRef one) { takeSelector(one, target); });
    return target;
}

void takeTargets(JsonRef json, WebAnnotation &annotation)
{
    forEachOf(json, [&](JsonRef one) {
        const JsonRef items = memberOf(one, "items"_L1);
        annotation.independent = annotation.independent || isOfType(one, "Independents"_L1);
        if (items.isArray())
            items.forEachItem([&](JsonRef item) { annotation.targets.append(targetFrom(item)); });
        else
            annotation.targets.append(targetFrom(one));
    });
}

Annotator creatorFrom(JsonRef json)
{
    Annotator annotator;
    bool done = false;
    forEachOf(json, [&](JsonRef one) {
        if (done)
            return;
        done = true;
        annotator.name = one.toString();
        for (const auto key : {"name"_L1, "nickname"_L1, "email"_L1, "id"_L1}) {
            if (annotator.name.isEmpty())
                annotator.name = stringIn(one, key);
        }
        if (isOfType(one, "Software"_L1))
            annotator.kind = Annotator::Kind::Model;
        else
            annotator.kind = annotatorKindFrom(stringIn(one, "schema:jobTitle"_L1)).value_or(annotator.kind);
    });
    return annotator;
}

qint64 momentIn(JsonRef json, QLatin1StringView name)
{
    const QDateTime at = QDateTime::fromString(stringIn(json, name), Qt::ISODateWithMs);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

} // namespace

JsonRef memberOf(JsonRef object, QLatin1StringView name)
{
    JsonRef found;
    if (object.isObject())
        object.forEachMember([&](const QString &key, JsonRef value) {
            if (key == name)
                found = value;
        });
    return found;
}

bool isOfType(JsonRef json, QLatin1StringView type)
{
    bool found = false;
    forEachOf(memberOf(json, "type"_L1), [&](JsonRef one) { found = found || one.toString() == type; });
    return found;
}

WebAnnotation webAnnotationFrom(JsonRef json)
{
    WebAnnotation annotation;
    annotation.id = stringIn(json, "id"_L1);
    annotation.motivation = stringIn(json, "motivation"_L1);
    annotation.creator = creatorFrom(memberOf(json, "creator"_L1));
    if (annotation.creator.name.isEmpty())
        annotation.creator = creatorFrom(memberOf(json, "generator"_L1));
    annotation.at = momentIn(json, "modified"_L1);
    if (annotation.at == 0)
        annotation.at = momentIn(json, "created"_L1);
    forEachOf(memberOf(json, "body"_L1),
              [&](JsonRef body) { annotation.bodies.append(bodyFrom(body, annotation.motivation)); });
    forEachOf(memberOf(json, "bodyValue"_L1), [&](JsonRef value) {
        WebAnnotationBody body;
        body.text = value.toString();
        body.purpose = annotation.motivation;
        annotation.bodies.append(body);
    });
    takeTargets(memberOf(json, "target"_L1), annotation);
    return annotation;
}

const WebAnnotationBody *articleBody(const WebAnnotation &annotation)
{
    const auto body = std::ranges::find_if(annotation.bodies, [&](const WebAnnotationBody &one) {
        return annotation.targets.size() == 1 && !annotation.targets[0].hasSelector && one.isText() &&
            one.more.value(u"dcterms:isFormatOf"_s) == annotation.targets[0].source;
    });
    return body == annotation.bodies.end() ? nullptr : &*body;
}

} // namespace Galley
