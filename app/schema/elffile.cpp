#include "schema/elffile.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace Galley {

namespace {

// The few fields of an ELF header that tell how long the file must be, by the specification's offsets.
struct Layout
{
    qsizetype headerSize;
    qsizetype programTable;  // offset of e_phoff
    qsizetype sectionTable;  // of e_shoff
    qsizetype sizes;         // of e_phentsize, followed by e_phnum, e_shentsize, e_shnum
    qsizetype segmentOffset; // of p_offset in a program header
    qsizetype segmentSize;   // of p_filesz
    qsizetype wordSize;
};

constexpr Layout elf32{52, 28, 32, 42, 4, 16, 4};
constexpr Layout elf64{64, 32, 40, 54, 8, 32, 8};

class Reader
{
public:
    Reader(QByteArrayView bytes, bool bigEndian)
        : m_bytes(bytes)
        , m_bigEndian(bigEndian)
    {}

    [[nodiscard]] quint64 number(quint64 offset, qsizetype size) const
    {
        quint64 result = 0;
        for (qsizetype i = 0; i < size; ++i) {
            const qsizetype at = qsizetype(offset) + (m_bigEndian ? i : size - 1 - i);
            result = result << 8 | quint8(m_bytes.at(at));
        }
        return result;
    }

private:
    QByteArrayView m_bytes;
    bool m_bigEndian;
};

// Saturates: nonsense in a header then asks for more than any file has.
quint64 endOf(quint64 offset, quint64 size)
{
    return offset > std::numeric_limits<quint64>::max() - size ? std::numeric_limits<quint64>::max()
                                                               : offset + size;
}

quint64 wantedSize(QByteArrayView bytes, const Layout &layout, const Reader &in)
{
    const quint64 programs = in.number(layout.programTable, layout.wordSize);
    const quint64 sections = in.number(layout.sectionTable, layout.wordSize);
    const quint64 programSize = in.number(layout.sizes, 2);
    const quint64 programCount = in.number(layout.sizes + 2, 2);
    const quint64 sectionsSize = in.number(layout.sizes + 4, 2) * in.number(layout.sizes + 6, 2);
    quint64 wanted = std::max(endOf(programs, programSize * programCount), endOf(sections, sectionsSize));
    if (endOf(programs, programSize * programCount) > quint64(bytes.size()) ||
        programSize < quint64(layout.segmentSize + layout.wordSize))
        return wanted;
    for (quint64 i = 0; i < programCount; ++i) {
        const quint64 header = programs + i * programSize;
        wanted = std::max(wanted,
                          endOf(in.number(header + layout.segmentOffset, layout.wordSize),
                                in.number(header + layout.segmentSize, layout.wordSize)));
    }
    return wanted;
}

} // namespace

bool isTruncatedElf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const qint64 size = file.size();
    if (size == 0)
        return true;
    const QByteArray head = file.read(64 * 1024); // program headers follow the file header closely
    if (!head.startsWith("\x7f"
                         "ELF"))
        return false;
    if (head.size() < elf32.headerSize)
        return true;
    const Layout &layout = head.at(4) == 2 ? elf64 : elf32;
    if (head.size() < layout.headerSize)
        return true;
    return wantedSize(head, layout, Reader(head, head.at(5) == 2)) > quint64(size);
}

} // namespace Galley
