#include "checks/findingspanel.h"

#include "checks/findingsmodel.h"
#include "common/boundkeys.h"
#include "common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString finishKey()
{
    return boundKey("done-and-next"_L1, QKeySequence(u"Ctrl+D"_s));
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_title(new QLabel(this))
    , m_list(new QListView(this))
{
    build();
    connect(m_list, &QListView::clicked, this, &FindingsPanel::jump);
    connect(m_list, &QListView::activated, this, &FindingsPanel::jump);
    hide();
}

void FindingsPanel::build()
{
    m_title->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setIconSize({16, 16});
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What is missing before this article is done"));
    auto *const finish = new QPushButton(themedIcon(u"done"_s), tr("Finish as it is"), this);
    BoundKeys::instance().follow(this, [finish] {
        finish->setToolTip(tr("Mark the article as done although this is missing (%1)").arg(finishKey()));
    });
    connect(finish, &QPushButton::clicked, this, &FindingsPanel::finishRequested);
    auto *const close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this list and go on marking"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &FindingsPanel::closed);

    auto *const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(finish);
    head->addWidget(close);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_list);
}

void FindingsPanel::setFindings(const QList<Finding> &findings, const AnnotationSet &set)
{
    m_model->setFindings(findings, set);
    m_title->setText(tr("%n thing(s) to mend before this article is done. A click goes there; %1 finishes "
                        "it as it is.",
                        nullptr, int(findings.size()))
                         .arg(finishKey()));
    const int rows = std::min(int(findings.size()), 4);
    m_list->setFixedHeight(rows * (2 * fontMetrics().lineSpacing() + 6) + 4); // a message may take two lines
    setVisible(!findings.isEmpty());
}

void FindingsPanel::jump(const QModelIndex &index)
{
    if (const SpanId span = index.data(FindingsModel::SpanRole).toLongLong())
        Q_EMIT jumpRequested(span);
}

} // namespace Galley
