#pragma once

#include "exchange/exporter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace Galley {

class LossTable;

// What an export would write and what it would leave out, counted while one looks, before anything is
// written.
class LossPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LossPanel(QWidget *parent);

    void showCounting();
    void showProgress(qint64 done, qint64 total);
    void show(const ExportReport &report);
    void showFault(const QString &message);

    [[nodiscard]] bool isStrict() const;
    void setStrict(bool strict);

    // Why an export would be refused, as far as it is known; empty: nothing is known against it.
    [[nodiscard]] QString refusal() const;

Q_SIGNALS:
    void stopRequested();
    void countRequested();
    void problemsRequested(const QList<Galley::Error> &problems);
    void changed(); // strict, or what is known

private:
    void build();
    void onButton();
    void showButton(const QString &text, const QString &explanation);
    void showProblems(const ExportReport &report);

    enum class State { Counting, Counted, Stopped, Faulty };

    State m_state = State::Counting;
    ExportReport m_report;
    QLabel *m_summary;
    QLabel *m_fault;
    QProgressBar *m_progress;
    QPushButton *m_button;
    LossTable *m_losses;
    QLabel *m_whole;
    QStackedLayout *m_pages;
    QCheckBox *m_strict;
};

} // namespace Galley
