#include "words.h"

#include "paintedtext.h"
#include "projectwords.h"
#include "pseudotranslator.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley::Testing {

namespace {

constexpr int mostRows = 60; // of a model

// What stands outside all brackets. A text that was shortened may have lost its closing ones.
QStringList outsideBrackets(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar character : text) {
        if (character == PseudoTranslator::Open && depth++ == 0)
            parts.append(QString());
        else if (character == PseudoTranslator::Close)
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            parts.last() += character;
    }
    return parts;
}

bool isOwn(const QWidget &widget)
{
    return QByteArrayView(widget.metaObject()->className()).startsWith("Galley::");
}

// The handbook is English, and so is what goes into a report of a fault; sources and guidelines are data.
bool isInOneLanguage(const QWidget &widget)
{
    return widget.inherits("Galley::HandbookBrowser") || widget.inherits("Galley::SourceEdit");
}

class Search
{
public:
    Search(QWidget &window, const ProjectWords &project)
        : m_project(project)
    {
        check(u"window title"_s, window.windowTitle(), window);
        searchWidget(window);
        for (QWidget *const widget : window.findChildren<QWidget *>()) {
            if (widget->window() == &window || qobject_cast<QMenu *>(widget))
                searchWidget(*widget);
        }
        for (QAction *const action : window.findChildren<QAction *>())
            searchAction(*action);
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    void check(const QString &what, const QString &text, const QObject &of)
    {
        const bool isData = what == "item"_L1 || what == "painted text"_L1;
        const QString plain =
            Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        for (const QString &part : outsideBrackets(QString(plain).remove(u'&'))) {
            for (const QString &line : part.split(u'\n')) {
                if (m_project.contains(line) || (isData && m_project.isQuoted(line)))
                    continue;
                const QString fault = u"%1 of %2: “%3”"_s.arg(
                    what, QString::fromLatin1(of.metaObject()->className()), line.simplified().left(80));
                if (!m_faults.contains(fault))
                    m_faults.append(fault);
            }
        }
    }

    void searchWidget(QWidget &widget)
    {
        check(u"tooltip"_s, widget.toolTip(), widget);
        check(u"what's this"_s, widget.whatsThis(), widget);
        check(u"accessible name"_s, widget.accessibleName(), widget);
        check(u"accessible description"_s, widget.accessibleDescription(), widget);
        const bool isTyped = widget.inherits("QLineEdit") || widget.inherits("QSpinBox");
        if (!isTyped)
            check(u"text"_s, widget.property("text").toString(), widget);
        for (const char *const property :
             {"title", "placeholderText", "prefix", "suffix", "specialValueText"})
            check(QString::fromLatin1(property), widget.property(property).toString(), widget);
        searchPainted(widget);
        const bool isHeader = qobject_cast<QHeaderView *>(&widget); // its view is searched
        // The handbook is English; each language is named in itself; typefaces have one name.
        const bool isHandbook =
            widget.inherits("Galley::HandbookContents") || widget.inherits("Galley::HandbookHits");
        const bool isOfNames = widget.inherits("Galley::LanguageChoice") || widget.inherits("QFontComboBox");
        if (const auto *const tabs = qobject_cast<QTabBar *>(&widget))
            searchTabs(*tabs);
        if (const auto *const box = qobject_cast<QComboBox *>(&widget); box && !isOfNames)
            searchModel(*box->model(), box->rootModelIndex(), widget);
        if (const auto *const view = qobject_cast<QAbstractItemView *>(&widget);
            view && view->model() && !isHeader && !isHandbook)
            searchView(*view);
    }

    // What widgets of our own draw, other than items, which their models tell, and what Qt's own widgets do.
    void searchPainted(QWidget &widget)
    {
        const QWidget *const parent = widget.parentWidget();
        const bool isOurs =
            isOwn(widget) || (parent && isOwn(*parent) && parent->inherits("QAbstractScrollArea"));
        if (!isOurs || widget.property("text").isValid() || !widget.isVisible() ||
            qobject_cast<const QAbstractItemView *>(&widget) ||
            qobject_cast<const QAbstractItemView *>(parent) || isInOneLanguage(widget) ||
            (parent && isInOneLanguage(*parent)))
            return;
        check(u"painted text"_s, paintedTexts(widget).join(u'\n'), widget);
    }

    void searchTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            check(u"tab"_s, tabs.tabText(i), tabs);
            check(u"tooltip of a tab"_s, tabs.tabToolTip(i), tabs);
        }
    }

    void searchView(const QAbstractItemView &view)
    {
        searchModel(*view.model(), view.rootIndex(), view);
        for (const auto *const header : view.findChildren<QHeaderView *>()) {
            for (int i = 0; i < std::min(header->count(), mostRows) && !header->isHidden(); ++i) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    check(u"header"_s, view.model()->headerData(i, header->orientation(), role).toString(),
                          view);
            }
        }
    }

    void searchModel(const QAbstractItemModel &model, const QModelIndex &parent, const QObject &of)
    {
        for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                       Qt::AccessibleDescriptionRole, Qt::StatusTipRole})
                    check(u"item"_s, index.data(role).toString(), of);
                if (column == 0)
                    searchModel(model, index, of);
            }
        }
    }

    void searchAction(const QAction &action)
    {
        check(u"action"_s, action.text().section(u'\t', 0, 0), action);
        check(u"tooltip of an action"_s, action.toolTip(), action);
        check(u"status tip"_s, action.statusTip(), action);
    }

    const ProjectWords &m_project;
    QStringList m_faults;
};

} // namespace

QStringList untranslatedTexts(QWidget &window, const ProjectWords &project)
{
    return Search(window, project).faults();
}

} // namespace Galley::Testing
