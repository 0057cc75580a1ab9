#include "exchange/articlesform.h"

#include "common/calmcombobox.h"
#include "concordance/queryedit.h"
#include "concordance/queryhelp.h"
#include "exchange/formparts.h"
#include "search/query.h"

#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int typingPause = 400; // ms, after which a query counts as typed

} // namespace

ArticlesForm::ArticlesForm(QWidget *parent)
    : QWidget(parent)
    , m_choice(new CalmComboBox(this))
    , m_query(new QueryEdit(this))
    , m_fault(makeFault(this))
    , m_typing(new QTimer(this))
{
    build();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ArticlesForm::changed);
    connect(m_query, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &ArticlesForm::check);
}

void ArticlesForm::build()
{
    m_choice->addItem(tr("All articles"), int(ExportOptions::Articles::All));
    m_choice->addItem(tr("Articles with such work"), int(ExportOptions::Articles::WithWork));
    m_choice->addItem(tr("Articles without such work"), int(ExportOptions::Articles::WithoutWork));
    m_choice->setAccessibleName(tr("Articles"));
    m_choice->setToolTip(tr("Which articles are written"));
    m_query->setAccessibleName(tr("Query for articles"));
    m_query->setPlaceholderText(tr("Only those that a query finds: source:Reuters"));
    m_query->setToolTip(tr("Words, labels, dates, sources: as in the search over all articles"));
    m_query->setClearButtonEnabled(true);
    auto *const help = new QToolButton(this);
    help->setText(tr("?"));
    help->setToolTip(tr("What a query can say"));
    help->setAccessibleName(tr("Query help"));
    connect(help, &QToolButton::clicked, this, [help] { showQueryHelp(help); });
    auto *const line = new QHBoxLayout;
    line->addWidget(m_query, 1);
    line->addWidget(help);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    setFocusProxy(m_choice);
}

void ArticlesForm::setQueryWords(const QStringList &words)
{
    m_query->setWords(words);
}

void ArticlesForm::putInto(ExportOptions &options) const
{
    options.articles = ExportOptions::Articles(m_choice->currentData().toInt());
    options.query = m_query->text().trimmed();
}

void ArticlesForm::show(const ExportOptions &options)
{
    m_choice->setCurrentIndex(m_choice->findData(int(options.articles)));
    m_query->setText(options.query);
    check();
}

QString ArticlesForm::fault() const
{
    const QString text = m_query->text().trimmed();
    if (text.isEmpty())
        return {};
    const Result<Query> query = Query::parse(text);
    return query ? QString() : query.error().message;
}

void ArticlesForm::check()
{
    m_typing->stop();
    showFault(m_fault, fault());
    Q_EMIT changed();
}

} // namespace Galley
