#include "exchange/formatregistry.h"

#include "formats/articles/csvarticles.h"
#include "formats/articles/jsonarticles.h"
#include "formats/articles/newsml.h"
#include "formats/articles/newspage.h"
#include "formats/articles/ninjs.h"
#include "formats/articles/nitf.h"
#include "formats/brat/brat.h"
#include "formats/conll/conll.h"
#include "formats/conll/conllu.h"
#include "formats/conll/huggingface.h"
#include "formats/galleyjsonl.h"
#include "formats/plaintext.h"
#include "formats/re3d/re3d.h"
#include "formats/tables/spantables.h"
#include "formats/tasks/doccano.h"
#include "formats/tasks/labelstudio.h"
#include "formats/tasks/prodigy.h"
#include "formats/uima/uimajson.h"
#include "formats/uima/uimaxmi.h"
#include "formats/uima/webannotsv.h"
#include "formats/webannotation/webannotation.h"

#include <QCoreApplication>

namespace Galley {

namespace {

QString idsOf(const std::vector<const Format *> &list)
{
    QStringList ids;
    for (const Format *format : list)
        ids.append(format->id());
    return ids.join(QStringLiteral(", "));
}

} // namespace

const std::vector<std::unique_ptr<Format>> &formats()
{
    static const std::vector<std::unique_ptr<Format>> all = [] {
        std::vector<std::unique_ptr<Format>> list;
        list.push_back(std::make_unique<GalleyJsonl>());
        list.push_back(std::make_unique<PlainText>());
        list.push_back(std::make_unique<NewsPage>());
        list.push_back(std::make_unique<NewsMl>());
        list.push_back(std::make_unique<Nitf>());
        list.push_back(std::make_unique<Ninjs>());
        list.push_back(std::make_unique<CsvArticles>());
        list.push_back(std::make_unique<JsonArticles>());
        list.push_back(std::make_unique<Conll>(Conll::Form::File));
        list.push_back(std::make_unique<Conll>(Conll::Form::Folder));
        list.push_back(std::make_unique<Conllu>(Conllu::Form::File));
        list.push_back(std::make_unique<Conllu>(Conllu::Form::Folder));
        list.push_back(std::make_unique<HuggingFace>());
        list.push_back(std::make_unique<Doccano>());
        list.push_back(std::make_unique<BratStandoff>());
        list.push_back(std::make_unique<WebAnnoTsv>());
        list.push_back(std::make_unique<UimaXmi>());
        list.push_back(std::make_unique<UimaJson>());
        list.push_back(std::make_unique<LabelStudio>());
        list.push_back(std::make_unique<Re3d>());
        list.push_back(std::make_unique<Prodigy>());
        list.push_back(std::make_unique<WebAnnotations>());
        list.push_back(std::make_unique<SpanTables>());
        return list;
    }();
    return all;
}

Result<const Format *> findFormat(const QString &id)
{
    std::vector<const Format *> known;
    for (const std::unique_ptr<Format> &format : formats()) {
        if (format->id() == id)
            return format.get();
        known.push_back(format.get());
    }
    return fail(Error::Kind::Unsupported,
                QCoreApplication::translate("FormatRegistry", "Galley knows no format “%1”. It knows: %2.")
                    .arg(id, idsOf(known)));
}

} // namespace Galley
