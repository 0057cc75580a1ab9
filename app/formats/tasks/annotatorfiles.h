#pragma once

#include "formats/output.h"

#include <QHash>
#include <QSet>

#include <map>

namespace Galley {

// One file an annotator in a folder, named after them. Names that no file can have are changed.
class AnnotatorFiles
{
public:
    // The suffix without a point; names that mean something else in the format are not given away.
    AnnotatorFiles(Output &output, QString suffix, const QStringList &taken = {});

    // Writes to the annotator's file, which is made when it is not there yet. No name: the file "all".
    [[nodiscard]] Result<void> write(const QString &annotator, const QByteArray &bytes);
    [[nodiscard]] Result<void> finish();

    // Whether a reader of the files finds the name again.
    [[nodiscard]] bool keepsName(const QString &annotator);

private:
    [[nodiscard]] QString fileFor(const QString &annotator);

    Output &m_output;
    QString m_suffix;
    QHash<QString, QString> m_names; // annotator → name of the file, without suffix
    QSet<QString> m_taken;           // of those, in lower case
    std::map<QString, std::unique_ptr<QIODevice>> m_files;
};

} // namespace Galley
