#pragma once

#include "exchange/survey.h"

// Values of a file and what they become as those of a project's attribute.
namespace Galley {

// Whether converted() would make good values of all that were seen.
[[nodiscard]] bool canHold(const Attribute &attribute, const SurveyedValues &values);

// Options that words of a file stand for by their id, name or folded name, where they differ from the ids.
[[nodiscard]] QMap<QString, QString> optionsFor(const Attribute &attribute, const SurveyedValues &values);

// The value as the attribute has it: text for numbers, lists for single options and so on. As it is when the
// attribute cannot have such a value, so that the fault is reported.
[[nodiscard]] QJsonValue converted(const QJsonValue &value, const Attribute &attribute,
                                   const QMap<QString, QString> &options);

} // namespace Galley
