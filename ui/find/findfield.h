#pragma once

#include "search/pattern.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace Galley {

// Where one types what to find, with the three ways to mean it. Alt+C, Alt+W and Alt+R switch them.
class FindField : public QWidget
{
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);

    [[nodiscard]] PatternSpec query() const;
    void setQuery(const PatternSpec &query); // changed() comes once

    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();
    void waysChanged(); // one of the three

private:
    void onPatternToggled(bool isPattern);
    QAction *addToggle(const QString &text, const QString &explanation, const QString &key);

    QLineEdit *m_line;
    QAction *m_case;
    QAction *m_words;
    QAction *m_pattern;
};

} // namespace Galley
