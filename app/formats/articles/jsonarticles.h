#pragma once

#include "formats/articles/articlepreview.h"

namespace Galley {

// Articles as JSON objects of any form, one per line, in an array, or in a list within an object: keys are
// mapped by settings, or by what they are called and hold. The text of an article is its member, unchanged.
class JsonArticles : public Format
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return true; }

    [[nodiscard]] bool canWrite() const override { return false; }

    [[nodiscard]] bool holdsAnnotations() const override { return false; }

    [[nodiscard]] QList<Attribute> readSettings() const override;
    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;

    [[nodiscard]] static Result<ArticlePreview> preview(const ReadInput &input);
};

} // namespace Galley
