#pragma once

#include "review/reviewfocus.h"

#include <QWidget>

namespace Galley {

class ElidedLabel;
struct ReviewActions;

// Above the text: what can be done with the article, its title, and what to know of it.
class ReviewHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewHeader(const ReviewActions &actions, QWidget *parent = nullptr);

    void showFacts(const ReviewFocus &focus);

private:
    [[nodiscard]] QWidget *makeTools(const ReviewActions &actions);

    ElidedLabel *m_title;
    ElidedLabel *m_remarks;
};

} // namespace Galley
