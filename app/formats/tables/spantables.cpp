#include "formats/tables/spantables.h"

#include "formats/tables/spantablewriter.h"

#include <QCoreApplication>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

Attribute separatorSetting()
{
    Attribute setting;
    setting.id = u"separator"_s;
    setting.name = QCoreApplication::translate("SpanTables", "Separator");
    setting.description = QCoreApplication::translate(
        "SpanTables",
        "The one that your spreadsheet expects; where numbers have a decimal comma, a semicolon.");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {{u"comma"_s, QCoreApplication::translate("SpanTables", "Comma (.csv)"), {}},
                       {u"semicolon"_s, QCoreApplication::translate("SpanTables", "Semicolon (.csv)"), {}},
                       {u"tab"_s, QCoreApplication::translate("SpanTables", "Tab (.tsv)"), {}}};
    setting.defaultValue = u"comma"_s;
    return setting;
}

Attribute attributesSetting()
{
    Attribute setting;
    setting.id = u"attributes"_s;
    setting.name = QCoreApplication::translate("SpanTables", "Attributes");
    setting.kind = Attribute::Kind::OneOf;
    setting.options = {
        {u"columns"_s, QCoreApplication::translate("SpanTables", "A column each"),
         QCoreApplication::translate("SpanTables",
                                     "Named layer.attribute; what no schema declares goes into the last "
                                     "column, as JSON.")},
        {u"json"_s, QCoreApplication::translate("SpanTables", "All in one column, as JSON"), {}}};
    setting.defaultValue = u"columns"_s;
    return setting;
}

Attribute yesOrNo(const QString &id, const char *name, const char *description, bool value)
{
    Attribute setting;
    setting.id = id;
    setting.name = QCoreApplication::translate("SpanTables", name);
    setting.description = QCoreApplication::translate("SpanTables", description);
    setting.kind = Attribute::Kind::Boolean;
    setting.defaultValue = value;
    return setting;
}

} // namespace

QString SpanTables::id() const
{
    return u"span-table"_s;
}

QString SpanTables::name() const
{
    return QCoreApplication::translate("SpanTables", "Tables of spans and relations (CSV, TSV)");
}

QStringList SpanTables::suffixes() const
{
    return {u"csv"_s, u"tsv"_s};
}

QList<Attribute> SpanTables::writeSettings() const
{
    return {separatorSetting(), attributesSetting(),
            yesOrNo(u"text"_s, QT_TRANSLATE_NOOP("SpanTables", "Texts of the articles"),
                    QT_TRANSLATE_NOOP("SpanTables",
                                      "As a column of the articles; some spreadsheets cut cells at "
                                      "32,767 characters."),
                    false),
            yesOrNo(u"protect"_s, QT_TRANSLATE_NOOP("SpanTables", "Safe in spreadsheets"),
                    QT_TRANSLATE_NOOP("SpanTables",
                                      "Puts an apostrophe before cells that begin with = + - @, a tab, "
                                      "a line end or an apostrophe, so that none is taken for a "
                                      "formula."),
                    true)};
}

Result<std::unique_ptr<FormatWriter>> SpanTables::writer(Output &output, const WriteOptions &options) const
{
    auto writer = std::make_unique<SpanTableWriter>(output, options);
    if (Result<void> begun = writer->begin(); !begun)
        return std::unexpected(begun.error());
    return writer;
}

} // namespace Galley
