#pragma once

#include "find/findquery.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Galley {

class ElidedLabel;

// The line under the article where one types what to find. It only asks and tells; who listens searches.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &text); // shows itself, ready to type; an empty text keeps the one of before
    [[nodiscard]] FindQuery query() const;

    void showCount(const QString &count);
    void showProblem(const QString &problem); // in place of the count, with a warning sign
    [[nodiscard]] QString told() const;
    [[nodiscard]] bool isProblem() const;

Q_SIGNALS:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void markRequested(); // mark what was found with the last label, and go on
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void restoreChoices();
    QToolButton *makeToggle(const QString &text, const QString &explanation, const QString &key);
    QToolButton *makeButton(const QString &icon, const QString &explanation);
    void onToggled();

    QLineEdit *m_text;
    QLabel *m_sign;
    ElidedLabel *m_count;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_pattern = nullptr;
};

} // namespace Galley
