#pragma once

#include "annotation/session.h"

#include <QElapsedTimer>
#include <QPointer>

class QAbstractScrollArea;

namespace Galley {

// How long marks take: from the key or the click in the article view to the end of the painting that shows
// the change. Of the last hundred changes of the open set.
class MarkLatency : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kept = 100;

    // The view outlives it.
    explicit MarkLatency(QAbstractScrollArea &view, QObject *parent = nullptr);

    void setSession(Session *session);

    [[nodiscard]] const QList<double> &milliseconds() const { return m_milliseconds; } // oldest first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    QAbstractScrollArea &m_view;
    QPointer<Session> m_session;
    QElapsedTimer m_since; // valid: from the last key or click on
    bool m_changed = false;
    QList<double> m_milliseconds;
};

} // namespace Galley
