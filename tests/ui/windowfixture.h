#pragma once

#include "article/articleview.h"
#include "projectfixture.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/workbench.h"

#include <QSignalSpy>

namespace Galley::Testing {

// A window on a project of so many articles; the first is open and has the keys.
class WindowFixture
{
public:
    explicit WindowFixture(int articles)
    {
        useOwnSettings(m_folder);
        m_appearance = std::make_unique<Appearance>();
        m_window = std::make_unique<MainWindow>(*m_appearance);
        path = m_folder.filePath(QStringLiteral("p.galley"));
        makeProject(path, articles);
        m_window->resize(1200, 800);
        m_window->show();
        open();
    }

    void open()
    {
        QSignalSpy shown(m_window.get(), &MainWindow::sessionChanged);
        m_window->open(path);
        while (!m_window->session() && shown.wait())
            ;
        m_window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }

    [[nodiscard]] Workbench &bench() const { return *m_window->bench(); }

    [[nodiscard]] ArticleView &view() const { return *bench().article(); }

    [[nodiscard]] QWidget *focus() const { return m_window->focusWidget(); }

    [[nodiscard]] const AnnotationSet &set() const { return m_window->session()->set(); }

    QString path;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Galley::Testing
