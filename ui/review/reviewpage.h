#pragma once

#include "review/handdraft.h"
#include "review/nameveil.h"
#include "review/reviewactions.h"
#include "review/shownplace.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace Galley {

class ElidedLabel;
class EmptyState;
class FindingsPanel;
class LanesView;
class PlacePanel;
class ReviewDesk;
class ReviewQueuePanel;

// Adjudication: the queue, the text with everybody's marks, and the versions of the place in question.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    // Not owned; null: nothing to review.
    void setDesk(ReviewDesk *desk);

    [[nodiscard]] ReviewDesk *desk() const { return m_desk; }

    void setReasons(const QStringList &reasons);
    void setReadOnly(const QString &reason); // empty: it is not

    [[nodiscard]] const ReviewActions &actions() const { return m_actions; }

    [[nodiscard]] LanesView *lanes() const { return m_lanes; }

    [[nodiscard]] PlacePanel *place() const { return m_place; }

    [[nodiscard]] ReviewQueuePanel *queue() const { return m_queue; }

    [[nodiscard]] FindingsPanel *findings() const { return m_findings; }

    [[nodiscard]] const HandDraft &draft() const { return m_draft; }

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
    [[nodiscard]] QWidget *makeCentre();
    void connectActions();
    void connectParts();
    void onArticle();
    void onPlace();
    void onQueue();
    void showRemarks();
    void showVacancy();
    void enable();
    void decide(Choice choice);
    void take(int number);
    void takeNone();
    void startHand();
    void endHand();
    void acceptHand();
    bool handleZoomKey(const QKeyEvent &event);
    bool handleHandKey(const QKeyEvent &event);
    void draftChanged(const Result<void> &changed = {});
    void report(const Result<void> &outcome);
    void checkAndSignOff();
    void signOff();
    void setVeil();
    void onMarkClicked(SpanId id);

    ReviewDesk *m_desk = nullptr;
    ReviewActions m_actions;
    ReviewQueuePanel *m_queue;
    ElidedLabel *m_title;
    ElidedLabel *m_remarks;
    LanesView *m_lanes;
    FindingsPanel *m_findings;
    PlacePanel *m_place;
    EmptyState *m_empty;
    QStackedLayout *m_centre = nullptr;
    QSplitter *m_columns;
    NameVeil m_veil;
    ShownPlace m_shown;
    HandDraft m_draft;
    QString m_readOnly;
    QList<QAction *> m_blocked;
    qreal m_zoom = 1;
};

} // namespace Galley
