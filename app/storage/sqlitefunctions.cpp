#include "storage/sqlitefunctions.h"

#include "text/folding.h"

#include <sqlite3.h>

namespace Galley {

namespace {

template <QString (*key)(QStringView)>
void answer(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!text)
        return sqlite3_result_null(context);
    const QByteArray result = key(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text64(context, result.constData(), sqlite3_uint64(result.size()), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
}

} // namespace

// That a function cannot be added is said by the statements that need it.
void addTextFunctions(sqlite3 *connection)
{
    constexpr int Flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(connection, "galley_word_key", 1, Flags, nullptr, &answer<wordKey>, nullptr,
                               nullptr, nullptr);
    sqlite3_create_function_v2(connection, "galley_fold_key", 1, Flags, nullptr, &answer<foldKey>, nullptr,
                               nullptr, nullptr);
}

} // namespace Galley
