#include "scene.h"

#include "exchange/arrivalpage.h"
#include "exchange/exportdialog.h"
#include "exchange/importdialog.h"
#include "exchange/importreportdialog.h"
#include "exchange/namespage.h"
#include "exchange/placefield.h"
#include "exchange/problemsdialog.h"
#include "stage.h"

#include <QComboBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Galley::Screenshots {

namespace {

std::function<void(Stage &)> import(int tab)
{
    return [tab](Stage &stage) {
        stage.trigger(stage.actions().importArticles);
        auto *const dialog = stage.find<ImportDialog>();
        dialog->addPaths({stage.newsroom().corpus()});
        stage.settle(2 * Reading);
        dialog->tabs()->setCurrentIndex(tab);
        stage.settle();
    };
}

void importNames(Stage &stage)
{
    import(0)(stage);
    auto *const dialog = stage.find<ImportDialog>();
    dialog->tabs()->setCurrentWidget(dialog->names());
    stage.settle();
}

QList<Error> problems()
{
    const auto at = [](qint64 line, qint64 column) {
        return Place{.file = u"wire/2025-03.jsonl"_s, .line = line, .column = column};
    };
    return {{Error::Kind::InvalidInput, u"Quote “the army” is not what stands at 112–120"_s, {}, at(14, 220)},
            {Error::Kind::InvalidInput, u"Unexpected end of the line"_s, {}, at(96, 1042)}};
}

// All that a report can tell.
ImportReport report()
{
    ImportReport report;
    report.files = 3;
    report.articles = 1204;
    report.known = 31;
    report.versions = 2;
    report.sets = 2408;
    report.spans = 40'112;
    report.relations = 988;
    report.problems = problems();
    report.leftOut.add(u"note"_s, u"Notes of events"_s, 12);
    report.anchoredSets = 1;
    report.anchored = {{.article = u"wire-003-v2"_s,
                        .from = u"wire-003"_s,
                        .annotator = u"bob"_s,
                        .stayed = 14,
                        .moved = 1,
                        .lost = 1,
                        .spans = {{u"actor/state"_s, u"Orvia"_s, 44, 61},
                                  {u"equipment/air-defence"_s, u"Halberd-2 battery"_s, 120}}}};
    report.nearDuplicateCount = 1;
    report.nearDuplicates = {{u"wire-118"_s, u"wire-117"_s, 0.94}};
    return report;
}

std::function<void(Stage &)> importReport(int tab)
{
    return [tab](Stage &stage) {
        auto *const dialog = new ImportReportDialog(u"wire/2025-03.jsonl"_s, report(), &stage.window());
        dialog->open();
        dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
        stage.settle();
    };
}

void exportProblems(Stage &stage)
{
    (new ProblemsDialog(u"dataset/train.conll"_s, problems(), &stage.window()))->open();
    stage.settle();
}

void exportDialog(Stage &stage)
{
    stage.trigger(stage.actions().exportArticles);
    for (auto *choice : stage.find<ExportDialog>()->findChildren<QComboBox *>()) {
        if (const int conll = choice->findData(u"conll-folder"_s); conll >= 0)
            choice->setCurrentIndex(conll);
    }
    stage.find<PlaceField>()->setPath(u"dataset"_s);
    stage.settle(Reading);
}

} // namespace

QList<Scene> exchangeScenes()
{
    return {{u"import"_s, true, importNames},
            {u"import-reading"_s, false, import(0)},
            {u"import-arrival"_s, false, import(1)},
            {u"imports"_s, false, opened(&Actions::imports)},
            {u"import-report"_s, false, importReport(0)},
            {u"import-report-2"_s, false, importReport(1)},
            {u"import-report-3"_s, false, importReport(2)},
            {u"import-report-4"_s, false, importReport(3)},
            {u"problems"_s, false, exportProblems},
            {u"export"_s, true, exportDialog}};
}

} // namespace Galley::Screenshots
