#include "formats/uima/metadatakeys.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace SetKeys {
const QString Annotator = u"galley.annotator"_s;
const QString Kind = u"galley.kind"_s;
const QString State = u"galley.state"_s;
const QString ActiveMs = u"galley.active-ms"_s;
} // namespace SetKeys

const QList<ArticleField> &articleFields()
{
    static const QList<ArticleField> fields{
        {u"galley.published"_s, &Article::published}, {u"galley.source"_s, &Article::source},
        {u"galley.byline"_s, &Article::byline},       {u"galley.dateline"_s, &Article::dateline},
        {u"galley.version"_s, &Article::version},     {u"galley.embargoed"_s, &Article::embargoed},
        {u"galley.licence"_s, &Article::licence},     {u"galley.encoding"_s, &Article::encoding},
    };
    return fields;
}

} // namespace Galley
