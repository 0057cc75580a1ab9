#pragma once

#include "exchange/importer.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace Galley {

// Whose work the files hold, and as what it comes into the project.
class ArrivalPage : public QWidget
{
    Q_OBJECT
public:
    // me: who corrects pre-annotations unless the user says otherwise.
    ArrivalPage(const QString &me, QWidget *parent);

    void setKnownNames(const QStringList &names);           // of the project's annotators
    void setFound(const QMap<QString, qint64> &annotators); // sets of each; under the empty name, of nobody

    // Sets role and annotator.
    void putInto(ImportOptions &options) const;
    [[nodiscard]] QString fault() const;

    [[nodiscard]] QButtonGroup *roles() const { return m_roles; } // ids are of ImportRole

Q_SIGNALS:
    void changed();

private:
    void build();
    void addRole(ImportRole role, const QString &text, const QString &explanation);
    void onRole();
    [[nodiscard]] ImportRole role() const;
    [[nodiscard]] QString name() const;

    QString m_me;
    QButtonGroup *m_roles;
    QComboBox *m_name;
    QStandardItemModel *m_found;
    QTableView *m_table;
    QLabel *m_none;
    QLabel *m_hint;
};

} // namespace Galley
