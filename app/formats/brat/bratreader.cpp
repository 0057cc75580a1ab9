#include "formats/brat/bratreader.h"

#include "formats/brat/bratschema.h"
#include "formats/brat/bratset.h"
#include "formats/brat/bratspans.h"
#include "formats/decoding.h"

#include <QCoreApplication>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ByteOrderMark{"\xEF\xBB\xBF"};

// How many lines fit the text.
qsizetype fits(const QList<Lines> &parts, const ArticleText &text)
{
    constexpr qsizetype enough = 100;
    qsizetype good = 0;
    for (const Lines &lines : parts) {
        for (const TextBound &span : lines.spans.first(std::min(enough, lines.spans.size())))
            good +=
                span.text && areInOrder(span.fragments, text) && isTextOf(*span.text, span.fragments, text)
                ? 1
                : 0;
    }
    return good;
}

struct Read
{
    ArticleText text;
    QString encoding;
};

Result<Read> decoded(const QByteArray &bytes, const QString &encoding, QStringView before)
{
    if (bytes.isEmpty() && before.isEmpty())
        return Read{{}, u"UTF-8"_s};
    Result<Decoded> decoded = decode(bytes, encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    return ArticleText::fromString(before + decoded->text).transform([&](const ArticleText &text) {
        return Read{text, decoded->encoding};
    });
}

// brat counts a byte order mark as the first character, so it is one; unless the lines tell otherwise.
Result<Read> articleText(const QByteArray &bytes, const QString &encoding, const QList<Lines> &parts)
{
    if (!bytes.startsWith(ByteOrderMark))
        return decoded(bytes, encoding, {});
    const QByteArray rest = bytes.sliced(ByteOrderMark.size());
    Result<Read> with = decoded(rest, u"UTF-8"_s, u"\uFEFF");
    Result<Read> without = decoded(rest, u"UTF-8"_s, {});
    if (!with || !without || fits(parts, with->text) >= fits(parts, without->text))
        return with;
    without->encoding = u"UTF-8-BOM"_s;
    return without;
}

Document broken(Error error, const Place &place)
{
    Document document;
    document.place = place;
    document.broken = true;
    if (error.place.file.isEmpty())
        error.place.file = place.file;
    document.problems.append(std::move(error));
    return document;
}

} // namespace

Reader::Reader(ReadInput input, Folders folders)
    : m_input(std::move(input))
    , m_articles(articlesIn(*m_input.source, m_input.entries, folders))
{
    for (const SourceEntry &entry : m_input.source->entries())
        m_sizes.insert(entry.name, entry.size);
    for (const ArticleFiles &article : m_articles) {
        for (const Part &part : article.parts)
            m_size += m_sizes.value(part.text) + m_sizes.value(part.annotation);
    }
}

Schema Reader::declared() const
{
    return declaredIn(*m_input.source, m_input.entries);
}

std::optional<Document> Reader::next()
{
    if (!m_putBack.isEmpty())
        return read(m_putBack.takeFirst());
    if (m_next == m_articles.size())
        return {};
    const ArticleFiles &files = m_articles[m_next++];
    for (const Part &part : files.parts)
        m_position += m_sizes.value(part.text) + m_sizes.value(part.annotation);
    return read(files);
}

Result<Lines> Reader::linesOf(const Part &part) const
{
    if (isEmpty(part.annotation))
        return Lines();
    const Place place = m_input.source->place(part.annotation);
    Result<std::unique_ptr<QIODevice>> device = m_input.source->open(part.annotation);
    if (!device)
        return std::unexpected(device.error());
    if ((*device)->size() > LargestAnnotation)
        return fail(Error::Kind::Unsupported,
                    QCoreApplication::translate("Brat",
                                                "The file has %1 MB, and the annotation of an article at "
                                                "most %2 MB: split it.")
                        .arg((*device)->size() / 1'000'000)
                        .arg(LargestAnnotation / 1'000'000),
                    {}, place);
    LineReader reader(std::move(*device), place);
    return parse(reader);
}

// Empty files are as good as others here, and no source opens one.
bool Reader::isEmpty(const QString &entry) const
{
    return m_sizes.value(entry, -1) == 0;
}

Result<QByteArray> Reader::contentOf(const QString &entry) const
{
    return isEmpty(entry) ? QByteArray() : m_input.source->read(entry, LargestText);
}

Result<QByteArray> Reader::takeText(ArticleFiles &files)
{
    Result<QByteArray> text = contentOf(files.parts.first().text);
    if (!text)
        return text;
    const auto others = std::ranges::remove_if(files.parts, [&](const Part &part) {
        const Result<QByteArray> own = contentOf(part.text);
        if (own && *own == *text)
            return false;
        m_putBack.append(onItsOwn(part));
        return true;
    });
    files.parts.erase(others.begin(), others.end());
    return text;
}

Document Reader::read(ArticleFiles files)
{
    const Part first = files.parts.first();
    const Place place = m_input.source->place(first.annotation);
    if (!m_input.source->has(first.text))
        return broken({Error::Kind::NotFound,
                       QCoreApplication::translate("Brat", "The text is missing: “%1” must stand beside it.")
                           .arg(first.text),
                       {},
                       place},
                      place);
    const Result<QByteArray> bytes = takeText(files);
    if (!bytes)
        return broken(bytes.error(), m_input.source->place(first.text));
    QList<Lines> parts;
    for (const Part &part : files.parts) {
        Result<Lines> lines = linesOf(part);
        if (!lines)
            return broken(lines.error(), place);
        parts.append(std::move(*lines));
    }
    const Result<Read> text = articleText(*bytes, m_input.encoding, parts);
    if (!text)
        return broken(text.error(), m_input.source->place(first.text));
    Document document;
    document.place = place;
    document.article.externalId = files.id;
    document.article.encoding = text->encoding;
    document.article.text = text->text;
    document.article.sha256 = text->text.sha256();
    for (qsizetype i = 0; i < parts.size(); ++i)
        take(parts[i], files.parts[i], document);
    return document;
}

void Reader::take(const Lines &lines, const Part &part, Document &document) const
{
    document.problems += lines.problems;
    for (const Loss &loss : lines.leftOut.all())
        document.leftOut.add(loss.kind, loss.description, loss.count);
    BuiltSet built = buildSet(lines, document.article.text, m_input.source->place(part.annotation));
    document.problems += built.problems;
    built.set.annotator.name = part.annotator;
    // An empty file is how brat tells that nobody has annotated the text yet.
    if (!part.annotator.isEmpty() || !built.set.spans.isEmpty())
        document.sets.append(std::move(built.set));
}

} // namespace Galley::Brat
