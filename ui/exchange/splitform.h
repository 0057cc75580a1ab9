#pragma once

#include "exchange/exportoptions.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Galley {

class CalmComboBox;

// Whether a dataset is split, into what, and what stays together.
class SplitForm : public QWidget
{
    Q_OBJECT
public:
    explicit SplitForm(QWidget *parent);

    [[nodiscard]] std::optional<SplitOptions> split() const;
    void show(const std::optional<SplitOptions> &split);
    [[nodiscard]] QString fault() const; // in the shares

Q_SIGNALS:
    void changed();

private:
    void build();
    void update();

    QCheckBox *m_on;
    QWidget *m_details;
    QLineEdit *m_parts;
    QLabel *m_fault;
    CalmComboBox *m_by;
    QCheckBox *m_sources;
    QCheckBox *m_duplicates;
    QSpinBox *m_seed;
};

} // namespace Galley
