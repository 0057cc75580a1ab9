#include "formats/conll/huggingface.h"

#include "formats/conll/conllwriter.h"
#include "formats/conll/huggingfacewriter.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute configurations()
{
    Attribute setting;
    setting.id = u"configurations"_s;
    setting.name = QCoreApplication::translate("HuggingFace", "Configurations");
    setting.description =
        QCoreApplication::translate("HuggingFace", "What is written of each annotator's work.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"both"_s, QCoreApplication::translate("HuggingFace", "Tokens and spans"), {}},
        {u"tokens"_s, QCoreApplication::translate("HuggingFace", "Tokens"),
         QCoreApplication::translate("HuggingFace",
                                     "Sentences of tokens with a tag each, to train taggers.")},
        {u"spans"_s, QCoreApplication::translate("HuggingFace", "Spans"),
         QCoreApplication::translate("HuggingFace", "Articles with spans in code points, and relations.")},
    };
    setting.defaultValue = u"both"_s;
    return setting;
}

} // namespace

QString HuggingFace::id() const
{
    return u"huggingface"_s;
}

QString HuggingFace::name() const
{
    return QCoreApplication::translate("HuggingFace", "Hugging Face dataset");
}

QStringList HuggingFace::suffixes() const
{
    return {u"jsonl"_s};
}

QList<Attribute> HuggingFace::writeSettings() const
{
    return QList<Attribute>{configurations(), tagSchemeSetting()} + tagSettings();
}

Result<std::unique_ptr<FormatWriter>> HuggingFace::writer(Output &output, const WriteOptions &options) const
{
    return std::make_unique<HuggingFaceWriter>(output, options);
}

} // namespace Galley
