#include "formats/articles/jsonfields.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestPath = 3;
constexpr qsizetype MostPaths = 500;

QString textOf(JsonRef value)
{
    if (value.isString())
        return value.toString();
    if (!value.isNumber())
        return {};
    const std::optional<qint64> whole = value.toInteger();
    return whole ? QString::number(*whole) : QString::number(value.toDouble(), 'g', 15);
}

QString valueAt(JsonRef value, QStringView path, int levels)
{
    if (levels == 0)
        return {};
    if (value.isArray()) {
        QStringList all;
        value.forEachItem([&](JsonRef item) {
            if (QString text = valueAt(item, path, levels - 1); !text.isEmpty())
                all.append(std::move(text));
        });
        return all.join(", "_L1);
    }
    if (path.isEmpty())
        return textOf(value);
    QString found;
    if (value.isObject()) {
        const qsizetype dot = path.indexOf(u'.');
        const QStringView key = dot < 0 ? path : path.first(dot);
        value.forEachMember([&](const QString &name, JsonRef member) {
            if (found.isEmpty() && name == key)
                found = valueAt(member, dot < 0 ? QStringView() : path.sliced(dot + 1), levels - 1);
        });
    }
    return found;
}

void collect(JsonRef value, const QString &path, int levels, QStringList &paths)
{
    if (paths.size() >= MostPaths || levels < 0)
        return;
    if (value.isArray()) {
        int left = 10; // they are alike
        value.forEachItem([&](JsonRef item) {
            if (left-- > 0)
                collect(item, path, levels, paths);
        });
    } else if (value.isObject()) {
        value.forEachMember([&](const QString &key, JsonRef member) {
            collect(member, path.isEmpty() ? key : path + u'.' + key, levels - 1, paths);
        });
    } else if ((value.isString() || value.isNumber()) && !paths.contains(path)) {
        paths.append(path);
    }
}

} // namespace

JsonFields::JsonFields(JsonRef object)
    : m_object(object)
{
    if (object.isObject())
        object.forEachMember([this](const QString &key, JsonRef value) { m_members.insert(key, value); });
}

QString JsonFields::value(const QString &path) const
{
    constexpr int Levels = 8;
    if (const auto member = m_members.constFind(path); member != m_members.constEnd())
        return valueAt(*member, {}, Levels);
    const qsizetype dot = path.indexOf(u'.');
    const auto outer = dot < 0 ? m_members.constEnd() : m_members.constFind(path.first(dot));
    return outer == m_members.constEnd() ? QString()
                                         : valueAt(*outer, QStringView(path).sliced(dot + 1), Levels);
}

const QStringList &JsonFields::paths()
{
    if (m_paths.isEmpty() && m_object.isObject() && !m_object.isTooDeep())
        collect(m_object, {}, DeepestPath, m_paths);
    return m_paths;
}

} // namespace Galley
