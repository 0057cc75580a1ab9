#include "project/projectnames.h"

namespace Galley {

namespace {

constexpr int mostNames = 20'000;   // of one attribute, with each of their quotes
constexpr qint64 shortest = 60'000; // milliseconds from one reading to the next

QList<std::pair<QString, QString>> entityAttributes(const SchemaSet &schemas)
{
    QList<std::pair<QString, QString>> keys;
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            for (const Attribute &attribute : layer.attributes) {
                if (attribute.kind == Attribute::Kind::Entity)
                    keys.append({layer.id, attribute.id});
            }
        }
    }
    return keys;
}

} // namespace

ProjectNames::ProjectNames(QString path, const SchemaSet &schemas, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_attributes(entityAttributes(schemas))
    , m_reader(new StoreThread(this))
{}

void ProjectNames::refresh()
{
    if (m_attributes.isEmpty() || (m_since.isValid() && m_since.elapsed() < shortest))
        return;
    m_since.start();
    const auto work = [path = m_path, attributes = m_attributes](StoreThread::StorePointer &store) {
        if (!store) {
            if (auto opened = Store::open(path, Store::Access::ReadOnly))
                store = std::move(*opened);
        }
        Names names;
        for (const Key &key : store ? attributes : QList<Key>()) {
            if (auto uses = store->nameUses(key.first, key.second, mostNames))
                names.insert(key, std::move(*uses));
        }
        return names;
    };
    m_reader->run(this, work, [this](Names names) {
        m_names = std::move(names);
        Q_EMIT refreshed();
    });
}

} // namespace Galley
