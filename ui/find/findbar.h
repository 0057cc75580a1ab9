#pragma once

#include "search/pattern.h"

#include <QWidget>

class QToolButton;

namespace Galley {

class ElidedLabel;
class FindField;

// The line under the article where one types what to find. It only asks and tells; who listens searches.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &text); // shows itself, ready to type; an empty text keeps the one of before
    [[nodiscard]] PatternSpec query() const;

    void showCount(const QString &count);
    void showProblem(const Error &problem); // briefly, in place of the count, with a warning sign
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
    void restoreWays();
    void keepWays() const;
    QToolButton *makeButton(const QString &icon, const QString &name, const QString &explanation);

    FindField *m_field;
    QLabel *m_sign;
    ElidedLabel *m_count;
};

} // namespace Galley
