#include "window/helpcoordinator.h"

#include "article/articleview.h"
#include "common/boundkeys.h"
#include "diagnostics/diagnosticsdialog.h"
#include "diagnostics/marklatency.h"
#include "keys/commandpalette.h"
#include "keys/keyspage.h"
#include "palette/palettepanel.h"
#include "project/project.h"
#include "queue/queuepanel.h"
#include "schema/pluginregistry.h"
#include "settings/choicegroup.h"
#include "settings/generalpage.h"
#include "settings/preferencesdialog.h"
#include "settings/textpage.h"
#include "storage/projectaddress.h"
#include "tour/tour.h"
#include "window/aboutdialog.h"
#include "window/actions.h"
#include "window/cheatsheet.h"
#include "window/lookscoordinator.h"
#include "window/pluginsdialog.h"
#include "window/workbench.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString tourKey()
{
    return u"tour/seen"_s;
}

QWidget *stacked(const QList<QWidget *> &parts)
{
    auto *const page = new QWidget;
    auto *const layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *const part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    return page;
}

// The review page has keys of its own; labels are not marked there.
bool holdsKeysOfText(const QAction &command)
{
    return command.shortcutContext() != Qt::WidgetWithChildrenShortcut;
}

} // namespace

HelpCoordinator::HelpCoordinator(const Actions &actions, const ReviewActions &review, Workbench &bench,
                                 PluginRegistry &plugins, LooksCoordinator &looks, QMainWindow &window)
    : QObject(&window)
    , m_actions(actions)
    , m_review(review)
    , m_bench(bench)
    , m_plugins(plugins)
    , m_looks(looks)
    , m_window(window)
    , m_keys(new KeyBook(*window.menuBar(), this))
    , m_latency(new MarkLatency(*bench.article(), this))
{
    connect(actions.commands, &QAction::triggered, this, &HelpCoordinator::showCommands);
    connect(actions.keyboard, &QAction::triggered, this, &HelpCoordinator::showKeys);
    connect(actions.preferences, &QAction::triggered, this, &HelpCoordinator::showPreferences);
    connect(actions.diagnostics, &QAction::triggered, this, &HelpCoordinator::showDiagnostics);
    connect(actions.tour, &QAction::triggered, this, &HelpCoordinator::showTour);
    connect(actions.plugins, &QAction::triggered, this, [this] {
        m_plugins.loadAll();
        open(new PluginsDialog(m_plugins.records(), &m_window));
    });
    connect(m_keys, &KeyBook::changed, this, &HelpCoordinator::tellKeys);
    tellKeys();
    connect(actions.about, &QAction::triggered, this, [this] { open(new AboutDialog(&m_window)); });
}

void HelpCoordinator::setProject(const Project *project)
{
    m_project = project;
}

void HelpCoordinator::setSession(Session *session)
{
    m_latency->setSession(session);
    if (session && std::exchange(m_offersTour, false))
        QMetaObject::invokeMethod(this, &HelpCoordinator::showTour, Qt::QueuedConnection);
}

void HelpCoordinator::offerTour()
{
    m_offersTour = !QSettings().value(tourKey(), false).toBool();
}

void HelpCoordinator::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpCoordinator::showCommands()
{
    open(new CommandPalette(*m_window.menuBar(), &m_window));
}

void HelpCoordinator::showKeys()
{
    const SchemaSet schemas = m_project ? m_project->facts().schemas : SchemaSet();
    open(new CheatSheet(commandsIn(*m_window.menuBar()), m_review, schemas, labelKeys(schemas), &m_window));
}

void HelpCoordinator::showPreferences()
{
    auto *const dialog = new PreferencesDialog(&m_window);
    auto *const text = new TextPage(m_looks.text(), dialog);
    connect(text, &TextPage::changed, &m_looks, &LooksCoordinator::setText);
    auto *const general = new GeneralPage(m_actions.changeName, dialog);
    connect(general, &GeneralPage::languageChosen, this, &HelpCoordinator::languageChosen);
    dialog->addPage(tr("General"), general);
    dialog->addPage(
        tr("Appearance"),
        stacked(
            {new ChoiceGroup(tr("Theme"),
                             {m_actions.followSystem, m_actions.light, m_actions.dark,
                              m_actions.highContrastLight, m_actions.highContrastDark},
                             dialog),
             new ChoiceGroup(tr("Density"), {m_actions.clean, m_actions.labels, m_actions.relations}, dialog),
             new ChoiceGroup(tr("Focus"), {m_actions.focusMode}, dialog)}));
    dialog->addPage(tr("Text"), text);
    dialog->addPage(
        tr("Keys"),
        new KeysPage(
            *m_keys,
            [this](const QAction &command, const QKeySequence &key) { return labelOf(command, key); },
            dialog));
    open(dialog);
}

void HelpCoordinator::showDiagnostics()
{
    m_plugins.loadAll();
    Diagnostics diagnostics{
        .versions = versionsHere(), .plugins = m_plugins.records(), .latencies = m_latency->milliseconds()};
    QString path;
    if (m_project) {
        path = m_project->facts().path;
        diagnostics.project = m_project->name();
        diagnostics.articles = m_project->facts().articles;
    }
    open(new DiagnosticsDialog(diagnostics, path, &m_window));
}

void HelpCoordinator::showTour()
{
    QSettings().setValue(tourKey(), true);
    const auto key = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    if (!m_bench.isVisible() || m_window.findChild<Tour *>())
        return;
    new Tour(
        m_window,
        {{m_bench.queue(), tr("The articles to work on"),
          tr("%1 and %2 open the next and the previous one; %3 finishes an article and opens the next.")
              .arg(key(m_actions.nextArticle), key(m_actions.previousArticle), key(m_actions.doneAndNext))},
         {m_bench.article(), tr("The text, where you mark"),
          tr("Select words with the mouse, or with Shift and the arrows, and press a label's key. Tab goes "
             "from mark to mark, %1 takes anything back.")
              .arg(key(m_actions.undo))},
         {m_bench.palette(), tr("The labels and their keys"),
          tr("The key stands before each label. Below are the details of the mark in focus: its attributes, "
             "relations, comments and history.")},
         {m_window.menuBar(), tr("Everything else"),
          tr("%1 finds any command by some letters of its name, %2 shows all keys. The tour is in the "
             "Help menu.")
              .arg(key(m_actions.commands), key(m_actions.keyboard))}});
}

// Texts, the article and the labels follow what users make of keys.
void HelpCoordinator::tellKeys()
{
    QHash<QString, QString> words;
    QString held;
    for (const Command &command : m_keys->commands()) {
        const QString key = command.action->shortcut().toString(QKeySequence::NativeText);
        words.insert(command.action->objectName(), key.isEmpty() ? tr("“%1”").arg(command.name()) : key);
        for (const QKeySequence &own : command.action->shortcuts()) {
            if (const QChar typed = typedBy(own); !typed.isNull() && holdsKeysOfText(*command.action))
                held.append(typed);
        }
    }
    m_bench.article()->setTextKeys(TextKeys(m_keys->all()));
    setCommandKeys(held);
    BoundKeys::instance().set(words);
}

QString HelpCoordinator::labelOf(const QAction &command, const QKeySequence &key) const
{
    const QChar typed = typedBy(key);
    if (!m_project || typed.isNull() || !holdsKeysOfText(command))
        return {};
    const SchemaSet &schemas = m_project->facts().schemas;
    const LabelKeys keys = labelKeys(schemas);
    const LabelKey *const found = findKey(keys, QString(typed));
    const Label *const label = found ? schemas.label(found->layer, found->label) : nullptr;
    return label ? tr("“%1”").arg(label->name) : QString();
}

} // namespace Galley
