#pragma once

#include "benchproject.h"
#include "report.h"

namespace Galley {

// Opening, marking, scrolling, resizing, zooming and memory of the article view, load by load.
class ArticleSuite
{
public:
    // Projects are made in the folder.
    explicit ArticleSuite(QString folder);

    // The whole table, or what is measured of one load.
    [[nodiscard]] Result<QList<BenchResult>> run(const QString &onlyLoad = {}) const;

    // What a process of its own prints for memory: MB that the article of a project needs.
    [[nodiscard]] static Result<double> memoryOf(const QString &project);

private:
    [[nodiscard]] Result<QList<BenchResult>> measure(const BenchLoad &load, bool markOnly) const;
    [[nodiscard]] Result<QList<double>> memory(const BenchProject &project) const;

    QString m_folder;
};

} // namespace Galley
