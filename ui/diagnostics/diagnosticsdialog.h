#pragma once

#include "diagnostics/diagnostics.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace Galley {

class CorpusReader;

// What a bug report needs, to be copied. The project is checked when asked, on a thread of its own; the check
// ends when the dialog is closed.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    // The path is what the check opens; empty: there is no project.
    DiagnosticsDialog(Diagnostics diagnostics, const QString &path, QWidget *parent);
    ~DiagnosticsDialog() override;

    [[nodiscard]] QString text() const;
    void check();

Q_SIGNALS:
    void checked();

private:
    void build(bool hasProject);
    void stop();
    void copy();
    void fill();
    void onChecked(const Result<void> &outcome);

    Diagnostics m_diagnostics;
    std::unique_ptr<CorpusReader> m_reader;
    std::shared_ptr<QList<Problem>> m_found;
    QPlainTextEdit *m_text;
    QPushButton *m_check;
    QPushButton *m_copy;
    QProgressBar *m_progress;
    QLabel *m_says;
};

} // namespace Galley
