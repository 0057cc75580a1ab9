#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Galley {

// Why a decision is made: one of the project's reasons, or another, and a note.
class ReasonBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonBar(QWidget *parent = nullptr);

    void setReasons(const QStringList &reasons);

    // Takes the keys until Enter (answered) or Esc (cancelled); the reason given last stands there.
    void ask();

    [[nodiscard]] bool isAsking() const { return m_asking; }

    void focusReason(); // of the next decision
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString note() const;
    void clear(); // after a decision

Q_SIGNALS:
    void answered();
    void cancelled();
    void left(); // Enter or Esc while nothing is asked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAsking(bool asking);

    QLabel *m_question;
    QComboBox *m_reason;
    QLineEdit *m_note;
    QString m_last;
    bool m_asking = false;
};

} // namespace Galley
