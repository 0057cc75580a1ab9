#pragma once

#include "text/error.h"

#include <QByteArrayView>
#include <QJsonValue>

#include <memory>
#include <optional>

struct yyjson_doc;
struct yyjson_val;

// JSON as it is read in bulk, without copying it first. Nothing here changes values.
namespace Galley {

// Valid as long as its document lives. The default is no value.
class JsonRef
{
    struct Cursor
    {
        yyjson_val *key = nullptr;
        yyjson_val *value = nullptr;
        qsizetype left = 0;
    };

public:
    JsonRef() = default;

    explicit JsonRef(yyjson_val *value)
        : m_value(value)
    {}

    [[nodiscard]] bool isPresent() const { return m_value != nullptr; }

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isNumber() const;

    [[nodiscard]] QString toString() const;                // empty when it is no string
    [[nodiscard]] std::optional<qint64> toInteger() const; // also of "12.0"
    [[nodiscard]] double toDouble() const;
    // Objects and arrays deeper than 64 levels are cut to null: isTooDeep tells before.
    [[nodiscard]] QJsonValue toQJson() const;
    [[nodiscard]] bool isTooDeep() const;

    [[nodiscard]] qsizetype size() const; // of arrays and objects

    // In order; call(QString key, JsonRef value) and call(JsonRef value).
    template <typename Call>
    void forEachMember(Call call) const
    {
        for (Cursor at = first(); at.value; at = after(at))
            call(JsonRef(at.key).toString(), JsonRef(at.value));
    }

    template <typename Call>
    void forEachItem(Call call) const
    {
        for (Cursor at = first(); at.value; at = after(at))
            call(JsonRef(at.value));
    }

private:
    [[nodiscard]] Cursor first() const;
    [[nodiscard]] static Cursor after(const Cursor &at);
    [[nodiscard]] QJsonValue toQJson(int levels) const;
    [[nodiscard]] bool isDeeper(int levels) const;

    yyjson_val *m_value = nullptr;
};

class JsonDocument
{
public:
    // Strict JSON (RFC 8259) in valid UTF-8. The error's place has the column, in characters from 1, and the
    // offset, in bytes from 0.
    [[nodiscard]] static Result<JsonDocument> parse(QByteArrayView json);

    [[nodiscard]] JsonRef root() const;

private:
    struct Free
    {
        void operator()(yyjson_doc *document) const;
    };

    std::unique_ptr<yyjson_doc, Free> m_document;
};

} // namespace Galley
