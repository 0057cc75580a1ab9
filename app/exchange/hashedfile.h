#pragma once

#include "text/sha256.h"

#include <QFileDevice>

namespace Galley {

// A QFile or QSaveFile that knows the hash of what is written to it, which can only go from start to end.
template <typename File>
class HashedFile : public File
{
public:
    using File::File;

    bool seek(qint64 position) override { return position == this->pos(); }

    [[nodiscard]] qint64 written() const { return m_written; }

    [[nodiscard]] QByteArray sha256() { return m_hash.hex(); } // once, at the end

protected:
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const qint64 done = File::writeData(bytes, size);
        if (done > 0) {
            m_hash.add({bytes, qsizetype(done)});
            m_written += done;
        }
        return done;
    }

private:
    Sha256 m_hash;
    qint64 m_written = 0;
};

} // namespace Galley
