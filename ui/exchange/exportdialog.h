#pragma once

#include "exchange/exchangetask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Galley {

// Where to, in which format, whose marks; and before anything is written, what the format cannot hold.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    // suggestion: the path offered, without its ending.
    ExportDialog(const QString &project, const QString &suggestion, const QString &annotator,
                 QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path, const Galley::ExportOptions &options);

private:
    void build();
    void fill(const QString &annotator);
    void askForPlace();
    void count();
    void show(const ExportReport &report);
    void finish();
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] static QString describe(const ExportReport &report);

    ExchangeTask *m_task;
    QComboBox *m_format;
    QComboBox *m_whose;
    QLineEdit *m_path;
    QLabel *m_counts;
    QPushButton *m_export = nullptr;
    QString m_replaced; // a file that the annotator agreed to replace
};

} // namespace Galley
