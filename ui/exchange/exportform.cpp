#include "exchange/exportform.h"

#include "common/calmcombobox.h"
#include "exchange/articlesform.h"
#include "exchange/formatregistry.h"
#include "exchange/formparts.h"
#include "exchange/settingsform.h"
#include "exchange/splitform.h"
#include "exchange/whoseform.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

ExportForm::ExportForm(const QString &annotator, QWidget *parent)
    : QWidget(parent)
    , m_format(new CalmComboBox(this))
    , m_settings(new SettingsForm(this))
    , m_whose(new WhoseForm(annotator, this))
    , m_articles(new ArticlesForm(this))
    , m_split(new SplitForm(this))
    , m_card(new QCheckBox(tr("&Dataset card and manifest"), this))
{
    build();
    fillFormats();
    onFormat();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        onFormat();
        Q_EMIT changed();
    });
    connect(m_settings, &SettingsForm::changed, this, &ExportForm::changed);
    connect(m_whose, &WhoseForm::changed, this, &ExportForm::changed);
    connect(m_articles, &ArticlesForm::changed, this, &ExportForm::changed);
    connect(m_split, &SplitForm::changed, this, [this] {
        suggestCard();
        Q_EMIT changed();
    });
    connect(m_card, &QCheckBox::toggled, this, &ExportForm::changed);
}

void ExportForm::build()
{
    const auto heading = [this](const QString &text, QWidget *first) {
        QLabel *const label = makeHeading(text, this);
        label->setBuddy(first);
        return label;
    };
    m_format->setObjectName("format"_L1);
    m_card->setObjectName("card"_L1);
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("The format that is written"));
    m_card->setToolTip(tr("Counts, annotators, schema, licences and losses in README.md, and the hash of "
                          "every file in manifest.json"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(heading(tr("&Format"), m_format));
    layout->addWidget(m_format);
    layout->addSpacing(2);
    layout->addWidget(m_settings);
    layout->addSpacing(10);
    layout->addWidget(heading(tr("&Whose marks"), m_whose));
    layout->addWidget(m_whose);
    layout->addSpacing(10);
    layout->addWidget(heading(tr("&Articles"), m_articles));
    layout->addWidget(m_articles);
    layout->addSpacing(10);
    layout->addWidget(heading(tr("Dataset"), m_split));
    layout->addWidget(m_split);
    layout->addWidget(m_card);
    layout->addStretch(1);
}

void ExportForm::fillFormats()
{
    for (const std::unique_ptr<Format> &format : formats()) {
        if (!format->canWrite())
            continue;
        m_format->addItem(format->name(), format->id());
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
            m_format->setItemData(m_format->count() - 1, format->id(), role);
    }
}

const Format *ExportForm::format() const
{
    return findFormat(m_format->currentData().toString()).value_or(nullptr);
}

bool ExportForm::writesSeveralFiles() const
{
    const Format *const chosen = format();
    return chosen && (chosen->writesFolder() || m_card->isChecked() || m_split->split());
}

// Settings that were made for a format are there again when one comes back to it.
void ExportForm::onFormat()
{
    const Format *const chosen = format();
    if (!m_shown.isEmpty())
        m_kept.insert(m_shown, m_settings->values());
    m_shown = chosen ? chosen->id() : QString();
    m_settings->setDeclared(chosen ? chosen->writeSettings() : QList<Attribute>(), m_kept.value(m_shown));
    m_settings->setVisible(!m_settings->isEmpty());
    const QSignalBlocker quiet(m_card);
    m_card->setChecked(false);
    m_hadFolder = false;
    suggestCard();
}

// A folder of files gets a card, unless the user says otherwise; so does what becomes one.
void ExportForm::suggestCard()
{
    const Format *const chosen = format();
    const bool hasFolder = chosen && (chosen->writesFolder() || m_split->split());
    if (hasFolder == m_hadFolder)
        return;
    m_hadFolder = hasFolder;
    const QSignalBlocker quiet(m_card);
    m_card->setChecked(hasFolder);
}

ExportOptions ExportForm::options() const
{
    ExportOptions options;
    options.format = m_format->currentData().toString();
    options.settings = m_settings->values();
    m_whose->putInto(options);
    m_articles->putInto(options);
    options.split = m_split->split();
    options.card = m_card->isChecked();
    return options;
}

void ExportForm::show(const ExportOptions &options)
{
    {
        const QSignalBlocker quiet(this);
        m_format->setCurrentIndex(m_format->findData(options.format));
        m_kept.insert(options.format, options.settings);
        m_shown.clear();
        onFormat();
        m_whose->show(options);
        m_articles->show(options);
        m_split->show(options.split);
        if (options.card)
            m_card->setChecked(*options.card);
    }
    Q_EMIT changed();
}

QString ExportForm::fault() const
{
    if (!format())
        return tr("Choose a format.");
    for (const QString &fault :
         {m_settings->fault(), m_whose->fault(), m_articles->fault(), m_split->fault()}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace Galley
