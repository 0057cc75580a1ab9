#pragma once

#include "annotation/span.h"
#include "text/error.h"

// Values that a column holds as JSON.
namespace Galley {

[[nodiscard]] std::optional<QByteArray> objectToColumn(const QJsonObject &object); // none when empty
[[nodiscard]] Result<QJsonObject> objectFromColumn(QByteArrayView json);

[[nodiscard]] QByteArray valueToColumn(const QJsonValue &value);
[[nodiscard]] Result<QJsonValue> valueFromColumn(QByteArrayView json);

// Compact: equal lists are equal bytes.
[[nodiscard]] QByteArray stringsToColumn(const QStringList &strings);
[[nodiscard]] Result<QStringList> stringsFromColumn(QByteArrayView json);

[[nodiscard]] std::optional<QByteArray>
segmentsToColumn(const QList<Range> &segments); // none for a single one
[[nodiscard]] Result<QList<Range>> segmentsFromColumn(QByteArrayView json);

// A row that no Galley writes.
[[nodiscard]] std::unexpected<Error> damaged(const QString &project, const QString &detail);

} // namespace Galley
