#pragma once

#include <QWidget>

class QLabel;

namespace Galley {

// Whether what the window shows is on disk; kept: on this machine, as the server is away.
class SavedIndicator : public QWidget
{
    Q_OBJECT
public:
    enum class State { Nothing, Saved, Saving, Kept, NotSaved, ReadOnly };

    explicit SavedIndicator(QWidget *parent = nullptr);

    void show(State state, const QString &reason = {});

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    State m_state = State::Nothing;
    QString m_reason;
    QLabel *m_picture;
    QLabel *m_text;
};

} // namespace Galley
