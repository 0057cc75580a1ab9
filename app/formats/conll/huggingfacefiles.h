#pragma once

#include "annotation/span.h"
#include "formats/output.h"

#include <QByteArrayList>
#include <QMap>
#include <QStringList>

#include <map>

namespace Galley {

// The files of a dataset: one a configuration and split.
class HuggingFaceFiles
{
public:
    enum class Kind { Tokens, Spans };

    struct Configuration
    {
        QString name;
        Kind kind = Kind::Tokens;
        QStringList splits = {}; // as the hub calls them, in its order
    };

    explicit HuggingFaceFiles(Output &output)
        : m_output(output)
    {}

    // Rows of an annotator's work in a split.
    [[nodiscard]] Result<void> write(const Annotator &annotator, Kind kind, const QString &split,
                                     const QByteArray &rows);
    [[nodiscard]] Result<void> finish();

    // Those of the adjudicator first.
    [[nodiscard]] QList<Configuration> configurations() const;

    [[nodiscard]] static QString path(const QString &configuration, const QString &split);

private:
    [[nodiscard]] QString stemOf(const Annotator &annotator);

    Output &m_output;
    QMap<QString, QString> m_stems; // by annotator
    QString m_adjudicator;          // whose configurations have the plain name
    QMap<QString, Configuration> m_configurations;
    std::map<QString, std::unique_ptr<QIODevice>> m_files; // by path
};

} // namespace Galley
