#pragma once

#include "keys/keybook.h"
#include "labels/labelkeys.h"
#include "schema/schemaset.h"

#include <QDialog>

class QVBoxLayout;

namespace Galley {

struct ReviewActions;

// All keys at a glance: of the text, of the window's commands as they are now, of adjudication, of the
// labels.
class CheatSheet : public QDialog
{
    Q_OBJECT
public:
    CheatSheet(const QList<Command> &commands, const ReviewActions &review, const SchemaSet &schemas,
               const LabelKeys &keys, QWidget *parent);

    using Line = std::pair<QString, QString>; // key, what it does

    [[nodiscard]] static QList<Line> caretKeys();
    [[nodiscard]] static QList<Line> textKeys(const QList<Command> &commands);
    [[nodiscard]] static QList<Line> windowKeys(const QList<Command> &commands);
    [[nodiscard]] static QList<Line> reviewKeys(const ReviewActions &review);

private:
    [[nodiscard]] static QList<Line> labelLines(const SchemaSet &schemas, const LabelKeys &keys);
    void addGroup(QVBoxLayout *column, const QString &title, const QList<Line> &lines);
};

} // namespace Galley
