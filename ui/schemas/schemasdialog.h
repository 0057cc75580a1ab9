#pragma once

#include "schema/pluginregistry.h"
#include "schema/schemaset.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace Galley {

// A schema that the project carries, that is installed, or both.
struct KnownSchema
{
    Schema own;       // the project's; an empty id: it has none
    Schema installed; // a plugin's or a file's; the same

    [[nodiscard]] const Schema &best() const { return own.id.isEmpty() ? installed : own; }

    [[nodiscard]] bool hasUpdate() const;
};

// The schemas of the project and those that are installed: to edit, to begin another from, to take into the
// project, and to bring up to date.
class SchemasDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SchemasDialog(QWidget *parent = nullptr);

    // Why the project's schemas cannot be changed; empty: they can.
    void setSchemas(const SchemaSet &project, const QList<Schema> &installed, const QString &readOnlyReason);
    void showMessage(const QString &message);

Q_SIGNALS:
    void editRequested(const Galley::Schema &schema);
    void newRequested(const Galley::Schema &from);    // an empty id: from nothing
    void takeRequested(const Galley::Schema &schema); // into the project, or a newer version of one

private:
    void build();
    void fill();
    void showChosen();
    [[nodiscard]] const KnownSchema *chosen() const; // null: none

    QList<KnownSchema> m_known;
    QString m_reason;
    QTableWidget *m_table;
    QLabel *m_message;
    QPushButton *m_edit;
    QPushButton *m_from;
    QPushButton *m_empty;
    QPushButton *m_take;
};

// A schema to begin from: the one given under an id of its own, or with one layer of one label.
[[nodiscard]] Schema schemaToBeginWith(const Schema &from, const SchemaSet &project,
                                       const QList<Schema> &installed);

} // namespace Galley
