#pragma once

#include "keys/keybook.h"

#include <QWidget>

#include <functional>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Galley {

class KeysModel;

// The keys of all commands: found, changed, given back, written to a file and read from one. A change holds
// at once.
class KeysPage : public QWidget
{
    Q_OBJECT
public:
    // The label of the open project that a key marks and that would lose it to the command; empty: none.
    using TextMeaning = std::function<QString(const QAction &command, const QKeySequence &key)>;

    KeysPage(KeyBook &book, TextMeaning meaning, QWidget *parent = nullptr);

    void exportTo(const QString &path);
    void importFrom(const QString &path);

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] const Command *chosen() const;
    void showChosen();
    void warn();
    void use(const QList<QKeySequence> &keys);
    void askForExport();
    void askForImport();

    KeyBook &m_book;
    TextMeaning m_meaning;
    KeysModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTableView *m_table;
    QKeySequenceEdit *m_key;
    QLabel *m_says;
    QPushButton *m_use;
    QPushButton *m_none;
    QPushButton *m_reset;
};

} // namespace Galley
