#pragma once

#include "annotation/session.h"

class QMenu;
class QWidget;

namespace Galley {

// A relation of a span, told from the span's side.
struct RelationLine
{
    RelationId id = 0;
    SpanId other = 0;
    QString text; // "supplied by → “Niger” (State)"
};

// In the order of the text of their other ends.
[[nodiscard]] QList<RelationLine> relationLines(const Session &session, SpanId span);

// The lines for a tooltip, the first few and how many more there are.
[[nodiscard]] QStringList relationTip(const Session &session, SpanId span);

// A menu of a span's relations; its actions' data are the other ends. Deletes itself when it closes.
[[nodiscard]] QMenu *makeRelationMenu(const Session &session, SpanId span, QWidget *parent);

} // namespace Galley
