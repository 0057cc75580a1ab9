#pragma once

#include "progress/progressview.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace Galley {

class BarView;
class ElidedLabel;
class EmptyState;
class ProgressTab;

// How far the project is: by annotator, layer, source and date, how fast it goes, and what comes of it. A
// picture each, with the table of its numbers.
class ProgressPage : public QWidget
{
    Q_OBJECT
public:
    // In the order of tablesOf().
    enum Part { Annotators, Layers, Sources, Published, Days, Pace, Labels, Agreement, PartCount };

    explicit ProgressPage(QWidget *parent = nullptr);

    void showView(const ProgressView &view);
    void showEmpty(const QString &title, const QString &text); // instead of everything
    void clear();                                              // no project's
    void setBusy(bool busy);
    void setOutdated(bool outdated);   // more was done since it was read
    void setComparing(bool comparing); // agreement is on its way still
    void showProgress(qint64 done, qint64 total);
    void focusPictures();

    [[nodiscard]] const ProgressView &view() const { return m_view; }

    [[nodiscard]] Part part() const; // on show
    void showPart(Part part);

    [[nodiscard]] ProgressTab *tab(Part part) const { return m_parts[size_t(part)]; }

    [[nodiscard]] BarView *annotators() const { return m_annotators; }

    [[nodiscard]] BarView *layers() const { return m_layers; }

    [[nodiscard]] BarView *sources() const { return m_sources; }

    [[nodiscard]] ColumnChart *published() const { return m_published; }

    [[nodiscard]] ColumnChart *days() const { return m_days; }

    [[nodiscard]] TimeChart *pace() const { return m_pace; }

    [[nodiscard]] ColumnChart *labels() const { return m_labels; }

    [[nodiscard]] TimeChart *agreement() const { return m_agreement; }

    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void refreshRequested();
    void stopRequested();
    void tableRequested(int part);
    void everythingRequested();

private:
    void build();
    void addParts();
    void nameParts();
    void addPart(Part part, QWidget *picture, const QList<TextTable::Column> &columns, const QString &name);
    void fillLayers();
    void showParts();
    void showLabels();
    void showAgreement();
    void sayWhatIsEmpty();
    void sayWhyNoAgreement();
    [[nodiscard]] QLayout *makeHead();

    ProgressView m_view;
    QPushButton *m_refresh;
    QToolButton *m_export;
    QProgressBar *m_progress;
    ElidedLabel *m_summary;
    QLabel *m_outdated;
    QTabWidget *m_pictures;
    BarView *m_annotators;
    BarView *m_layers;
    BarView *m_sources;
    ColumnChart *m_published;
    ColumnChart *m_days;
    TimeChart *m_pace;
    ColumnChart *m_labels;
    TimeChart *m_agreement;
    QComboBox *m_labelLayer;
    QComboBox *m_agreementLayer;
    QComboBox *m_measure;
    std::array<ProgressTab *, PartCount> m_parts = {};
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    bool m_isBusy = false;
    bool m_isComparing = false;
};

} // namespace Galley
