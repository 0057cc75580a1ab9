#pragma once

#include "labels/labelkeys.h"
#include "storage/bulk.h"

class QMenu;
class QWidget;

// Menus from which a bulk edit is chosen.
namespace Galley::BulkMenus {

using Choose = std::function<void(const BulkAction &action)>;

void fillMark(QMenu *menu, const SchemaSet &schemas, const Choose &choose);
void fillRelabel(QMenu *menu, const SchemaSet &schemas, const Choose &choose);
// Values that can be chosen are; others are asked for in a small dialog over the window.
void fillAttribute(QMenu *menu, const SchemaSet &schemas, const Choose &choose, QWidget *window);

} // namespace Galley::BulkMenus
