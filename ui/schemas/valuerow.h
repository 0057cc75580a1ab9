#pragma once

#include "schemas/migrationdraft.h"

#include <QObject>

namespace Galley {

class CalmComboBox;
class MigrationTree;

// What becomes of the values of an attribute, or of a field of the article.
class ValueRow : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. The rule is in the draft's plan, its attribute in the schema before.
    ValueRow(const ValueRule &rule, MigrationDraft &draft, MigrationTree &tree);

Q_SIGNALS:
    void changed();

private:
    void take();

    MigrationDraft &m_draft;
    QString m_layer;
    QString m_id;
    CalmComboBox *m_way;
    CalmComboBox *m_target;
};

} // namespace Galley
