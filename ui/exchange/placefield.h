#pragma once

#include "exchange/exportoutput.h"

#include <QWidget>

class QLineEdit;

namespace Galley {

class Format;

// The file, folder or archive that an export is written to.
class PlaceField : public QWidget
{
    Q_OBJECT
public:
    // suggestion: the path offered, without its ending.
    PlaceField(const QString &suggestion, QWidget *parent);

    // Offers an ending, as long as the user has not said otherwise.
    void setFormat(const Format *format, bool severalFiles);

    [[nodiscard]] QString path() const; // empty: none yet
    void setPath(const QString &path);

    [[nodiscard]] QLineEdit *line() const { return m_line; }

    // Something is there that the user has not agreed to replace.
    [[nodiscard]] bool wouldReplace() const;
    void agreeToReplace();

Q_SIGNALS:
    void changed();

private:
    void askForPlace();
    [[nodiscard]] QString ending() const;

    QString m_suggestion;
    QLineEdit *m_line;
    QString m_suffix; // of the format's files
    bool m_severalFiles = false;
    bool m_isOwn = false; // the user wrote or chose the path
    QString m_replaced;   // a path that the user agreed to replace
};

} // namespace Galley
