#pragma once

#include "agreement/texttable.h"

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace Galley {

class EmptyState;
class LeadTable;

// A picture with the table of its numbers beside it, or what to do while there is nothing to show.
class ProgressTab : public QWidget
{
    Q_OBJECT
public:
    // Takes the picture over.
    ProgressTab(QWidget *picture, const QList<TextTable::Column> &columns, QWidget *parent = nullptr);

    [[nodiscard]] LeadTable *table() const { return m_table; }

    [[nodiscard]] TextTable *model() const { return m_model; }

    void addChoice(const QString &name, QWidget *choice); // above the picture
    void showRows(QList<TextTable::Row> rows);            // or, with none, what showEmpty said last
    void showEmpty(const QString &title, const QString &text);
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] QWidget *picture() const { return m_picture; }

private:
    QWidget *m_picture;
    QHBoxLayout *m_choices;
    LeadTable *m_table;
    TextTable *m_model;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
};

} // namespace Galley
