#pragma once

#include "annotation/session.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Galley {

// Above the comments of an article that came back: by whom, how many remarks are left to work off, and what
// has changed since. Leads from one changed mark to the next. Hidden where nothing came back.
class ReturnBanner : public QWidget
{
    Q_OBJECT
public:
    explicit ReturnBanner(QWidget *parent = nullptr);

    void setSession(Session *session); // not owned

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void spanRequested(Galley::SpanId span);

private:
    void refresh();
    void goOn();

    QPointer<Session> m_session;
    QLabel *m_text;
    QPushButton *m_next;
    QList<SpanId> m_changed; // by place
    qsizetype m_at = -1;     // which of them was shown last
};

} // namespace Galley
