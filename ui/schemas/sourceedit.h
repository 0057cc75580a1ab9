#pragma once

#include "text/error.h"

#include <QPlainTextEdit>

namespace Galley {

// Source of a schema or of guidelines, coloured by its syntax, with line numbers, and with problems marked at
// their line and column.
class SourceEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Syntax { Json, Markdown };

    explicit SourceEdit(Syntax syntax, QWidget *parent = nullptr);
    ~SourceEdit() override;

    // Lines and columns count from 1, columns in code points, as reading a schema tells them.
    void setProblems(const QList<Error> &problems);
    void goTo(const Place &place); // selects what stands there

    void paintNumbers(QPaintEvent *event); // for the margin
    [[nodiscard]] int numbersWidth() const;

protected:
    bool event(QEvent *event) override; // tells a problem in a tooltip
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolor();
    void placeNumbers();
    [[nodiscard]] QTextCursor cursorAt(const Place &place) const; // with the word or line's rest selected

    class Colors;
    QWidget *m_numbers;
    Colors *m_colors;
    QList<Error> m_problems;
};

} // namespace Galley
