#include "history/historypanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "history/editdetails.h"
#include "history/editwords.h"
#include "history/historymodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString lineOf(const EditDetail &detail)
{
    const QString what = detail.what.toHtmlEscaped();
    const QString before = detail.before.toHtmlEscaped();
    const QString after = detail.after.toHtmlEscaped();
    if (detail.before.isEmpty() && detail.after.isEmpty())
        return u"<p>%1</p>"_s.arg(what);
    const QString change = HistoryPanel::tr("%1 → %2").arg(
        detail.before.isEmpty() ? HistoryPanel::tr("<i>nothing</i>") : u"<s>%1</s>"_s.arg(before),
        detail.after.isEmpty() ? HistoryPanel::tr("<i>nothing</i>") : u"<b>%1</b>"_s.arg(after));
    return u"<p>%1<br>%2</p>"_s.arg(what, change);
}

QString pageOf(const JournalEntry &entry, const Session &session)
{
    QString page = u"<p><b>%1</b><br>%2</p>"_s.arg(
        inWords(entry, session.schemas()).toHtmlEscaped(),
        HistoryPanel::tr("Step %1, %2, %3")
            .arg(entry.revision)
            .arg(entry.annotator.toHtmlEscaped(),
                 QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat)));
    if (entry.bulk != 0)
        page += u"<p>%1</p>"_s.arg(HistoryPanel::tr("Part of an edit of many articles at once."));
    if (entry.kind == JournalEntry::Kind::Import)
        page += u"<p>%1</p>"_s.arg(
            HistoryPanel::tr("The marks came from a file; what they were is not listed one by one."));
    for (const EditDetail &detail : editDetails(entry, session))
        page += lineOf(detail);
    return page;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_pages(new QStackedLayout(this))
    , m_list(new QTreeView(this))
    , m_details(new QTextBrowser(this))
    , m_onlySpan(new QCheckBox(tr("Only the focused mark"), this))
    , m_back(new QPushButton(themedIcon(u"undo"_s), tr("Go back to here"), this))
{
    build();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPanel::showPage);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showPage);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showEntry);
    connect(m_onlySpan, &QCheckBox::toggled, this, &HistoryPanel::filter);
    connect(m_back, &QPushButton::clicked, this, &HistoryPanel::goBack);
    showPage();
}

void HistoryPanel::build()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("History of this article"));
    QHeaderView *const header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(HistoryModel::When, character * 9);
    m_list->setColumnWidth(HistoryModel::Who, character * 7);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setAccessibleName(tr("What the chosen entry changed"));
    m_details->setTabChangesFocus(true);
    m_details->setOpenLinks(false);
    m_back->setToolTip(
        tr("Make everything what it was after the chosen entry, in one change that undo takes back"));
    m_onlySpan->setToolTip(tr("List only what was done to the mark that has the focus in the text"));

    auto *const parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(makeTop());
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto *const empty = new EmptyState(this);
    empty->setText(
        tr("Nothing done yet"),
        tr("Every mark and change is listed here and can be undone. Select words and press a label's key."));
    m_pages->addWidget(parts);
    m_pages->addWidget(empty);
}

QWidget *HistoryPanel::makeTop()
{
    auto *const top = new QWidget(this);
    auto *const filter = new QHBoxLayout; // two rows: one is too wide for a narrow window
    filter->setContentsMargins(8, 6, 8, 4);
    filter->addWidget(m_onlySpan, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    auto *const layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return top;
}

void HistoryPanel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_focused = 0;
    const QSignalBlocker blocker(m_onlySpan);
    m_onlySpan->setChecked(false);
    m_model->setSession(session);
    if (session) {
        connect(session, &Session::historyChanged, this, &HistoryPanel::showEntry);
        connect(session, &Session::notSaved, this, &HistoryPanel::showEntry);
    }
    showEntry();
}

void HistoryPanel::setFocusedSpan(SpanId span)
{
    m_focused = span;
    filter();
}

void HistoryPanel::showSpan(SpanId span)
{
    m_focused = span;
    m_onlySpan->setChecked(span != 0);
    filter();
    m_list->setFocus(Qt::OtherFocusReason);
}

// With the box ticked and no mark in focus, the last one stays.
void HistoryPanel::filter()
{
    m_onlySpan->setEnabled(m_focused != 0 || m_onlySpan->isChecked());
    if (!m_onlySpan->isChecked())
        m_model->setSpan(0);
    else if (m_focused != 0)
        m_model->setSpan(m_focused);
}

void HistoryPanel::showPage()
{
    m_pages->setCurrentIndex(m_model->rowCount() == 0 && !m_onlySpan->isChecked() ? 1 : 0);
    showEntry();
}

const JournalEntry *HistoryPanel::chosen() const
{
    return m_model->entryAt(m_list->currentIndex());
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showEntry();
}

void HistoryPanel::showEntry()
{
    if (!isVisible()) // an edit must not pay for what nobody sees
        return;
    const JournalEntry *const entry = m_session ? chosen() : nullptr;
    const bool takesEdits = entry && !m_session->isReadOnly() && !m_session->isStale();
    m_back->setEnabled(takesEdits && entry->revision < m_session->revision());
    m_onlySpan->setEnabled(m_focused != 0 || m_onlySpan->isChecked());
    const QString hint = m_model->rowCount() == 0
        ? tr("Nothing was changed in this mark since it came into the project.")
        : tr("Choose an entry to see what was before and after.");
    m_details->setHtml(entry ? pageOf(*entry, *m_session) : u"<p>%1</p>"_s.arg(hint));
}

void HistoryPanel::goBack()
{
    const JournalEntry *const entry = m_session ? chosen() : nullptr;
    if (!entry)
        return;
    const Revision before = m_session->revision();
    if (const Result<void> done = m_session->goBack(entry->revision); !done)
        Q_EMIT refused(done.error().message);
    else if (m_session->revision() == before)
        Q_EMIT said(tr("Everything is as it was then."));
    else
        Q_EMIT said(inWords(m_session->history().last(), m_session->schemas()));
}

} // namespace Galley
