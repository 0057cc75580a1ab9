#pragma once

#include "annotation/session.h"
#include "labels/labelkeys.h"

#include <QMenu>

namespace Galley {

// What can be done to a span, for its context menu: only what its schema allows, with the keys that do the
// same.
class SpanMenu : public QMenu
{
    Q_OBJECT
public:
    // At a caret or a point of the text, by which a segment is meant.
    SpanMenu(const Session &session, const LabelKeys &keys, SpanId span, qsizetype offset, QWidget *parent);

Q_SIGNALS:
    void labelChosen(const QString &layer, const QString &label);
    void relationChosen(const QString &type);
    void pieceChosen();
    void pieceRemovalChosen(qsizetype offset);
    void attributesChosen();
    void removalChosen();

private:
    void addLabels(const Layer &layer, const LabelKeys &keys, const QString &current);
    void addRelations(const Session &session, const Span &span);
    void addPieces(const Span &span, qsizetype offset);
};

// The labels that a selection can be marked with.
class MarkMenu : public QMenu
{
    Q_OBJECT
public:
    MarkMenu(const SchemaSet &schemas, const LabelKeys &keys, QWidget *parent);

Q_SIGNALS:
    void labelChosen(const QString &layer, const QString &label);
};

} // namespace Galley
