#include "welcome/addresshint.h"

#include "storage/projectaddress.h"

namespace Galley {

AddressHint::AddressHint(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    judge({});
}

bool AddressHint::judge(const QString &address)
{
    const Result<void> fits = checkAddress(address);
    setText(fits ? tr("On a server: postgresql://user@host/database. The password comes from ~/.pgpass or "
                      "PGPASSWORD, never from the address.")
                 : fits.error().message);
    setForegroundRole(fits ? QPalette::PlaceholderText : QPalette::WindowText);
    return fits.has_value();
}

} // namespace Galley
