#pragma once

#include "formats/format.h"

namespace Galley {

// CoNLL-U of Universal Dependencies, with entities in MISC ("Entity=" as in GUM and CorefUD, "NER=" with
// tags). The text is held to the character. As a file, it holds the work of one annotator; as a folder, a
// file for each, which all have the same tokens.
class Conllu : public Format
{
public:
    enum class Form { File, Folder };

    explicit Conllu(Form form = Form::File)
        : m_form(form)
    {}

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;

    [[nodiscard]] bool canRead() const override { return m_form == Form::File; }

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] bool writesFolder() const override { return m_form == Form::Folder; }

    [[nodiscard]] QList<Attribute> readSettings() const override;
    [[nodiscard]] QList<Attribute> writeSettings() const override;
    [[nodiscard]] Match match(const FileHead &head) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatReader>> reader(const ReadInput &input) const override;
    [[nodiscard]] Result<std::unique_ptr<FormatWriter>> writer(Output &output,
                                                               const WriteOptions &options) const override;

private:
    Form m_form;
};

} // namespace Galley
