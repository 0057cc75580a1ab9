#pragma once

#include "schema/schema.h"
#include "text/error.h"

#include <QHash>

namespace Galley {

// One control of a labelling configuration, or the text that they are about.
struct LabelStudioControl
{
    enum class Kind { Labels, Choices, Text, Number, Other };

    Kind kind = Kind::Other;
    QString name;
    bool several = false;   // of choices
    bool perRegion = false; // about a span, not about the whole text
    bool required = false;
    QStringList options;    // labels or choices
    QStringList layers;     // of controls that show for some layers only
    QStringList onlyLabels; // the same for labels

    // Choices that are nothing but true and false.
    [[nodiscard]] bool isBoolean() const;
};

// What a labelling configuration (<View>…</View>) says that matters to texts.
struct LabelStudioConfig
{
    QHash<QString, LabelStudioControl> controls; // by name
    QStringList names;                           // in their order
    QStringList relations;
    QString textKey; // of data: what <Text value="$key"/> names; empty: not known
    bool isHtml = false;

    [[nodiscard]] bool isEmpty() const { return names.isEmpty() && relations.isEmpty(); }

    // Under the configuration's names: a layer each for <Labels>, attributes, fields and relation types.
    [[nodiscard]] Schema schema() const;
};

// InvalidInput when it is no configuration; with line and column.
[[nodiscard]] Result<LabelStudioConfig> parseLabelStudioConfig(const QByteArray &xml, const Place &place);

// What a control stands for that is named so for a layer: the part after "layer_", or all of it.
[[nodiscard]] QString attributeIn(const QString &control, const QString &layer);
// The same of a field: the part after "field_".
[[nodiscard]] QString fieldIn(const QString &control);

} // namespace Galley
