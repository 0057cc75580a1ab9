#include "formats/plaintext.h"

#include "formats/decoding.h"
#include "formats/entriesreader.h"
#include "text/newsstructure.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace Galley {

namespace {

Result<Article> articleFrom(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    Result<Decoded> decoded = decode(bytes, encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (QStringView(decoded->text).trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput,
                    QCoreApplication::translate("PlainText", "The file holds no text."));
    Result<ArticleText> text = ArticleText::fromString(std::move(decoded->text));
    if (!text)
        return std::unexpected(text.error());
    NewsStructure structure = structureOf(*text);
    Article article;
    article.externalId = QFileInfo(path).completeBaseName();
    article.title = std::move(structure.title);
    article.published = std::move(structure.published);
    article.byline = std::move(structure.byline);
    article.dateline = std::move(structure.dateline);
    article.encoding = std::move(decoded->encoding);
    article.sha256 = text->sha256();
    article.text = std::move(*text);
    return article;
}

class PlainTextReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override
    {
        m_device = std::move(device);
        m_entry = entry;
        if (m_device->size() <= PlainText::LargestFile)
            return {};
        return fail(Error::Kind::Unsupported,
                    QCoreApplication::translate("PlainText",
                                                "The file has %1 MB, and an article at most %2 MB: split it "
                                                "into articles.")
                        .arg(m_device->size() / 1'000'000)
                        .arg(PlainText::LargestFile / 1'000'000));
    }

    std::optional<Document> read() override
    {
        if (!m_device)
            return {};
        const QByteArray bytes = std::exchange(m_device, nullptr)->readAll();
        Document document;
        document.place = input().source->place(m_entry);
        Result<Article> article = articleFrom(bytes, m_entry, input().encoding);
        if (!article)
            return broken(article.error(), document.place);
        document.article = std::move(*article);
        return document;
    }

    qint64 entryPosition() const override { return 0; }

private:
    std::unique_ptr<QIODevice> m_device;
    QString m_entry;
};

} // namespace

QString PlainText::id() const
{
    return QStringLiteral("text");
}

QString PlainText::name() const
{
    return QCoreApplication::translate("PlainText", "Plain text");
}

QStringList PlainText::suffixes() const
{
    return {QStringLiteral("txt")};
}

Format::Match PlainText::match(const FileHead &head) const
{
    return head.path.endsWith(QLatin1StringView(".txt"), Qt::CaseInsensitive) ? Match::Likely
                                                                              : Match::Fallback;
}

Result<std::unique_ptr<FormatReader>> PlainText::reader(const ReadInput &input) const
{
    return std::make_unique<PlainTextReader>(input);
}

} // namespace Galley
