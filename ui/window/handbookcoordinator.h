#pragma once

#include "handbook/handbook.h"

#include <QObject>

#include <memory>

namespace Galley {

class HandbookWindow;

// F1: the handbook, opened where it tells of what has the keys, in the window and in every dialog.
class HandbookCoordinator : public QObject
{
    Q_OBJECT
public:
    explicit HandbookCoordinator(QObject *parent = nullptr);
    ~HandbookCoordinator() override;

    // Of the widget, or the nearest around it that the handbook tells of; of none: the contents.
    [[nodiscard]] static HandbookPlace placeFor(const QWidget *widget);

    // Each place that placeFor() knows.
    [[nodiscard]] static QList<HandbookPlace> places();

    void showFor(const QWidget *widget);
    void show(const HandbookPlace &place);

    [[nodiscard]] HandbookWindow *window() const { return m_window.get(); } // null: not shown yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<HandbookWindow> m_window;
};

} // namespace Galley
