#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Galley {

// What else texts say in other languages, by their keys in JSON: "name[fr]", "description[pt-BR]". See
// localized.h.
using Translations = QMap<QString, QString>;

// What a label was called before a version of its schema.
struct FormerName
{
    QString layer; // empty: the label's own
    QString label;
    QString until; // the version that gave the new name

    bool operator==(const FormerName &) const = default;
};

// One thing that a span of a layer can be.
struct Label
{
    QString id; // stable, lower case with hyphens; what is stored and exported
    QString name;
    QString description;             // enough for an annotator to decide by
    QString key;                     // one character that marks it; the window gives another where two clash
    QString color;                   // "#rrggbb" on a light ground
    QString darkColor;               // the same on a dark ground; empty: derived from color
    QString guidelines = {};         // Markdown; a project may have its own
    bool retired = false;            // what is marked stays; nothing new is
    QList<FormerName> formerly = {}; // by which older exports are understood
    Translations translations = {};

    bool operator==(const Label &) const = default;
};

struct Option
{
    QString id;
    QString name;
    QString description;
    Translations translations = {};

    bool operator==(const Option &) const = default;
};

// Shown and required only while another attribute of the same span has one of these values.
struct Condition
{
    QString attribute;
    QStringList values; // option ids, or "true"/"false"

    bool operator==(const Condition &) const = default;
};

// Something said about a span, a relation or a whole article (a document-level field). Its value in JSON:
// a boolean, an option id, an array of option ids, a string, a number, or an entity's name.
struct Attribute
{
    enum class Kind { Boolean, OneOf, ManyOf, Text, Number, Entity };

    QString id;
    QString name;
    QString description;
    Kind kind = Kind::Text;
    QList<Option> options; // of OneOf and ManyOf
    QStringList labels;    // label ids it applies to; empty: all of the layer
    bool required = false;
    QList<Condition> conditions; // all must hold
    QJsonValue defaultValue = QJsonValue::Undefined;
    QString pattern;     // of Text: a regular expression that the whole value must match
    QString placeholder; // of Text: an example of what to type
    Translations translations = {};

    bool operator==(const Attribute &) const = default;
};

// An end that a relation may have: a layer, or one label of it.
struct RelationEnd
{
    QString layer;
    QString label; // empty: any of the layer

    bool operator==(const RelationEnd &) const = default;
};

struct RelationType
{
    QString id;
    QString name;
    QString description;
    QList<RelationEnd> from;
    QList<RelationEnd> to;
    QList<Attribute> attributes;
    bool retired = false; // as of a label
    Translations translations = {};

    bool operator==(const RelationType &) const = default;
};

struct Layer
{
    enum class Snap { Free, Grapheme, Token };

    QString id;
    QString name;
    QString description;
    QString guidelines = {}; // Markdown, of the layer as a whole
    QList<Label> labels;
    QList<Attribute> attributes;
    QList<RelationType> relations;
    bool overlap = true;       // spans of the layer may overlap or nest
    bool stacking = true;      // and may have the same segments
    bool discontinuous = true; // several segments
    bool crossParagraph = false;
    bool zeroWidth = false;
    Snap snap = Snap::Token; // where marking and moving boundaries lands by default
    Translations translations = {};

    [[nodiscard]] bool isRetired() const; // all of its labels are

    bool operator==(const Layer &) const = default;
};

// What a finished set is checked for.
struct Rule
{
    enum class Kind {
        NeedsIncoming, // every span of the label is the target of a relation of the type
        NeedsOutgoing, // … is the origin of one
        NeedsAttribute,
    };

    QString id;
    Kind kind = Kind::NeedsIncoming;
    QString layer;
    QString label;   // empty: every label of the layer
    QString subject; // relation type, or attribute
    QString message; // what is shown for each span that breaks it
    Translations translations = {};

    bool operator==(const Rule &) const = default;
};

// An annotation schema: plain data, whether it came from a plugin, a file or a project.
struct Schema
{
    QString id;
    QString version; // "major.minor.patch"
    QString name;
    QString description;
    QString licence; // SPDX
    QList<Layer> layers;
    QList<Attribute> fields; // document-level
    QList<Rule> rules;
    Translations translations = {};

    [[nodiscard]] const Layer *layer(QStringView layerId) const;

    bool operator==(const Schema &) const = default;
};

[[nodiscard]] const Label *findLabel(const Layer &layer, QStringView labelId);
[[nodiscard]] const Attribute *findAttribute(const Layer &layer, QStringView attributeId);
[[nodiscard]] const RelationType *findRelation(const Layer &layer, QStringView relationId);

} // namespace Galley
