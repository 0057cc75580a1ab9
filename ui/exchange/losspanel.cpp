#include "exchange/losspanel.h"

#include "exchange/formparts.h"
#include "exchange/losstable.h"
#include "text/listed.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int progressSteps = 1000;

} // namespace

LossPanel::LossPanel(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_fault(makeFault(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_losses(new LossTable(this))
    , m_whole(makeHint({}, this))
    , m_pages(new QStackedLayout)
    , m_strict(new QCheckBox(tr("&Refuse when anything would be lost"), this))
{
    build();
    connect(m_button, &QPushButton::clicked, this, &LossPanel::onButton);
    connect(m_strict, &QCheckBox::toggled, this, &LossPanel::changed);
    showCounting();
}

void LossPanel::build()
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Counting"));
    m_progress->setTextVisible(false);
    m_progress->setMaximum(progressSteps);
    m_button->setAutoDefault(false);
    m_strict->setToolTip(tr("Write nothing when the format cannot hold everything"));
    m_whole->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pages->addWidget(m_losses);
    m_pages->addWidget(m_whole);
    auto *const counting = new QHBoxLayout;
    counting->addWidget(m_progress, 1);
    counting->addStretch(0);
    counting->addWidget(m_button);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("What will be written"), this));
    layout->addWidget(m_summary);
    layout->addLayout(counting);
    layout->addWidget(m_fault);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_strict);
}

bool LossPanel::isStrict() const
{
    return m_strict->isChecked();
}

void LossPanel::setStrict(bool strict)
{
    m_strict->setChecked(strict);
}

QString LossPanel::refusal() const
{
    if (m_state != State::Counted)
        return {};
    if (!m_report.problems.isEmpty())
        return tr("Nothing can be written before the problems are mended.");
    if (isStrict() && !m_report.losses.isEmpty())
        return tr("The format cannot hold everything, and that is to be refused. Choose another format or "
                  "other settings, or allow losses.");
    return {};
}

void LossPanel::showButton(const QString &text, const QString &explanation)
{
    m_button->setVisible(!text.isEmpty());
    m_button->setText(text);
    m_button->setToolTip(explanation);
}

void LossPanel::showCounting()
{
    m_state = State::Counting;
    m_summary->setText(tr("Counting what will be written…"));
    m_progress->setValue(0);
    m_progress->show();
    showButton(tr("Stop countin&g"), tr("Leave the count; the export can be written without it"));
    Galley::showFault(m_fault, {});
    m_whole->setText(tr("What the format cannot hold will be listed here."));
    m_pages->setCurrentWidget(m_whole);
    Q_EMIT changed();
}

void LossPanel::showProgress(qint64 done, qint64 total)
{
    if (m_state == State::Counting && total > 0)
        m_progress->setValue(int(std::min(done, total) * progressSteps / total));
}

void LossPanel::show(const ExportReport &report)
{
    m_state = report.stopped ? State::Stopped : State::Counted;
    m_report = report;
    m_progress->hide();
    showButton({}, {});
    const QLocale locale;
    QStringList lines{tr("Articles: %1, marks: %2, relations: %3.")
                          .arg(locale.toString(report.articles), locale.toString(report.spans),
                               locale.toString(report.relations))};
    QStringList parts;
    for (const auto &[name, articles] : report.splits)
        parts += tr("%1: %2").arg(name, locale.toString(articles));
    if (!parts.isEmpty())
        lines += tr("Parts, in articles: %1.").arg(listed(parts));
    if (report.undated > 0)
        lines += tr("Articles without a date: %1.").arg(locale.toString(report.undated));
    m_summary->setText(lines.join(u'\n'));
    m_losses->setLosses(report.losses);
    if (report.stopped) {
        m_summary->setText(tr("Counting was stopped."));
        showButton(tr("Count a&gain"), tr("Count what would be written and what would be left out"));
        m_whole->setText(tr("What the format cannot hold is not known."));
    } else {
        m_whole->setText(report.articles == 0 ? tr("There is nothing to write: no article is chosen.")
                                              : tr("The format holds all of it."));
    }
    m_pages->setCurrentWidget(report.losses.isEmpty() || report.stopped ? static_cast<QWidget *>(m_whole)
                                                                        : m_losses);
    showProblems(report);
    Q_EMIT changed();
}

void LossPanel::showProblems(const ExportReport &report)
{
    Galley::showFault(m_fault, {});
    if (report.problems.isEmpty())
        return;
    Galley::showFault(m_fault, tr("Cannot be written: %1").arg(report.problems.first().toString()));
    if (report.problems.size() > 1)
        showButton(tr("&List %n problem(s)…", nullptr, int(report.problems.size())),
                   tr("List everything that keeps the export from being written"));
    if (report.losses.isEmpty())
        m_whole->setText({});
}

void LossPanel::showFault(const QString &message)
{
    m_state = State::Faulty;
    m_summary->setText(tr("Not counted."));
    m_progress->hide();
    showButton({}, {});
    m_whole->setText({});
    m_pages->setCurrentWidget(m_whole);
    Galley::showFault(m_fault, message);
    Q_EMIT changed();
}

void LossPanel::onButton()
{
    if (m_state == State::Counting)
        Q_EMIT stopRequested();
    else if (m_state == State::Stopped)
        Q_EMIT countRequested();
    else
        Q_EMIT problemsRequested(m_report.problems);
}

} // namespace Galley
