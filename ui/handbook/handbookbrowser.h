#pragma once

#include "handbook/handbook.h"

#include <QHash>
#include <QTextBrowser>

class QTextTableCell;

namespace Galley {

// Shows one chapter in the colours of the palette. Loads nothing but the handbook's own pictures; a link is
// told of, never followed.
class HandbookBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HandbookBrowser(const Handbook &handbook, QWidget *parent = nullptr);

    [[nodiscard]] const HandbookPlace &place() const { return m_place; }

    void show(const HandbookPlace &place);         // what is not there: the index
    void setMarkedWords(const QStringList &words); // wherever they stand; empty: none

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render(const HandbookChapter &chapter);
    void frameCode();
    void dress();
    void dressTables();
    void dressCell(QTextTableCell cell, bool isHead);
    void fitWidth();
    void goTo(const QString &anchor);
    void markWords();

    const Handbook &m_handbook;
    HandbookPlace m_place;
    QHash<QString, int> m_anchors; // to positions
    QStringList m_words;
    int m_scrolledTo = 0; // where goTo() left the scroll bar
    bool m_isShown = false;
};

} // namespace Galley
