#pragma once

#include "annotation/session.h"

#include <QWidget>

class QStackedLayout;

namespace Galley {

class HistoryModel;

// The list of what was done to the open set, newest first.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setSession(Session *session); // not owned

private:
    void showPage();

    HistoryModel *m_model;
    QStackedLayout *m_pages;
};

} // namespace Galley
