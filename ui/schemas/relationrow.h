#pragma once

#include "schemas/migrationdraft.h"

#include <QObject>

namespace Galley {

class CalmComboBox;
class MigrationTree;

// What becomes of the relations of a type: of one that is gone, or of those that its ends would orphan.
class RelationRow : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Gone, Orphans };

    // Both outlive it. The rule of a type that is gone is in the draft's plan; one of orphans is put there
    // once it is decided.
    RelationRow(Kind kind, const RelationRule &rule, qint64 used, MigrationDraft &draft, MigrationTree &tree);

Q_SIGNALS:
    void changed();

private:
    void fillWays();
    void take();

    Kind m_kind;
    MigrationDraft &m_draft;
    QString m_type;
    CalmComboBox *m_way;
    CalmComboBox *m_target;
};

} // namespace Galley
