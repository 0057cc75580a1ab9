#pragma once

#include <QTreeWidget>

namespace Galley {

class CalmComboBox;
struct LabelRef;
struct MigrationDraft;

// What is gone from a schema, in sections, with choices of what becomes of it.
class MigrationTree : public QTreeWidget
{
    Q_OBJECT
public:
    enum Column { Thing, Count, Way, Target, ColumnCount };

    explicit MigrationTree(QWidget *parent);

    // The section is made with its first row.
    [[nodiscard]] QTreeWidgetItem *addRow(const QString &section, const QString &name);
    [[nodiscard]] CalmComboBox *addChoice(QTreeWidgetItem *row, Column column, const QString &name);

    // What may stand under Target; the first says that something is to be chosen.
    static void fillLabels(CalmComboBox &choice, const MigrationDraft &draft, const LabelRef &except);
    static void fillRelations(CalmComboBox &choice, const MigrationDraft &draft);
    static void choose(CalmComboBox &choice, const QVariant &data); // the first, if it has none such

private:
    [[nodiscard]] QTreeWidgetItem *section(const QString &title);
};

} // namespace Galley
