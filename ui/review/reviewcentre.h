#pragma once

#include "review/reviewfocus.h"

#include <QWidget>

class QStackedLayout;

namespace Galley {

class EmptyState;
class FindingsPanel;
class LanesView;
struct ReviewActions;
class ReviewHeader;

// The article in the middle of the page: its header, its text with everybody's marks or why there is none,
// and below what keeps it from being signed off.
class ReviewCentre : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewCentre(const ReviewActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] LanesView *lanes() const { return m_lanes; }

    [[nodiscard]] FindingsPanel *findings() const { return m_findings; }

    void showArticle(const ReviewFocus &focus); // another one
    void showPlace(const ReviewFocus &focus, const QString &spoken);
    void showFacts(const ReviewFocus &focus); // what is known of it, or of why there is none

    bool handleZoomKey(const QKeyEvent &event);

private:
    void showVacancy(const ReviewFocus &focus);

    ReviewHeader *m_header;
    LanesView *m_lanes;
    EmptyState *m_empty;
    FindingsPanel *m_findings;
    QStackedLayout *m_text;
    qreal m_zoom = 1;
};

} // namespace Galley
