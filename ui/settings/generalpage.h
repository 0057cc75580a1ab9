#pragma once

#include <QWidget>

class QAction;

namespace Galley {

// Who works, and where the program begins.
class GeneralPage : public QWidget
{
    Q_OBJECT
public:
    // changeName asks for the annotator's name.
    explicit GeneralPage(QAction *changeName, QWidget *parent = nullptr);

    // Whether starting without a project opens the last one, at the place where it was left.
    [[nodiscard]] static bool opensLast();

Q_SIGNALS:
    void languageChosen();
};

} // namespace Galley
