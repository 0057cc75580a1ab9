#pragma once

#include "text/error.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

namespace Galley {

// An XML file from outside, read piece by piece. Document types are allowed; external entities are never
// read, but the names that HTML gives to characters are known.
class XmlInput
{
public:
    static constexpr qint64 Largest = 200'000'000;

    // In the encoding given, or else the one that the file declares.
    [[nodiscard]] static Result<std::unique_ptr<XmlInput>> open(std::unique_ptr<QIODevice> device,
                                                                const Place &place, const QString &encoding);

    [[nodiscard]] QXmlStreamReader &xml() { return m_xml; }

    // Like the reader's own, up to the first element.
    QXmlStreamReader::TokenType readNext();

    [[nodiscard]] qint64 position() const { return m_device ? m_device->pos() : 0; }

    [[nodiscard]] const QString &encoding() const { return m_encoding; } // as Article::encoding

    [[nodiscard]] Place place() const; // where the reader is
    [[nodiscard]] Error error() const; // what it stopped at

private:
    class Names : public QXmlStreamEntityResolver
    {
    public:
        QString resolveUndeclaredEntity(const QString &name) override;
    };

    explicit XmlInput(const Place &place);

    std::unique_ptr<QIODevice> m_device;
    Place m_place;
    QString m_encoding;
    Names m_names;
    QXmlStreamReader m_xml;
};

// What the first element of an XML file is called, if that is what the bytes begin.
struct XmlRoot
{
    QString name;
    QString space;
};

[[nodiscard]] XmlRoot xmlRootOf(QByteArrayView head);

} // namespace Galley
