#pragma once

#include "text/error.h"

#include <QDialog>

namespace Galley {

// Lists what was wrong with files, to be read beside them or copied.
class ProblemsDialog : public QDialog
{
    Q_OBJECT
public:
    ProblemsDialog(const QString &summary, const QList<Error> &problems, QWidget *parent);
};

} // namespace Galley
