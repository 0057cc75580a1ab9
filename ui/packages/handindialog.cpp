#include "packages/handindialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

HandInDialog::HandInDialog(const ProjectFacts &package, QWidget *parent)
    : QDialog(parent)
    , m_task(new ExchangeTask(package.path, this))
    , m_progress(new QLabel(this))
{
    setWindowTitle(tr("Hand in"));
    auto *const whose =
        new QLabel(tr("%1’s package of “%2”, made by %3.")
                       .arg(package.package->annotator, package.package->projectName, package.package->by),
                   this);
    auto *const explanation = new QLabel(
        tr("Handing in signs the work and closes the package: it can then be read, sent and merged, "
           "and changed again only after you take that back."),
        this);
    explanation->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {whose, m_progress, explanation}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Hand in"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    for (QWidget *widget : QList<QWidget *>{whose, m_progress, explanation})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_task->ask<qint64>(
        [name = package.annotator.name](Store &store) {
            return store.stats().transform([&](const ProjectStats &stats) {
                qint64 done = 0;
                for (const SetCount &count : stats.setCounts) {
                    if (count.annotator == name && count.state == SetState::Done)
                        done += count.sets;
                }
                return done;
            });
        },
        [this, articles = package.articles](qint64 done) {
            m_progress->setText(done == articles
                                    ? tr("All %n article(s) are done.", nullptr, int(articles))
                                    : tr("%1 of %n article(s) are done; the others go along as they are.",
                                         nullptr, int(articles))
                                          .arg(done));
        });
}

HandInDialog::~HandInDialog()
{
    m_task->retire();
}

QString HandInDialog::progress() const
{
    return m_progress->text();
}

} // namespace Galley
