#pragma once

#include "review/decisionkeys.h"
#include "review/handmode.h"

#include <QWidget>

class QSplitter;

namespace Galley {

class FindingsPanel;
class LanesView;
class PlacePanel;
class ReviewCentre;
class ReviewDesk;
class ReviewQueuePanel;
class SignOffMode;

// Adjudication: the queue, the text with everybody's marks, and the versions of the place in question.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    // Not owned; null: nothing to review.
    void setDesk(ReviewDesk *desk);

    [[nodiscard]] ReviewDesk *desk() const { return m_focus.desk; }

    void setReasons(const QStringList &reasons);
    void setSeed(quint32 seed);              // of shuffled orders
    void setReadOnly(const QString &reason); // empty: it is not

    [[nodiscard]] const ReviewActions &actions() const { return m_actions; }

    [[nodiscard]] LanesView *lanes() const;

    [[nodiscard]] PlacePanel *place() const { return m_place; }

    [[nodiscard]] ReviewQueuePanel *queue() const { return m_queue; }

    [[nodiscard]] FindingsPanel *findings() const;

    [[nodiscard]] const HandDraft &draft() const { return m_hand->draft(); }

    // Commands of the window that are about the article that is annotated: their keys do nothing here.
    void block(const QList<QAction *> &actions) { m_blocked = actions; }

    void focusText();
    void saveLayout() const;

Q_SIGNALS:
    void refused(const QString &message);
    void said(const QString &message);
    void closed();
    void precedentsWanted(); // of the place in question

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectActions();
    void connectQueue();
    void connectModes();
    void onArticle();
    void onPlace();
    void onQueue();
    void showPlace();
    void enable();
    void setVeil();
    void onMarkClicked(SpanId id);

    ReviewFocus m_focus;
    ReviewActions m_actions;
    ReviewQueuePanel *m_queue;
    ReviewCentre *m_centre;
    PlacePanel *m_place;
    QSplitter *m_columns;
    DecisionKeys *m_decisions;
    HandMode *m_hand;
    SignOffMode *m_signOff;
    QList<QAction *> m_blocked;
};

} // namespace Galley
