#pragma once

#include "agreement/comparedplace.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace Galley {

class BarView;
class ComparisonForm;
class ElidedLabel;
class EmptyState;
class LeadTable;
class MatrixView;
class MeasureModel;
class PlacesView;
class TimeChart;

// How far annotators agree: pictures and numbers, each of which leads to its places.
class AgreementPage : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPage(QWidget *parent = nullptr);

    [[nodiscard]] ComparisonForm *form() const { return m_form; }

    [[nodiscard]] MatrixView *pairs() const { return m_pairs; }

    [[nodiscard]] BarView *labels() const { return m_labels; }

    [[nodiscard]] MatrixView *confusion() const { return m_confusion; }

    [[nodiscard]] TimeChart *weeks() const { return m_weeks; }

    [[nodiscard]] MeasureModel *measures() const { return m_measures; }

    [[nodiscard]] LeadTable *measureTable() const { return m_table; }

    [[nodiscard]] PlacesView *places() const { return m_places; }

    [[nodiscard]] QTabWidget *pictures() const { return m_pictures; }

    void setPairNames(const QStringList &names); // of two annotators each
    [[nodiscard]] int pair() const;
    void showPair(int pair);

    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total);
    void showSummary(const QString &summary);
    void showEmpty(const QString &title, const QString &text); // instead of pictures
    void showStart();                                          // nothing was compared yet
    void showPictures();
    void setExportable(bool exportable);
    void focusPictures();

    [[nodiscard]] QString summary() const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void comparisonRequested();
    void stopRequested();
    void pairChanged(int pair);
    void htmlRequested();
    void csvRequested();

private:
    void build();
    void buildPictures();
    [[nodiscard]] QWidget *makePair();
    [[nodiscard]] QLayout *makeHead();

    ComparisonForm *m_form;
    QPushButton *m_compare;
    QToolButton *m_export;
    QProgressBar *m_progress;
    ElidedLabel *m_summary;
    QTabWidget *m_pictures;
    MatrixView *m_pairs;
    BarView *m_labels;
    QComboBox *m_pair;
    MatrixView *m_confusion;
    TimeChart *m_weeks;
    LeadTable *m_table;
    MeasureModel *m_measures;
    PlacesView *m_places;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    bool m_isBusy = false;
};

} // namespace Galley
