#pragma once

#include "agreement/barmodel.h"
#include "agreement/comparisonform.h"
#include "agreement/matrix.h"
#include "agreement/measuremodel.h"
#include "agreement/placesbehind.h"
#include "agreement/timechart.h"
#include "review/agreement/agreementreport.h"

namespace Galley {

// What the window shows of a report: the pictures of one layer, measure and pair, and what is behind them.
class ReportView
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ReportView)
public:
    ReportView() = default;
    ReportView(AgreementReport report, const SchemaSet &schemas);

    void setLayer(const QString &layer) { m_layer = layer; }

    void setMeasure(AgreementMeasure measure) { m_measure = measure; }

    void setPair(int pair) { m_pair = pair; } // place in pairs()

    [[nodiscard]] const AgreementReport &report() const { return m_report; }

    [[nodiscard]] QList<NamedChoice> layers() const; // those with results
    [[nodiscard]] QString fullestLayer() const;
    [[nodiscard]] QList<NamedChoice> measures() const; // of the layer
    [[nodiscard]] QStringList pairs() const;           // as they are called

    [[nodiscard]] Matrix pairMatrix() const;
    [[nodiscard]] QList<Bar> bars() const;
    [[nodiscard]] Matrix confusion() const;
    [[nodiscard]] QList<TimePoint> weeks() const;
    [[nodiscard]] QList<MeasureRow> rows() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString leftOut() const; // what was not compared; empty: nothing

    [[nodiscard]] int pairOf(int row, int column) const; // -1: the diagonal
    [[nodiscard]] PlacesBehind behindPair(int pair) const;
    [[nodiscard]] PlacesBehind behindBar(int bar) const;
    [[nodiscard]] PlacesBehind behindConfusion(int row, int column) const;
    [[nodiscard]] PlacesBehind behindWeek(int week) const;
    [[nodiscard]] PlacesBehind behindRow(int row) const;

private:
    using Names = QPair<QString, QString>;
    using Wanted = std::function<bool(int row, int column)>;

    [[nodiscard]] const AgreementResult *overall(const QStringList &annotators) const;
    [[nodiscard]] QList<const AgreementResult *> broken(Breakdown by) const;
    [[nodiscard]] QStringList shownAnnotators() const; // of bars and weeks
    [[nodiscard]] const ConfusionMatrix *confusionOf(int pair) const;
    [[nodiscard]] QList<int> pairsWithin(const QStringList &annotators) const;
    [[nodiscard]] QString labelName(const QString &label) const;
    [[nodiscard]] QString markName(const QString &label) const; // "": stays so
    void addBehind(PlacesBehind &behind, int pair, const QStringList &annotators, const Wanted &wanted) const;
    [[nodiscard]] PlacesBehind differences(const QStringList &annotators) const;
    [[nodiscard]] PlacesBehind ofLabel(const QString &label, const QStringList &annotators) const;

    AgreementReport m_report;
    SchemaSet m_schemas;
    QList<Names> m_pairs;
    QString m_layer;
    AgreementMeasure m_measure = AgreementMeasure::CohenKappa;
    int m_pair = 0;
};

} // namespace Galley
