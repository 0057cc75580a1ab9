#include "text/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define GALLEY_SHA_INSTRUCTIONS
#endif

namespace Galley {

namespace {

constexpr qsizetype BlockSize = 64;

constexpr std::array<quint32, 8> Start{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

#ifdef GALLEY_SHA_INSTRUCTIONS

alignas(16) constexpr quint32 RoundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

const bool hasInstructions =
    __builtin_cpu_supports("sha") && __builtin_cpu_supports("ssse3") && __builtin_cpu_supports("sse4.1");

// The instructions keep the state as (A, B, E, F) and (C, D, G, H), highest first, do two rounds at a time
// and make four more words of the message from the sixteen before.
[[gnu::target("sha,sse4.1,ssse3")]] void compress(quint32 *state, const char *bytes, qsizetype blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const __m128i dcba = _mm_loadu_si128(reinterpret_cast<const __m128i *>(state));
    const __m128i hgfe = _mm_loadu_si128(reinterpret_cast<const __m128i *>(state + 4));
    const __m128i cdab = _mm_shuffle_epi32(dcba, 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(hgfe, 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);

    for (; blocks > 0; --blocks, bytes += BlockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
        for (int i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * i)),
                                        bigEndian);
        for (int round = 0; round < 16; ++round) {
            const __m128i now = words[round & 3];
            const __m128i sum = _mm_add_epi32(
                now, _mm_load_si128(reinterpret_cast<const __m128i *>(RoundConstants + 4 * round)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
            if (round >= 12)
                continue;
            const __m128i last = words[(round + 3) & 3];
            const __m128i next = _mm_add_epi32(_mm_sha256msg1_epu32(now, words[(round + 1) & 3]),
                                               _mm_alignr_epi8(last, words[(round + 2) & 3], 4));
            words[round & 3] = _mm_sha256msg2_epu32(next, last);
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }

    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state), _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

constexpr bool hasInstructions = false;

void compress(quint32 *, const char *, qsizetype) {}

#endif

} // namespace

Sha256::Sha256()
    : m_state(Start)
    , m_rest{}
{}

void Sha256::addBlocks(const char *bytes, qsizetype blocks)
{
    compress(m_state.data(), bytes, blocks);
}

void Sha256::add(QByteArrayView bytes)
{
    if (!hasInstructions)
        return m_plain.addData(bytes);
    m_size += quint64(bytes.size());
    if (m_restSize > 0) {
        const qsizetype taken = std::min(BlockSize - m_restSize, bytes.size());
        std::memcpy(m_rest.data() + m_restSize, bytes.data(), size_t(taken));
        m_restSize += taken;
        bytes = bytes.sliced(taken);
        if (m_restSize < BlockSize)
            return;
        addBlocks(m_rest.data(), 1);
        m_restSize = 0;
    }
    const qsizetype blocks = bytes.size() / BlockSize;
    addBlocks(bytes.data(), blocks);
    bytes = bytes.sliced(blocks * BlockSize);
    std::ranges::copy(bytes, m_rest.begin());
    m_restSize = bytes.size();
}

// A one bit, zeros up to the last eight bytes of a block, and there the size in bits.
QByteArray Sha256::finish()
{
    const quint64 bits = qToBigEndian(m_size * 8);
    const qsizetype zeros = (2 * BlockSize - 9 - m_restSize) % BlockSize;
    QByteArray end(1 + zeros + 8, '\0');
    end[0] = '\x80';
    std::memcpy(end.data() + 1 + zeros, &bits, sizeof bits);
    add(end);
    QByteArray result(32, Qt::Uninitialized);
    for (size_t i = 0; i < m_state.size(); ++i)
        qToBigEndian(m_state[i], result.data() + 4 * i);
    return result;
}

QByteArray Sha256::hex()
{
    return (hasInstructions ? finish() : m_plain.result()).toHex();
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace Galley
