#pragma once

#include "schemas/migrationdraft.h"

#include <QObject>

class QTreeWidgetItem;

namespace Galley {

class CalmComboBox;
class MigrationTree;

// What becomes of what is marked with a label: a row, and, where it is split, one for each value.
class LabelRow : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. The rule is in the draft's plan.
    LabelRow(const LabelRule &rule, qint64 used, MigrationDraft &draft, MigrationTree &tree);

    [[nodiscard]] const LabelRef &label() const { return m_label; }

    // How many spans have which value.
    void showValues(const QMap<QString, qint64> &uses);

Q_SIGNALS:
    void changed();
    void valuesRequested(const Galley::LabelRef &label, const QString &attribute); // where it is split

private:
    void fillWays(qint64 used);
    void takeWay();
    void takeTarget();
    void fillSplit();
    void addValue(const LabelRule &rule, const Attribute &attribute, const Option &option);
    void takeValue(const QString &option, const QString &target);
    [[nodiscard]] QList<Attribute> splitters() const;
    [[nodiscard]] QList<Option> valuesOf(const Attribute &attribute) const;

    MigrationDraft &m_draft;
    MigrationTree &m_tree;
    LabelRef m_label;
    QString m_name;
    QTreeWidgetItem *m_item;
    CalmComboBox *m_way;
    CalmComboBox *m_target;
};

} // namespace Galley
