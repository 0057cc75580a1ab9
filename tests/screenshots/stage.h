#pragma once

#include "newsroom.h"
#include "window/mainwindow.h"

#include <QTest>

namespace Galley::Screenshots {

// A window on a project, to be brought into a scene as a user would: by actions and keys.
class Stage
{
public:
    Stage(MainWindow &window, const Newsroom &newsroom)
        : m_window(window)
        , m_newsroom(newsroom)
    {}

    [[nodiscard]] MainWindow &window() { return m_window; }

    [[nodiscard]] const Actions &actions() const { return m_window.actions(); }

    [[nodiscard]] const Newsroom &newsroom() const { return m_newsroom; }

    void openProject(); // and its first article
    void trigger(QAction *action);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); // to what has the keys
    void type(const QString &text);
    void settle(int milliseconds = 250);

    // Shows the article whose title begins so.
    void openArticle(const QString &title);
    void focusFirstMark();

    // What the picture is of: the last dialog that opened, another window, or the window itself.
    [[nodiscard]] QWidget *subject();

    template <typename Widget>
    [[nodiscard]] Widget *find()
    {
        return m_window.findChild<Widget *>();
    }

private:
    [[nodiscard]] QWidget *keyed() const;

    MainWindow &m_window;
    const Newsroom &m_newsroom;
};

} // namespace Galley::Screenshots
