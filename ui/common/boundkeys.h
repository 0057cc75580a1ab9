#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace Galley {

// How commands are called now, for texts that name a key: users may give commands other keys. Commands are
// known by their names for files (actionnames.h). One for the program, as there is one keyboard; GUI thread.
class BoundKeys : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static BoundKeys &instance();

    // The command's key, or its name in the menus, in quotation marks, when it has none. Where nobody has
    // told, its own key.
    [[nodiscard]] QString word(QLatin1StringView command, const QKeySequence &own) const;
    void set(const QHash<QString, QString> &words);

    // Calls it now, and again whenever keys change, as long as the context lives.
    void follow(QObject *context, const std::function<void()> &say);

Q_SIGNALS:
    void changed();

private:
    using QObject::QObject;

    QHash<QString, QString> m_words;
};

// Of BoundKeys.
[[nodiscard]] QString boundKey(QLatin1StringView command, const QKeySequence &own);

} // namespace Galley
