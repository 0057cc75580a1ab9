#pragma once

class QLabel;
class QString;
class QTableView;
class QWidget;

// What the forms of import and export are made of.
namespace Galley {

// Stands above a group of rows.
[[nodiscard]] QLabel *makeHeading(const QString &text, QWidget *parent);
// Explains, in a faint colour, wrapped.
[[nodiscard]] QLabel *makeHint(const QString &text, QWidget *parent);
// Says what is wrong; hidden until it has a text.
[[nodiscard]] QLabel *makeFault(QWidget *parent);
void showFault(QLabel *label, const QString &text);
// A list of rows in columns: whole rows are chosen, Tab leads out of it.
void prepareTable(QTableView *table, const QString &name);
// Puts a form into a scroll area that is as wide as the form wants to be.
[[nodiscard]] QWidget *makeScrolling(QWidget *form, QWidget *parent);

} // namespace Galley
