#pragma once

#include "schema/schema.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Galley {

class AddressHint;

// Where a new project goes, and which schemas it takes.
class NewProjectDialog : public QDialog
{
    Q_OBJECT
public:
    NewProjectDialog(QList<Schema> schemas, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path, const QList<Galley::Schema> &schemas);

private:
    void build();
    void fillSchemas();
    void askForPlace();
    void judge();
    void finish();
    [[nodiscard]] QString path() const;

    QList<Schema> m_schemas;
    QLineEdit *m_path;
    AddressHint *m_hint;
    QListWidget *m_list;
    QPushButton *m_create = nullptr;
};

} // namespace Galley
