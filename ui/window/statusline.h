#pragma once

#include <QStatusBar>

class QAction;
class QLabel;
class QTimer;
class QToolButton;

namespace Galley {

class DeliveryNote;
class ElidedLabel;
class SavedIndicator;

// The line at the bottom: what the focused thing is or why something was refused, what is saved, who works.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QAction *changeName, QWidget *parent = nullptr);

    void setHint(const QString &hint); // stays

    [[nodiscard]] const QString &hint() const { return m_hint; }

    void say(const QString &message);                              // for some seconds, over the hint
    void warn(const QString &message);                             // the same with a warning sign
    void setAnnotator(const QString &name);                        // empty: nobody yet
    void setTime(const QString &time, const QString &explanation); // empty: none to show

    [[nodiscard]] SavedIndicator *saved() const { return m_saved; }

    [[nodiscard]] DeliveryNote *delivery() const { return m_delivery; }

    [[nodiscard]] QString message() const; // as shown

private:
    void showFor(const QString &message, bool isWarning);
    void showHint();

    QLabel *m_sign;
    ElidedLabel *m_message;
    QLabel *m_time;
    DeliveryNote *m_delivery;
    SavedIndicator *m_saved;
    QToolButton *m_annotator;
    QTimer *m_back;
    QString m_hint;
};

} // namespace Galley
