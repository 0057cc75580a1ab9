#pragma once

#include <QLabel>

namespace Galley {

// Beside a field for a project's address: says in a line how one on a server is written, or why what stands
// there cannot be one.
class AddressHint : public QLabel
{
    Q_OBJECT
public:
    explicit AddressHint(QWidget *parent);

    // Whether a project can be at the address, as far as it can be told without asking the server.
    bool judge(const QString &address);
};

} // namespace Galley
