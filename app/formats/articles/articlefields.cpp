#include "formats/articles/articlefields.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute mappingOf(const MappedField &field)
{
    Attribute setting;
    setting.id = QLatin1StringView(field.id);
    setting.name = QCoreApplication::translate("ArticleFields", field.name);
    setting.description = QCoreApplication::translate(
        "ArticleFields",
        "The column or key that holds it (a number counts columns, “a.b” goes into an object), "
        "“=value” for the same in all articles, “-” for none; suggested if not given.");
    return setting;
}

} // namespace

const std::array<MappedField, ArticleFieldCount> &mappedFields()
{
    static const std::array<MappedField, ArticleFieldCount> fields{{
        {"text",
         QT_TRANSLATE_NOOP("ArticleFields", "Text"),
         nullptr,
         {"text",     "body",     "content",  "articletext", "articlebody", "articlecontent", "fulltext",
          "maintext", "bodytext", "textbody", "rawtext",     "story",       "article",        "texte",
          "inhalt",   "volltext", "texto",    "contenido",   "cuerpo",      "testo",          "tekst"}},
        {"id",
         QT_TRANSLATE_NOOP("ArticleFields", "Id"),
         &Article::externalId,
         {"id", "articleid", "docid", "documentid", "externalid", "guid", "uuid", "uid", "identifier",
          "key"}},
        {"title",
         QT_TRANSLATE_NOOP("ArticleFields", "Title"),
         &Article::title,
         {"title", "headline", "heading", "articletitle", "titel", "titre", "titulo", "titolo"}},
        {"published",
         QT_TRANSLATE_NOOP("ArticleFields", "Published"),
         &Article::published,
         {"published", "publishedat", "publisheddate", "publishdate", "publicationdate", "datepublished",
          "pubdate", "date", "datetime", "timestamp", "datum", "fecha", "data"}},
        {"language",
         QT_TRANSLATE_NOOP("ArticleFields", "Language"),
         &Article::language,
         {"language", "lang", "langcode", "languagecode", "locale", "sprache", "langue", "idioma"}},
        {"source",
         QT_TRANSLATE_NOOP("ArticleFields", "Source"),
         &Article::source,
         {"source", "sourcename", "publisher", "publication", "outlet", "newspaper", "provider", "site",
          "sitename", "domain", "medium", "media", "quelle", "fuente"}},
        {"byline",
         QT_TRANSLATE_NOOP("ArticleFields", "Byline"),
         &Article::byline,
         {"byline", "author", "authors", "creator", "by", "journalist", "autor", "auteur"}},
        {"dateline", QT_TRANSLATE_NOOP("ArticleFields", "Dateline"), &Article::dateline, {"dateline"}},
        {"url",
         QT_TRANSLATE_NOOP("ArticleFields", "Address"),
         &Article::url,
         {"url", "link", "href", "permalink", "weburl", "articleurl", "sourceurl", "canonicalurl", "uri"}},
        {"version",
         QT_TRANSLATE_NOOP("ArticleFields", "Version"),
         &Article::version,
         {"version", "revision", "versioncreated", "updatedat", "updated", "modified"}},
        {"embargoed",
         QT_TRANSLATE_NOOP("ArticleFields", "Embargoed until"),
         &Article::embargoed,
         {"embargoed", "embargo", "embargoeduntil"}},
        {"licence",
         QT_TRANSLATE_NOOP("ArticleFields", "Licence"),
         &Article::licence,
         {"licence", "license", "rights", "usageterms", "copyright"}},
    }};
    return fields;
}

QList<Attribute> articleFieldSettings()
{
    QList<Attribute> settings;
    for (const MappedField &field : mappedFields())
        settings.append(mappingOf(field));
    Attribute headline;
    headline.id = u"title-in-text"_s;
    headline.name = QCoreApplication::translate("ArticleFields", "Title before the text");
    headline.description =
        QCoreApplication::translate("ArticleFields",
                                    "Makes the title the first line of the article's text, with an "
                                    "empty line after it; offsets of annotations made elsewhere "
                                    "then no longer fit.");
    headline.kind = Attribute::Kind::Boolean;
    headline.defaultValue = false;
    settings.append(headline);
    return settings;
}

} // namespace Galley
