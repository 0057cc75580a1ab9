#pragma once

#include <QDialog>

namespace Galley {

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace Galley
