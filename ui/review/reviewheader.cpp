#include "review/reviewheader.h"

#include "common/elidedlabel.h"
#include "review/reviewactions.h"

#include <QHBoxLayout>
#include <QToolBar>

namespace Galley {

ReviewHeader::ReviewHeader(const ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_remarks(new ElidedLabel(this))
{
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_remarks->setContentsMargins(8, 0, 8, 4);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->setAccessibleName(tr("What to know of this article"));
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 8, 0);
    line->addWidget(makeTools(actions));
    line->addWidget(m_title, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_remarks);
}

QWidget *ReviewHeader::makeTools(const ReviewActions &actions)
{
    auto *const tools = new QToolBar(this);
    tools->setIconSize({18, 18});
    tools->addActions({actions.previous, actions.next});
    tools->addSeparator();
    tools->addActions({actions.undo, actions.redo});
    tools->addSeparator();
    tools->addActions({actions.hideNames, actions.giveBack, actions.signOff, actions.reopen});
    return tools;
}

// Remarks name annotators.
void ReviewHeader::showFacts(const ReviewFocus &focus)
{
    const ReviewArticle *const article = focus.article();
    const AnnotationSet *const gold = focus.gold();
    QStringList lines;
    if (gold && gold->state() == SetState::Done)
        lines.append(tr("Signed off: gold is locked until it is reopened."));
    if (article && !focus.veil.hidden) {
        for (const ReviewRemark &remark : article->remarks)
            lines.append(textOf(remark));
    }
    m_title->setFullText(article ? article->gold.article.title : QString());
    m_remarks->setFullText(lines.join(u' '));
    m_remarks->setVisible(!lines.isEmpty());
}

} // namespace Galley
