#include "handbook/handbookbrowser.h"

#include "handbook/markdowntext.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int widestLine = 84; // average characters
constexpr int margin = 18;

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

} // namespace

HandbookBrowser::HandbookBrowser(const Handbook &handbook, QWidget *parent)
    : QTextBrowser(parent)
    , m_handbook(handbook)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Handbook page"));
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void HandbookBrowser::show(const HandbookPlace &place)
{
    const HandbookSection *const section = m_handbook.section(place);
    const HandbookPlace wanted = section ? place : HandbookPlace{Handbook::indexName(), {}};
    const HandbookChapter *const chapter = m_handbook.chapter(wanted.chapter);
    if (!m_isShown || wanted.chapter != m_place.chapter)
        render(*chapter);
    m_place = wanted;
    goTo(wanted.anchor);
}

void HandbookBrowser::setMarkedWords(const QStringList &words)
{
    m_words = words;
    markWords();
}

// Pictures of the handbook and nothing else, whatever a chapter says.
QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    const QString path = name.path();
    if (type != QTextDocument::ImageResource || !name.host().isEmpty() || path.contains(".."_L1) ||
        !(name.scheme().isEmpty() || name.scheme() == "qrc"_L1))
        return {};
    return QImage(m_handbook.folder() + u'/' + path);
}

void HandbookBrowser::render(const HandbookChapter &chapter)
{
    m_isShown = true;
    m_anchors.clear();
    document()->setDocumentMargin(margin);
    document()->setMarkdown(MarkdownText::readable(chapter.markdown), QTextDocument::MarkdownDialectGitHub);
    document()->setMetaInformation(QTextDocument::DocumentTitle, chapter.title);
    frameCode();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString anchor = MarkdownText::anchorOf(block.text());
        if (block.blockFormat().headingLevel() > 0 && !m_anchors.contains(anchor))
            m_anchors.insert(anchor, block.position());
    }
    dress();
    dressTables();
    fitWidth();
    markWords();
}

// Code in frames with a ground of their own. From the end, because a frame moves what comes after it.
void HandbookBrowser::frameCode()
{
    QTextFrameFormat format;
    format.setBackground(palette().color(QPalette::AlternateBase));
    format.setPadding(fontMetrics().height() * 0.5);
    format.setBottomMargin(fontMetrics().height() * 0.6);
    for (QTextBlock last = document()->lastBlock(); last.isValid(); last = last.previous()) {
        if (!isCode(last))
            continue;
        QTextBlock first = last;
        while (isCode(first.previous()))
            first = first.previous();
        QTextCursor cursor(first);
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        last = first.previous();
        cursor.insertFrame(format);
        if (!last.isValid())
            break;
    }
}

// Room around headings and paragraphs.
void HandbookBrowser::dress()
{
    const int line = fontMetrics().height();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            format.setTopMargin(block.blockNumber() == 0 ? 0 : line * 1.2);
            format.setBottomMargin(line * 0.4);
        } else if (QTextCursor(block).currentFrame() != document()->rootFrame()) {
            format.setNonBreakableLines(false);
            format.setTopMargin(0);
            format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        } else if (block.length() == 1) { // what a frame leaves around it
            format.setTopMargin(0);
            format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        } else {
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
            format.setBottomMargin(line * (block.textList() ? 0.25 : 0.6));
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

// A line below each row, and a ground below the first.
void HandbookBrowser::dressTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(0);
        format.setCellPadding(fontMetrics().height() * 0.35);
        format.setBottomMargin(fontMetrics().height() * 0.8);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column)
                dressCell(table->cellAt(row, column), row == 0);
        }
    }
}

void HandbookBrowser::dressCell(QTextTableCell cell, bool isHead)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(palette().color(QPalette::Mid));
    if (isHead)
        format.setBackground(palette().color(QPalette::AlternateBase));
    cell.setFormat(format);
}

// Lines that the eye finds the way back from; pictures no wider than these.
void HandbookBrowser::fitWidth()
{
    const int widest = fontMetrics().averageCharWidth() * widestLine;
    const int side = std::max(0, (viewport()->width() - widest) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(margin + side);
    format.setRightMargin(margin + side);
    document()->rootFrame()->setFrameFormat(format);
    const int room = viewport()->width() - 2 * (margin + side);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            QTextImageFormat image = at.fragment().charFormat().toImageFormat();
            if (!image.isValid())
                continue;
            const QSize size =
                loadResource(QTextDocument::ImageResource, QUrl(image.name())).value<QImage>().size();
            const int width = std::min(size.width(), room);
            image.setWidth(width);
            image.setHeight(size.width() > 0 ? double(size.height()) * width / size.width() : 0);
            QTextCursor cursor(block);
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(image);
            break; // the fragments of the block are others now; a chapter has one picture a paragraph
        }
    }
}

void HandbookBrowser::goTo(const QString &anchor)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_anchors.value(anchor, 0));
    setTextCursor(cursor);
    (void)document()->size(); // lays all of it out, so that the scroll bar knows its end
    const QRectF block = document()->documentLayout()->blockBoundingRect(cursor.block());
    verticalScrollBar()->setValue(anchor.isEmpty() ? 0 : int(block.top()) - margin / 2);
    m_scrolledTo = verticalScrollBar()->value();
}

void HandbookBrowser::markWords()
{
    const Theme theme = Theme::fromPalette(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const QString &word : m_words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(theme.hit);
            selection.format.setForeground(theme.text);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

// Colours are in the text itself.
void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (!m_isShown || (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange))
        return;
    const int scroll = verticalScrollBar()->value();
    render(*m_handbook.chapter(m_place.chapter));
    verticalScrollBar()->setValue(scroll);
}

void HandbookBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_isShown)
        return;
    const bool isAtPlace = m_scrolledTo == verticalScrollBar()->value();
    fitWidth();
    if (isAtPlace)
        goTo(m_place.anchor);
}

} // namespace Galley
