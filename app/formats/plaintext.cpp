#include "formats/plaintext.h"

#include "formats/decoding.h"
#include "formats/inputfile.h"
#include "text/newsstructure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Galley {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlainText", text);
}

Result<Article> articleFrom(const QByteArray &bytes, const QString &path, const QString &encoding)
{
    Result<Decoded> decoded = decode(bytes, encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (QStringView(decoded->text).trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput,
                    say(QT_TRANSLATE_NOOP("PlainText", "The file holds no text.")));
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

class PlainTextReader : public FormatReader
{
public:
    PlainTextReader(std::unique_ptr<QFile> file, QString encoding)
        : m_file(std::move(file))
        , m_encoding(std::move(encoding))
    {}

    std::optional<Document> next() override
    {
        if (m_done)
            return {};
        m_done = true;
        const QString path = m_file->fileName();
        Document document;
        document.place.file = path;
        Result<Article> article = articleFrom(m_file->readAll(), path, m_encoding);
        if (article) {
            document.article = std::move(*article);
        } else {
            document.broken = true;
            document.problems.append(article.error());
            document.problems.last().place.file = path;
        }
        return document;
    }

    qint64 position() const override { return m_file->pos(); }

    qint64 size() const override { return m_file->size(); }

private:
    std::unique_ptr<QFile> m_file;
    QString m_encoding;
    bool m_done = false;
};

} // namespace

QString PlainText::id() const
{
    return QStringLiteral("text");
}

QString PlainText::name() const
{
    return say(QT_TRANSLATE_NOOP("PlainText", "Plain text"));
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

Result<std::unique_ptr<FormatReader>> PlainText::reader(const QString &path, const ReadOptions &options) const
{
    Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->size() > LargestFile)
        return fail(Error::Kind::Unsupported,
                    say(QT_TRANSLATE_NOOP("PlainText",
                                          "The file has %1 MB, and an article at most %2 MB: split it "
                                          "into articles."))
                        .arg((*file)->size() / 1000000)
                        .arg(LargestFile / 1000000),
                    {}, Place{.file = path});
    return std::make_unique<PlainTextReader>(std::move(*file), options.encoding);
}

} // namespace Galley
