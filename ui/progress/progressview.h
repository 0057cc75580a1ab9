#pragma once

#include "agreement/barmodel.h"
#include "agreement/texttable.h"
#include "agreement/timechart.h"
#include "progress/columnchart.h"
#include "schema/schemaset.h"
#include "team/dashboard/dashboard.h"

#include <QCoreApplication>

namespace Galley {

// Columns in the course of time, as a chart takes them.
struct ColumnPicture
{
    QList<ColumnSeries> series;
    QList<ChartColumn> columns;
};

// What the window shows of a dashboard: pictures, and beside each the rows of a table with every number.
class ProgressView
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ProgressView)
public:
    enum class Measure { Alpha, F1 };

    ProgressView() = default;
    ProgressView(Dashboard dashboard, const SchemaSet &schemas);

    [[nodiscard]] const Dashboard &dashboard() const { return m_dashboard; }

    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool hasWork() const;                              // somebody has begun, or is to
    [[nodiscard]] QList<std::pair<QString, QString>> layers() const; // names and ids, of labels or agreement

    [[nodiscard]] QList<Bar> annotatorBars() const;
    [[nodiscard]] QList<Bar> layerBars() const;
    [[nodiscard]] QList<Bar> sourceBars() const;
    [[nodiscard]] ColumnPicture published() const;
    [[nodiscard]] ColumnPicture days() const;    // without those between on which nobody worked
    [[nodiscard]] QList<TimePoint> pace() const; // of all together, by week
    [[nodiscard]] ColumnPicture labels(const QString &layer) const;
    [[nodiscard]] QList<TimePoint> agreement(const QString &layer, Measure measure) const;

    using Rows = QList<TextTable::Row>;

    [[nodiscard]] Rows annotatorRows() const;
    [[nodiscard]] Rows layerRows() const;
    [[nodiscard]] Rows sourceRows() const;
    [[nodiscard]] Rows publishedRows() const;
    [[nodiscard]] Rows dayRows() const;
    [[nodiscard]] Rows paceRows() const;
    [[nodiscard]] Rows labelRows(const QString &layer) const;
    [[nodiscard]] Rows agreementRows(const QString &layer) const;

    // Of the tables that have these rows.
    [[nodiscard]] static QList<TextTable::Column> annotatorColumns();
    [[nodiscard]] static QList<TextTable::Column> layerColumns();
    [[nodiscard]] static QList<TextTable::Column> articleColumns(const QString &key);
    [[nodiscard]] static QList<TextTable::Column> dayColumns();
    [[nodiscard]] static QList<TextTable::Column> paceColumns();
    [[nodiscard]] static QList<TextTable::Column> labelColumns();
    [[nodiscard]] static QList<TextTable::Column> agreementColumns();

private:
    [[nodiscard]] QString layerName(const QString &layer) const;
    [[nodiscard]] QString labelName(const QString &layer, const QString &label) const;
    [[nodiscard]] QStringList labelsOf(const QString &layer) const; // as the schema has them, then others

    Dashboard m_dashboard;
    SchemaSet m_schemas;
};

} // namespace Galley
