#include "formats/jsonvalue.h"

#include "text/utf8.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <yyjson.h>

#include <cmath>
#include <limits>

namespace Galley {

namespace {

constexpr int DeepestLevel = 64;

QJsonValue numberOf(yyjson_val *value)
{
    if (yyjson_is_sint(value))
        return QJsonValue(qint64(yyjson_get_sint(value)));
    if (yyjson_is_uint(value) && yyjson_get_uint(value) <= quint64(std::numeric_limits<qint64>::max()))
        return QJsonValue(qint64(yyjson_get_uint(value)));
    return QJsonValue(yyjson_get_num(value));
}

} // namespace

bool JsonRef::isNull() const
{
    return yyjson_is_null(m_value);
}

bool JsonRef::isObject() const
{
    return yyjson_is_obj(m_value);
}

bool JsonRef::isArray() const
{
    return yyjson_is_arr(m_value);
}

bool JsonRef::isString() const
{
    return yyjson_is_str(m_value);
}

bool JsonRef::isNumber() const
{
    return yyjson_is_num(m_value);
}

QString JsonRef::toString() const
{
    if (!isString())
        return {};
    return exactFromUtf8(QByteArrayView(yyjson_get_str(m_value), qsizetype(yyjson_get_len(m_value))));
}

std::optional<qint64> JsonRef::toInteger() const
{
    if (yyjson_is_real(m_value)) {
        const double real = yyjson_get_real(m_value);
        const bool whole = std::trunc(real) == real && std::abs(real) < 9e15;
        return whole ? std::optional(qint64(real)) : std::nullopt;
    }
    if (yyjson_is_sint(m_value))
        return yyjson_get_sint(m_value);
    if (yyjson_is_uint(m_value) && yyjson_get_uint(m_value) <= quint64(std::numeric_limits<qint64>::max()))
        return qint64(yyjson_get_uint(m_value));
    return {};
}

double JsonRef::toDouble() const
{
    return yyjson_get_num(m_value);
}

qsizetype JsonRef::size() const
{
    return qsizetype(isArray() ? yyjson_arr_size(m_value) : yyjson_obj_size(m_value));
}

JsonRef::Cursor JsonRef::first() const
{
    const qsizetype count = size();
    if (count == 0)
        return {};
    if (isArray())
        return {nullptr, yyjson_arr_get_first(m_value), count};
    yyjson_obj_iter members = yyjson_obj_iter_with(m_value);
    yyjson_val *const key = yyjson_obj_iter_next(&members);
    return {key, yyjson_obj_iter_get_val(key), count};
}

JsonRef::Cursor JsonRef::after(const Cursor &at)
{
    if (at.left <= 1)
        return {};
    yyjson_val *const next = unsafe_yyjson_get_next(at.value);
    if (!at.key)
        return {nullptr, next, at.left - 1};
    return {next, next + 1, at.left - 1};
}

bool JsonRef::isTooDeep() const
{
    return isDeeper(DeepestLevel);
}

bool JsonRef::isDeeper(int levels) const
{
    if (!isObject() && !isArray())
        return false;
    if (levels == 0)
        return true;
    bool deeper = false;
    forEachItem([&](JsonRef item) { deeper = deeper || item.isDeeper(levels - 1); });
    return deeper;
}

QJsonValue JsonRef::toQJson() const
{
    return toQJson(DeepestLevel);
}

QJsonValue JsonRef::toQJson(int levels) const
{
    if (yyjson_is_bool(m_value))
        return QJsonValue(yyjson_get_bool(m_value));
    if (isNumber())
        return numberOf(m_value);
    if (isString())
        return QJsonValue(toString());
    if (levels == 0)
        return {};
    if (isArray()) {
        QJsonArray array;
        forEachItem([&](JsonRef item) { array.append(item.toQJson(levels - 1)); });
        return array;
    }
    if (isObject()) {
        QJsonObject object;
        forEachMember(
            [&](const QString &key, JsonRef value) { object.insert(key, value.toQJson(levels - 1)); });
        return object;
    }
    return {};
}

void JsonDocument::Free::operator()(yyjson_doc *document) const
{
    yyjson_doc_free(document);
}

Result<JsonDocument> JsonDocument::parse(QByteArrayView json)
{
    yyjson_read_err error{};
    // Without the flag for reading in place, the text is not written to.
    char *const text = const_cast<char *>(json.data());
    JsonDocument document;
    document.m_document.reset(
        yyjson_read_opts(text, size_t(json.size()), YYJSON_READ_NOFLAG, nullptr, &error));
    if (document.m_document)
        return document;
    const auto offset = std::min<qsizetype>(qsizetype(error.pos), json.size());
    const qint64 column = QString::fromUtf8(json.first(offset)).toUcs4().size() + 1;
    return fail(Error::Kind::InvalidInput,
                QCoreApplication::translate("JsonDocument", "This is no valid JSON."),
                QString::fromUtf8(error.msg), Place{.column = column, .offset = offset});
}

JsonRef JsonDocument::root() const
{
    return JsonRef(yyjson_doc_get_root(m_document.get()));
}

} // namespace Galley
