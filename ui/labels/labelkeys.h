#pragma once

#include "schema/schemaset.h"

namespace Galley {

// The key that marks a label.
struct LabelKey
{
    QString layer;
    QString label;
    QString key;    // one character, unique; empty when none is left
    QString wanted; // what the schema asked for

    // Another key than the schema's: a clash, or a key that a command holds. The palette tells so.
    [[nodiscard]] bool isReplaced() const { return !wanted.isEmpty() && key != wanted; }

    bool operator==(const LabelKey &) const = default;
};

using LabelKeys = QList<LabelKey>;

// Characters that commands hold while an article has the keys, so that no label gets them: the program's own,
// until the window tells what users made of them. GUI thread.
[[nodiscard]] QString commandKeys();
void setCommandKeys(const QString &characters);

// One key for every label of every layer, in the schemas' order. Who comes first keeps a key that two want;
// labels without one get theirs after all wishes: a letter of their own name or id if one is free, else a
// digit, a letter, a capital.
[[nodiscard]] LabelKeys labelKeys(const SchemaSet &schemas, const QString &held = commandKeys());

// Null when the key marks nothing, or the label has no key. Valid as long as the list.
[[nodiscard]] const LabelKey *findKey(const LabelKeys &keys, QStringView key);
[[nodiscard]] const LabelKey *findLabelKey(const LabelKeys &keys, QStringView layer, QStringView label);

} // namespace Galley
