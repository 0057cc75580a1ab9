#pragma once

#include "review/adjudication/reviewsettings.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace Galley {

// What the project says of adjudicating: reasons to choose from, and what goes to gold by itself.
class ReviewSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReviewSettingsDialog(const ReviewSettings &settings, QWidget *parent = nullptr);

    void setReadOnly(const QString &why); // to be looked at alone

    [[nodiscard]] ReviewSettings settings() const; // a reason each line, as it was written

private:
    ReviewSettings m_before;
    QPlainTextEdit *m_reasons;
    QCheckBox *m_agreement;
};

} // namespace Galley
