#include "window/handbookcoordinator.h"

#include "handbook/handbookwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Topic
{
    const char *widget; // its class, without the namespace
    const char *chapter;
    const char *anchor;
};

// Dialogs, pages and panes, by class.
constexpr Topic topics[]{
    {"WelcomePage", "first-ten-minutes", ""},
    {"NewProjectDialog", "first-ten-minutes", "your-own-articles"},
    {"CommandPalette", "annotators", "keys"},
    {"DiagnosticsDialog", "trouble", "tell-us"},
    {"SchemasDialog", "schemas", "in-the-window"},
    {"SchemaEditor", "schemas", "in-the-window"},
    {"MigrationDialog", "schemas", "changing-a-schema-in-use"},
    {"PreferencesDialog", "annotators", "keys"},
    {"ServerDialog", "managers", "a-server"},
    {"NameDialog", "first-ten-minutes", "your-name"},
    {"PalettePanel", "annotators", "marking"},
    {"ArticleView", "annotators", "marking"},
    {"QueuePanel", "annotators", "the-queue"},
    {"Inspector", "annotators", "attributes-relations-notes"},
    {"MarkPanel", "annotators", "the-same-text-everywhere"},
    {"FindBar", "annotators", "find-in-the-article"},
    {"CorpusPanel", "annotators", "search-all-articles-and-mend"},
    {"CommentPanel", "annotators", "comments"},
    {"ReturnBanner", "annotators", "work-that-came-back"},
    {"HistoryPanel", "annotators", "undo-and-history"},
    {"FindingsPanel", "annotators", "done"},
    {"HandInDialog", "annotators", "working-in-a-package"},
    {"CheatSheet", "annotators", "keys"},
    {"ReviewPage", "reviewers", "the-queue-of-places"},
    {"ReviewSettingsDialog", "reviewers", "settings"},
    {"PoliciesDialog", "reviewers", "policies"},
    {"AgreementPage", "reviewers", "agreement"},
    {"FeedbackDialog", "reviewers", "feedback"},
    {"ReturnDialog", "reviewers", "return-one-article"},
    {"TeamDialog", "managers", "the-team"},
    {"AssignDialog", "managers", "assign-articles"},
    {"PackDialog", "managers", "packages"},
    {"MergeDialog", "managers", "packages"},
    {"ProgressPage", "managers", "progress"},
    {"ImportDialog", "data-engineers", "import"},
    {"ImportReportDialog", "data-engineers", "imports-are-steps"},
    {"ImportsDialog", "data-engineers", "imports-are-steps"},
    {"ExportDialog", "data-engineers", "export"},
    {"PluginsDialog", "schemas", "where-schemas-come-from"},
};

const Topic *topicOf(const QWidget *widget)
{
    const QByteArray name = QByteArray(widget->metaObject()->className()).replace("Galley::", "");
    const auto *const found =
        std::ranges::find_if(topics, [&name](const Topic &topic) { return name == topic.widget; });
    return found == std::end(topics) ? nullptr : found;
}

HandbookPlace placeOf(const Topic &topic)
{
    return {QString::fromLatin1(topic.chapter), QString::fromLatin1(topic.anchor)};
}

} // namespace

HandbookCoordinator::HandbookCoordinator(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

HandbookCoordinator::~HandbookCoordinator() = default;

HandbookPlace HandbookCoordinator::placeFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const Topic *const topic = topicOf(widget))
            return placeOf(*topic);
        if (widget->isWindow())
            break;
    }
    return {Handbook::indexName(), {}};
}

QList<HandbookPlace> HandbookCoordinator::places()
{
    QList<HandbookPlace> all;
    for (const Topic &topic : topics)
        all.append(placeOf(topic));
    return all;
}

void HandbookCoordinator::showFor(const QWidget *widget)
{
    show(placeFor(widget));
}

void HandbookCoordinator::show(const HandbookPlace &place)
{
    if (!m_window)
        m_window = std::make_unique<HandbookWindow>();
    m_window->open(place);
}

// The window has an action with this key; dialogs, which its keys do not reach, have it from here.
bool HandbookCoordinator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *const key = static_cast<const QKeyEvent *>(event);
    const auto *const widget = static_cast<const QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier ||
        !qobject_cast<const QDialog *>(widget->window()))
        return false;
    showFor(widget);
    return true;
}

} // namespace Galley
