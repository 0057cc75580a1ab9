#pragma once

#include "formats/output.h"

#include <map>

namespace Galley {

// One file an annotator in a folder, named after them, and "all" for nobody in particular.
class AnnotatorFiles
{
public:
    // The suffix without a point.
    AnnotatorFiles(Output &output, QString suffix);

    // Writes to the annotator's file, which is made when it is not there yet. No name: the file "all".
    [[nodiscard]] Result<void> write(const QString &annotator, const QByteArray &bytes);
    [[nodiscard]] Result<void> finish();

    // Whether something is written already.
    [[nodiscard]] bool has(const QString &annotator) const { return m_files.contains(fileFor(annotator)); }

    // Whether annotatorOf finds the name again.
    [[nodiscard]] static bool keepsName(const QString &annotator);
    // By the name of a file, without suffix; empty: nobody in particular.
    [[nodiscard]] static QString annotatorOf(const QString &fileName);

private:
    [[nodiscard]] static QString fileFor(const QString &annotator);

    Output &m_output;
    QString m_suffix;
    std::map<QString, std::unique_ptr<QIODevice>> m_files;
};

} // namespace Galley
