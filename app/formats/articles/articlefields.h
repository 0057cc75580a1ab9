#pragma once

#include "schema/schema.h"
#include "text/article.h"

#include <array>

namespace Galley {

// What a table of articles can say of one. The id is that of the setting which maps it.
struct MappedField
{
    const char *id;
    const char *name;                   // to be translated
    QString Article::*member = nullptr; // of all but the text
    std::initializer_list<const char *>
        usual; // names that columns of it have, in small letters and digits only
};

inline constexpr size_t TextField = 0;
inline constexpr size_t ArticleFieldCount = 12;

[[nodiscard]] const std::array<MappedField, ArticleFieldCount> &mappedFields();

// A setting for each, and whether the title goes before the text.
[[nodiscard]] QList<Attribute> articleFieldSettings();

// Values in the order of mappedFields.
using ArticleValues = std::array<QString, ArticleFieldCount>;

} // namespace Galley
