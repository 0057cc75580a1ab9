#pragma once

#include "formats/annotatorfiles.h"
#include "formats/document.h"

namespace Galley {

// The files of an export that knows one annotator a file: one file, or one for each.
class TokenFiles
{
public:
    // One file, which takes the first annotator's work and no other's.
    [[nodiscard]] static Result<TokenFiles> single(Output &output);
    // Files of the annotators' names.
    [[nodiscard]] static TokenFiles folder(Output &output, const QString &suffix);

    // Each file begins with the header. InvalidInput when there may be no other annotator.
    [[nodiscard]] Result<void> write(const Annotator &annotator, const QByteArray &header,
                                     const QByteArray &bytes);
    [[nodiscard]] Result<void> finish();

    // What the files do not tell of a set's annotator.
    void countAnnotator(const Annotator &annotator, Losses &losses);

private:
    explicit TokenFiles(Output &output)
        : m_output(output)
    {}

    Output &m_output;
    std::unique_ptr<QIODevice> m_single;
    std::optional<QString> m_annotator; // of the single file, once it has one
    std::optional<AnnotatorFiles> m_folder;
};

} // namespace Galley
