#include "window/actions.h"

#include "common/icons.h"

#include <QActionGroup>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Maker
{
    QWidget *window;

    QAction *operator()(const QString &name, const QList<QKeySequence> &keys, const QString &explanation,
                        const QString &icon = {}) const
    {
        auto *const action = new QAction(name, window);
        action->setShortcuts(keys);
        action->setWhatsThis(explanation);
        const QString key = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? explanation : Actions::tr("%1 (%2)").arg(explanation, key));
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
        window->addAction(action);
        return action;
    }
};

} // namespace

Actions::Actions(QWidget *window)
{
    const Maker make{window};
    newProject = make(tr("&New project…"), {QKeySequence::New}, tr("Make a project for articles and marks"),
                      u"document-new"_s);
    openProject = make(tr("&Open…"), {QKeySequence::Open}, tr("Open a project"), u"document-open"_s);
    openOnServer = make(tr("Open on a ser&ver…"), {QKeySequence(u"Ctrl+Shift+O"_s)},
                        tr("Open a project that a team shares"), u"person"_s);
    openSample = make(tr("Sample &project"), {},
                      tr("Open the project that Galley brings along to try things in"), u"queue"_s);
    importArticles =
        make(tr("&Import…"), {QKeySequence(u"Ctrl+I"_s)},
             tr("Add articles and work on them from files, a folder or an archive"), u"import"_s);
    exportArticles = make(tr("&Export…"), {QKeySequence(u"Ctrl+E"_s)},
                          tr("Write articles and marks as a file or a dataset"), u"export"_s);
    imports = make(tr("I&mports…"), {}, tr("What was imported, with reports; take imports back"));
    closeProject = make(tr("&Close project"), {QKeySequence(u"Ctrl+W"_s)},
                        tr("Close the project and go to the welcome page"));
    quit = make(tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)}, tr("Close Galley"));

    undo = make(tr("&Undo"), {QKeySequence(u"Ctrl+Z"_s)}, tr("Take back the last change"), u"undo"_s);
    redo =
        make(tr("&Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s)}, tr("Do again what was taken back"), u"redo"_s);
    remove = make(tr("&Delete mark"), {QKeySequence(Qt::Key_Delete)},
                  tr("Remove the focused mark with its relations"), u"remove"_s);
    repeat = make(tr("Re&peat label"), {QKeySequence(Qt::Key_Period)}, tr("Mark with the label used last"));
    relate = make(tr("Re&late…"), {QKeySequence(Qt::Key_R)}, tr("Start a relation from the focused mark"),
                  u"relation"_s);
    listRelations = make(tr("Relations of the &mark…"), {QKeySequence(u"Ctrl+R"_s)},
                         tr("List the focused mark's relations and go to their other ends"));
    attributes =
        make(tr("&Attributes"), {QKeySequence(Qt::Key_F2)}, tr("Go to the form of the focused mark"));

    markEverywhere = make(tr("Mark &everywhere…"), {QKeySequence(Qt::Key_Asterisk)},
                          tr("Mark the same text wherever it stands, with a list to tick first"));
    comment = make(tr("C&omment…"), {QKeySequence(u"Ctrl+M"_s)},
                   tr("Write a comment on the selection, the focused mark or the article"), u"comment"_s);
    markHistory = make(tr("&History of this mark"), {QKeySequence(u"Ctrl+Shift+H"_s)},
                       tr("List what was done to the focused mark"));

    markInCorpus = make(tr("Mark in all ar&ticles…"), {QKeySequence(u"Ctrl+Shift+M"_s)},
                        tr("Mark the same text in all articles, with a list to tick first"));

    find = make(tr("&Find…"), {QKeySequence(u"Ctrl+F"_s)}, tr("Find in this article"), u"search"_s);
    findNext = make(tr("Find &next"), {QKeySequence(Qt::Key_F3)}, tr("Go to the next hit in this article"));
    findPrevious =
        make(tr("Find pre&vious"), {QKeySequence(u"Shift+F3"_s)}, tr("Go to the hit before in this article"));

    searchCorpus = make(tr("Search &all articles…"), {QKeySequence(u"Ctrl+Shift+F"_s)},
                        tr("Find texts and marks in all articles, and change what was found"), u"search"_s);
    consistency = make(tr("&Consistency…"), {QKeySequence(u"Ctrl+Shift+K"_s)},
                       tr("Words that are marked in several ways"));
    bulkEdits = make(tr("&Bulk edits…"), {}, tr("Edits of many articles, to be taken back or done again"));

    doneAndNext = make(tr("&Done and next"), {QKeySequence(u"Ctrl+D"_s)},
                       tr("Finish this article and open the next one"), u"done"_s);
    inProgress =
        make(tr("Mark as in pro&gress"), {QKeySequence(u"Ctrl+Shift+D"_s)}, tr("Take the article up again"));
    nextArticle = make(tr("&Next article"), {QKeySequence(u"Ctrl+PgDown"_s)},
                       tr("Open the next article of the queue"), u"next"_s);
    previousArticle = make(tr("&Previous article"), {QKeySequence(u"Ctrl+PgUp"_s)},
                           tr("Open the article before"), u"previous"_s);
    findArticle = make(tr("&Find an article"), {QKeySequence(u"Ctrl+L"_s)},
                       tr("Type to filter the article queue"), u"search"_s);

    agreement = make(tr("&Agreement…"), {QKeySequence(u"Ctrl+Shift+A"_s)},
                     tr("How far annotators agree, by pair, label and week"));
    progress = make(tr("&Progress…"), {QKeySequence(u"Ctrl+Shift+P"_s)},
                    tr("How far the project is, by annotator, layer, source and date, and how fast"));
    applyPolicies = make(tr("Appl&y policies…"), {},
                         tr("Decide places where annotators differ by rules, after a preview"));
    feedback = make(tr("&Feedback…"), {}, tr("What each annotator did otherwise than gold"));
    reviewSettings =
        make(tr("Review sett&ings…"), {}, tr("Reasons to choose from, and what goes to gold by itself"));
    review = make(tr("Ad&judicate"), {QKeySequence(u"Ctrl+Shift+R"_s)},
                  tr("Decide where annotators differ, place by place; the same key leads back"));

    packArticles = make(tr("&Pack for an annotator…"), {},
                        tr("Make a file with some articles for an annotator to work in elsewhere"));
    mergePackages =
        make(tr("&Merge packages…"), {}, tr("Take back what annotators did in packages, after a preview"));
    handIn = make(tr("&Hand in…"), {}, tr("Sign this package and close it, to be sent back"));
    takeHandInBack =
        make(tr("Take the hand-in &back"), {}, tr("Open this package for work again; its signature goes"));
    team = make(tr("&Annotators and roles…"), {}, tr("Who works on the project, and how far they are"));
    assignArticles = make(tr("A&ssign articles…"), {}, tr("Give articles to annotators, after a preview"));
    myArticles = make(tr("M&y articles"), {QKeySequence(u"Ctrl+Shift+L"_s)},
                      tr("Show in the queue what is assigned to you, by deadline"));

    returnArticle =
        make(tr("&Return article…"), {},
             tr("Give the article back to one who has finished it, with a comment on the selection"));

    zoomIn = make(tr("Zoom &in"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)}, tr("Larger text"));
    zoomOut = make(tr("Zoom &out"), {QKeySequence(u"Ctrl+-"_s)}, tr("Smaller text"));
    zoomReset = make(tr("&Normal size"), {QKeySequence(u"Ctrl+0"_s)}, tr("Text in its normal size"));
    showQueue = make(tr("Article &queue"), {QKeySequence(Qt::Key_F8)}, tr("Show or hide the article queue"));
    showSide = make(tr("&Labels and details"), {QKeySequence(Qt::Key_F9)},
                    tr("Show or hide labels, details and history"));
    nextPane = make(tr("Ne&xt pane"), {QKeySequence(Qt::Key_F6)},
                    tr("Go on to the next pane; Esc leads back to the text"));
    previousPane = make(tr("Pre&vious pane"), {QKeySequence(u"Shift+F6"_s)}, tr("Go to the pane before"));
    clean = make(tr("&Clean"), {QKeySequence(u"Ctrl+1"_s)}, tr("Thin bars alone, for reading"));
    labels = make(tr("&Labels"), {QKeySequence(u"Ctrl+2"_s)}, tr("Bars with the names of their labels"));
    relations =
        make(tr("&Relations"), {QKeySequence(u"Ctrl+3"_s)}, tr("All relations as arcs above the lines"));
    focusMode = make(tr("&Focus mode"), {QKeySequence(u"Ctrl+4"_s)},
                     tr("Dim what has nothing to do with the mark in focus or under the pointer"));
    followSystem = make(tr("Like the &system"), {}, tr("Light, dark or high contrast as the system is"));
    light = make(tr("&Light"), {}, tr("Dark text on a light ground"));
    dark = make(tr("&Dark"), {}, tr("Light text on a dark ground"));
    highContrastLight = make(tr("High &contrast, light"), {}, tr("Black on white, with strong colours"));
    highContrastDark = make(tr("&High contrast, dark"), {}, tr("White on black, with strong colours"));

    commands = make(tr("&Commands…"), {QKeySequence(u"Ctrl+K"_s)},
                    tr("Find any command by some letters of its name"), u"search"_s);
    preferences = make(tr("Pre&ferences…"), {QKeySequence(u"Ctrl+,"_s)},
                       tr("Theme, text, keys, and how Galley starts"));
    tour = make(tr("&Tour"), {}, tr("The window in four steps"));
    diagnostics =
        make(tr("&Diagnostics…"), {},
             tr("Versions, plugins, the project's integrity and the time marks take, for a bug report"));
    schemas = make(tr("&Schemas…"), {},
                   tr("What can be marked: edit schemas, take new versions along with what is marked"));
    guidelines = make(tr("&Guidelines"), {QKeySequence(u"Ctrl+G"_s)},
                      tr("How to decide for the label of the focused mark, or the one used last"));

    handbook = make(tr("&Handbook"), {QKeySequence(Qt::Key_F1)},
                    tr("Read about what has the keys; so does F1 in every dialog"), u"information"_s);
    keyboard = make(tr("&Keyboard"), {QKeySequence(u"?"_s)}, tr("All keys at a glance"), u"keyboard"_s);
    plugins = make(tr("&Plugins…"), {}, tr("The schemas that Galley found, and what is wrong with some"),
                   u"plugin"_s);
    changeName = make(tr("Annotator's &name…"), {}, tr("Whose marks these are"), u"person"_s);
    about = make(tr("&About Galley"), {}, tr("Version and licence"));

    for (QAction *action : {review, showQueue, showSide, clean, labels, relations, focusMode, followSystem,
                            light, dark, highContrastLight, highContrastDark})
        action->setCheckable(true);
    auto *const density = new QActionGroup(window);
    for (QAction *action : {clean, labels, relations})
        density->addAction(action);
    auto *const appearance = new QActionGroup(window);
    for (QAction *action : {followSystem, light, dark, highContrastLight, highContrastDark})
        appearance->addAction(action);
    // Keys of the text: elsewhere in the window they mean what they mean there.
    for (QAction *action : {remove, repeat, relate, markEverywhere}) {
        window->removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    preferences->setMenuRole(QAction::PreferencesRole);
}

QList<QAction *> Actions::ofArticle() const
{
    return {markEverywhere, markInCorpus, undo,         redo,        remove,     repeat, relate,  attributes,
            find,           findNext,     findPrevious, doneAndNext, inProgress, zoomIn, zoomOut, zoomReset};
}

QList<QAction *> Actions::ofProject() const
{
    return {
        agreement,       progress,    review,         applyPolicies,  feedback,  reviewSettings, searchCorpus,
        consistency,     bulkEdits,   importArticles, exportArticles, imports,   closeProject,   nextArticle,
        previousArticle, findArticle, showQueue,      showSide,       nextPane,  previousPane,   team,
        assignArticles,  myArticles,  returnArticle,  schemas,        guidelines};
}

} // namespace Galley
