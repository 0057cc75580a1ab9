#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace Galley {

// SHA-256 by OpenSSL, which uses the processor's instructions for it: exports hash every text and every file,
// and QCryptographicHash takes five times as long.
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    // Of everything added so far, lower-case hexadecimal; nothing may be added after it.
    [[nodiscard]] QByteArray hex();

    [[nodiscard]] static QByteArray hexOf(QByteArrayView bytes);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace Galley
