#pragma once

#include "annotation/annotationset.h"
#include "exchange/exporter.h"

#include <QWidget>

class QCheckBox;
class QListWidget;

namespace Galley {

class CalmComboBox;

// Whose marks are exported: everybody's, gold, or those of chosen annotators.
class WhoseForm : public QWidget
{
    Q_OBJECT
public:
    // me: offered by itself.
    WhoseForm(const QString &me, QWidget *parent);

    void setAnnotators(const QList<Annotator> &annotators);

    // Sets annotators, gold and states.
    void putInto(ExportOptions &options) const;
    void show(const ExportOptions &options);
    [[nodiscard]] QString fault() const; // nobody is ticked

    [[nodiscard]] CalmComboBox *choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    enum class Whose { Everybody, Gold, Mine, Chosen };

    void build();
    void fillList(const QStringList &ticked, bool gold);
    [[nodiscard]] Whose whose() const;
    [[nodiscard]] QStringList ticked() const; // names
    [[nodiscard]] bool isGoldTicked() const;
    void showList();

    QString m_me;
    QList<Annotator> m_annotators;
    CalmComboBox *m_choice;
    QListWidget *m_list;
    QCheckBox *m_finished;
};

} // namespace Galley
