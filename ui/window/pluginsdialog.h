#pragma once

#include "schema/pluginregistry.h"

#include <QDialog>

namespace Galley {

// The plugins and schema files that were seen, where Galley looks for them, and what is wrong with any.
class PluginsDialog : public QDialog
{
    Q_OBJECT
public:
    PluginsDialog(const QList<PluginRecord> &records, QWidget *parent);
};

} // namespace Galley
