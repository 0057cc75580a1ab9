#pragma once

#include "formats/document.h"
#include "formats/output.h"

#include <QMap>

namespace Galley {

// The files of an export that knows one annotator a file: one file, or one for each.
class TokenFiles
{
public:
    // One file, which takes the first annotator's work and no other's.
    [[nodiscard]] static Result<TokenFiles> single(Output &output);
    // Files of the annotators' names.
    [[nodiscard]] static TokenFiles folder(Output &output, const QString &suffix);

    // The annotator's file. A new one begins with the header. InvalidInput when there may be no other.
    [[nodiscard]] Result<QIODevice *> of(const Annotator &annotator, const QByteArray &header);
    [[nodiscard]] Result<void> finish();

    // What the files do not tell of a set's annotator.
    void countAnnotator(const Annotator &annotator, Losses &losses) const;

private:
    explicit TokenFiles(Output &output)
        : m_output(&output)
    {}

    [[nodiscard]] QString nameFor(const QString &annotator) const;

    struct File
    {
        QString name; // without its suffix
        std::unique_ptr<QIODevice> device;
    };

    Output *m_output;
    QString m_suffix;                    // empty: one file
    std::unique_ptr<QIODevice> m_single; // until somebody's work comes
    std::map<QString, File> m_files;     // by annotator
};

} // namespace Galley
