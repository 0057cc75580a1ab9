#pragma once

#include <QPlainTextEdit>

class QTimer;

namespace Galley {

// A note of a few lines. It is handed on when the annotator pauses or leaves it.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void setNote(const QString &note); // does not signal; what is being typed stays
    void commit();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_kept;
    QTimer *m_pause;
};

} // namespace Galley
