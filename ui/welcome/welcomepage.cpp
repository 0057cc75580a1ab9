#include "welcome/welcomepage.h"

#include "common/icons.h"
#include "welcome/recentmodel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QLabel *heading(const QString &text, qreal scale, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel *quiet(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction *> &ways, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecentModel(this))
{
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addLayout(makeWays(ways), 2);
    columns->addLayout(makeRecent(), 3);

    auto *const page = new QWidget(this);
    page->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *const body = new QVBoxLayout(page);
    body->setContentsMargins(32, 24, 32, 24);
    body->setSpacing(10);
    body->addWidget(heading(tr("Galley"), 2.2, page));
    body->addWidget(quiet(tr("Mark who acts, with what, and who says so, in news articles."), page));
    body->addSpacing(26);
    body->addLayout(columns, 1);
    body->addSpacing(12);
    body->addLayout(makeName());

    auto *const outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(page, 20);
    outer->addStretch(1);
    outer->setContentsMargins(0, 24, 0, 12);
}

QVBoxLayout *WelcomePage::makeWays(const QList<QAction *> &ways)
{
    auto *const layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Begin"), 1.15, this));
    for (QAction *way : ways) {
        auto *const button = new QPushButton(way->icon(), way->text(), this);
        button->setToolTip(way->toolTip());
        button->setMinimumHeight(button->fontMetrics().height() + 18);
        button->setEnabled(way->isEnabled());
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        connect(way, &QAction::enabledChanged, button, &QWidget::setEnabled);
        layout->addWidget(button);
        layout->addWidget(quiet(way->whatsThis(), this));
        layout->addSpacing(4);
    }
    layout->addWidget(quiet(tr("Or drop a .galley file on this window."), this));
    layout->addStretch(1);
    return layout;
}

QVBoxLayout *WelcomePage::makeRecent()
{
    m_recent = new QListView(this);
    m_recent->setModel(m_model);
    m_recent->setIconSize({18, 18});
    m_recent->setSpacing(3);
    m_recent->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *const forget = new QAction(themedIcon(u"remove"_s), tr("Take off this list"), m_recent);
    forget->setShortcut(QKeySequence(Qt::Key_Delete));
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    connect(forget, &QAction::triggered, this, &WelcomePage::forgetCurrent);
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT openRequested(index.data(RecentModel::PathRole).toString());
    };
    connect(m_recent, &QListView::clicked, this, open);
    connect(m_recent, &QListView::activated, this, open);

    m_noRecent = quiet(tr("None yet. The sample project is a good place to look around."), this);
    auto *const layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Recent projects"), 1.15, this));
    layout->addWidget(m_recent, 1);
    layout->addWidget(m_noRecent);
    layout->addStretch(0);
    return layout;
}

QLayout *WelcomePage::makeName()
{
    m_name = new QLineEdit(this);
    m_name->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    auto *const title = new QLabel(tr("&You annotate as"), this);
    title->setBuddy(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified())
            Q_EMIT nameEdited(m_name->text());
    });
    auto *const row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(title);
    row->addWidget(m_name);
    row->addWidget(quiet(tr("Your marks are kept under this name."), this), 1);
    return row;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_model->setPaths(paths);
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
}

void WelcomePage::setMissing(const QStringList &paths)
{
    m_model->setMissing(paths);
}

void WelcomePage::setAnnotator(const QString &name)
{
    m_name->setText(name);
}

void WelcomePage::setBusy(bool busy)
{
    m_recent->setEnabled(!busy);
}

void WelcomePage::forgetCurrent()
{
    if (const QModelIndex index = m_recent->currentIndex(); index.isValid())
        Q_EMIT forgetRequested(index.data(RecentModel::PathRole).toString());
}

} // namespace Galley
