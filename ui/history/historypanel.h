#pragma once

#include "annotation/session.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTextBrowser;
class QTreeView;

namespace Galley {

class HistoryModel;

// What was done to the open set, newest first: who, when, and for the chosen entry what was before and after.
// Everything can be made again what it was at any entry.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setSession(Session *session); // not owned
    void setFocusedSpan(SpanId span);  // 0: none
    void showSpan(SpanId span);        // the history of this mark alone

Q_SIGNALS:
    void said(const QString &message);
    void refused(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeTop();
    void showPage();
    void showEntry();
    void filter();
    void goBack();
    [[nodiscard]] const JournalEntry *chosen() const;

    QPointer<Session> m_session;
    SpanId m_focused = 0;
    HistoryModel *m_model;
    QStackedLayout *m_pages;
    QTreeView *m_list;
    QTextBrowser *m_details;
    QCheckBox *m_onlySpan;
    QPushButton *m_back;
};

} // namespace Galley
