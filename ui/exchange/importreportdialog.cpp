#include "exchange/importreportdialog.h"

#include "exchange/anchoredmodel.h"
#include "exchange/formparts.h"
#include "exchange/losstable.h"
#include "exchange/nearmodel.h"
#include "exchange/problemsview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString say(const char *text)
{
    return ImportReportDialog::tr(text);
}

// "What: number", for numbers that tell something.
void addCount(QStringList &parts, const char *text, qint64 count)
{
    if (count > 0)
        parts += say(text).arg(QLocale().toString(count));
}

} // namespace

QString importSummary(const ImportReport &report)
{
    const QLocale locale;
    QStringList taken{say(QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "New articles: %1"))
                          .arg(locale.toString(report.articles))};
    addCount(taken, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "New versions among them: %1"),
             report.versions);
    addCount(taken, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "Already here: %1"), report.known);
    addCount(taken, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "Of these under another id: %1"),
             report.sameText);
    QStringList work;
    addCount(work, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "Marks: %1"), report.spans);
    addCount(work, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "Relations: %1"), report.relations);
    addCount(work, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "Sets of marks: %1"), report.sets);
    addCount(work, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "Sets already here: %1"),
             report.knownSets);
    addCount(work, QT_TRANSLATE_NOOP("Galley::ImportReportDialog", "New schemas: %1"), report.schemas);
    QStringList lines{taken.join(u". "_s) + u'.'};
    if (!work.isEmpty())
        lines += work.join(u". "_s) + u'.';
    return lines.join(u'\n');
}

ImportReportDialog::ImportReportDialog(const QString &title, const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Report of an import"));
    auto *const summary = new QLabel(importSummary(report), this);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(makeHeading(title, this));
    layout->addWidget(summary);
    layout->addWidget(m_tabs, 1);
    addTables(report);
    m_tabs->setVisible(m_tabs->count() > 0);
    if (m_tabs->count() == 0)
        layout->addWidget(makeHint(tr("There were no problems, and nothing was left out."), this), 1);
    layout->addWidget(buttons);
    if (m_tabs->count() > 0)
        resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 28);
}

QString ImportReportDialog::carriedWords(const ImportReport &report) const
{
    QString words = tr("Work on articles that got a new version was carried over to it (%Ln set(s)). The old "
                       "versions are there as they were.",
                       nullptr, int(report.anchoredSets));
    qint64 kept = 0;
    qint64 moved = 0;
    qint64 lost = 0;
    for (const AnchoredSet &set : report.anchored) {
        kept += set.decisions;
        moved += set.movedDecisions;
        lost += set.lostDecisions;
    }
    if (kept + lost > 0)
        words += u' ' +
            tr("Decisions of gold kept: %1; of these to be made again, because their place moved: %2; lost "
               "with their place: %3.")
                .arg(locale().toString(kept), locale().toString(moved), locale().toString(lost));
    return words;
}

void ImportReportDialog::addTables(const ImportReport &report)
{
    if (!report.problems.isEmpty()) {
        auto *const problems = new ProblemsView(m_tabs);
        problems->layout()->setContentsMargins(8, 8, 8, 8);
        problems->setProblems(report.problems);
        m_tabs->addTab(problems, tr("&Problems (%1)").arg(locale().toString(report.problems.size())));
        auto *const copy =
            findChild<QDialogButtonBox *>()->addButton(tr("&Copy problems"), QDialogButtonBox::ActionRole);
        copy->setToolTip(tr("Copy the list as text, a problem a line"));
        connect(copy, &QPushButton::clicked, problems,
                [problems] { QGuiApplication::clipboard()->setText(problems->asText()); });
    }
    if (!report.leftOut.isEmpty()) {
        auto *const page = new QWidget(m_tabs);
        auto *const losses = new LossTable(page);
        losses->setLosses(report.leftOut);
        auto *const layout = new QVBoxLayout(page);
        layout->setContentsMargins(8, 8, 8, 8);
        layout->addWidget(losses);
        m_tabs->addTab(page, tr("&Left out"));
    }
    if (!report.anchored.isEmpty())
        addTable(new AnchoredModel(report.anchored, this), tr("&Moved and lost"), carriedWords(report));
    if (!report.nearDuplicates.isEmpty())
        addTable(new NearModel(report.nearDuplicates, this), tr("&Nearly the same"),
                 tr("Texts that differ little from one that is there: %1.")
                     .arg(locale().toString(report.nearDuplicateCount)));
}

void ImportReportDialog::addTable(QAbstractItemModel *model, const QString &name, const QString &hint)
{
    auto *const page = new QWidget(m_tabs);
    auto *const table = new QTableView(page);
    table->setModel(model);
    prepareTable(table, QString(name).remove(u'&'));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(makeHint(hint, page));
    layout->addWidget(table, 1);
    m_tabs->addTab(page, name);
}

} // namespace Galley
