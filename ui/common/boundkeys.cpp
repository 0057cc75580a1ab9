#include "common/boundkeys.h"

namespace Galley {

BoundKeys &BoundKeys::instance()
{
    static BoundKeys keys;
    return keys;
}

QString BoundKeys::word(QLatin1StringView command, const QKeySequence &own) const
{
    const auto found = m_words.constFind(command);
    return found != m_words.constEnd() ? *found : own.toString(QKeySequence::NativeText);
}

void BoundKeys::set(const QHash<QString, QString> &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT changed();
}

void BoundKeys::follow(QObject *context, const std::function<void()> &say)
{
    say();
    connect(this, &BoundKeys::changed, context, say);
}

QString boundKey(QLatin1StringView command, const QKeySequence &own)
{
    return BoundKeys::instance().word(command, own);
}

} // namespace Galley
