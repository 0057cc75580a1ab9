#include "formats/articles/newspage.h"

#include "formats/articles/htmldecoding.h"
#include "formats/articles/newsstory.h"
#include "formats/articles/pagemetadata.h"
#include "formats/articles/pagetext.h"
#include "formats/entriesreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// "Soldiers return | Own Wire" without the site's name.
QString withoutSite(const QString &title, const QString &site)
{
    for (const QString &separator : {u" | "_s, u" - "_s, u" – "_s, u" — "_s, u" :: "_s}) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at > 0 && !site.isEmpty() &&
            title.sliced(at + separator.size()).trimmed().compare(site, Qt::CaseInsensitive) == 0)
            return title.first(at).trimmed();
    }
    return title;
}

// "von Ute Möller" without the first word.
QString namesIn(const QString &byline)
{
    static const QRegularExpression by(u"^(?:by|von|par|por|di|door|av|af|przez|oleh|بقلم)\\s+"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    return QString(byline).remove(by);
}

NewsStory storyOf(PageMetadata metadata, PageText text)
{
    NewsStory story;
    story.article = std::move(metadata.article);
    Article &article = story.article;
    if (!text.headline.isEmpty())
        article.title = text.headline;
    else
        article.title = withoutSite(article.title, article.source);
    if (article.source.isEmpty())
        article.source = QUrl(article.url).host();
    article.externalId = article.url;
    if (article.version == article.published)
        article.version.clear();
    story.byline.add(text.byline);
    if (article.byline.isEmpty())
        article.byline = namesIn(text.byline);
    story.body = std::move(text.body);
    if (story.body.isEmpty())
        story.body.addVerbatim(metadata.articleBody.trimmed());
    return story;
}

class PageReader : public EntriesReader
{
public:
    using EntriesReader::EntriesReader;

protected:
    Result<void> begin(std::unique_ptr<QIODevice> device, const QString &entry) override
    {
        m_entry = entry;
        m_device = std::move(device);
        if (m_device->size() <= HtmlTree::Largest)
            return {};
        return fail(Error::Kind::Unsupported,
                    QCoreApplication::translate(
                        "NewsPage", "The page has %1 MB, and the page of an article at most %2 MB.")
                        .arg(m_device->size() / 1'000'000)
                        .arg(HtmlTree::Largest / 1'000'000));
    }

    std::optional<Document> read() override
    {
        if (!m_device)
            return {};
        const QByteArray bytes = std::exchange(m_device, nullptr)->read(HtmlTree::Largest + 1);
        const Place place = input().source->place(m_entry);
        const Result<Decoded> decoded = decodeHtml(bytes, input().encoding);
        if (!decoded)
            return broken(decoded.error(), place);
        const Result<HtmlTree> tree = HtmlTree::parse(decoded->text);
        if (!tree)
            return broken(tree.error(), place);
        PageMetadata metadata = metadataOf(*tree);
        PageText text = pageTextOf(*tree, metadata.article.title);
        NewsStory story = storyOf(std::move(metadata), std::move(text));
        if (story.article.externalId.isEmpty())
            story.article.externalId = QFileInfo(m_entry).completeBaseName();
        story.article.encoding = decoded->encoding;
        return documentOf(
            std::move(story),
            QCoreApplication::translate("NewsPage",
                                        "No main text is found in this page: it has only links and short "
                                        "pieces, or a script fills it. Save it from a browser that shows "
                                        "the article."),
            place);
    }

    qint64 entryPosition() const override { return 0; }

private:
    std::unique_ptr<QIODevice> m_device;
    QString m_entry;
};

// The beginning, in small letters, behind marks, white space, comments and processing instructions.
QByteArray firstTag(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    for (;;) {
        bytes = bytes.trimmed();
        const bool comment = bytes.startsWith("<!--");
        if (!comment && !bytes.startsWith("<?"))
            return bytes.first(std::min<qsizetype>(bytes.size(), 64)).toByteArray().toLower();
        const QByteArrayView end(comment ? "-->" : "?>");
        const qsizetype at = bytes.indexOf(end);
        if (at < 0)
            return {};
        bytes = bytes.sliced(at + end.size());
    }
}

} // namespace

QString NewsPage::id() const
{
    return u"html"_s;
}

QString NewsPage::name() const
{
    return QCoreApplication::translate("NewsPage", "Web page of an article (HTML)");
}

QStringList NewsPage::suffixes() const
{
    return {u"html"_s, u"htm"_s, u"xhtml"_s};
}

Format::Match NewsPage::match(const FileHead &head) const
{
    const QByteArray tag = firstTag(head.bytes);
    if (tag.startsWith("<!doctype html") || tag.startsWith("<html"))
        return Match::Certain;
    const bool named = head.path.endsWith(".html"_L1, Qt::CaseInsensitive) ||
        head.path.endsWith(".htm"_L1, Qt::CaseInsensitive) ||
        head.path.endsWith(".xhtml"_L1, Qt::CaseInsensitive);
    return named ? Match::Likely : Match::No;
}

Result<std::unique_ptr<FormatReader>> NewsPage::reader(const ReadInput &input) const
{
    return std::make_unique<PageReader>(input);
}

} // namespace Galley
