#pragma once

#include "labels/labelkeys.h"
#include "schema/schemaset.h"

#include <QDialog>

class QAction;
class QVBoxLayout;

namespace Galley {

// All keys at a glance: of the text, of the window's commands, of the labels.
class CheatSheet : public QDialog
{
    Q_OBJECT
public:
    CheatSheet(const QList<QAction *> &actions, const SchemaSet &schemas, const LabelKeys &keys,
               QWidget *parent);

private:
    using Line = std::pair<QString, QString>; // key, what it does

    [[nodiscard]] static QList<Line> textKeys();
    [[nodiscard]] static QList<Line> reviewKeys();
    [[nodiscard]] static QList<Line> commandKeys(const QList<QAction *> &actions);
    [[nodiscard]] static QList<Line> labelLines(const SchemaSet &schemas, const LabelKeys &keys);
    void addGroup(QVBoxLayout *column, const QString &title, const QList<Line> &lines);
};

} // namespace Galley
