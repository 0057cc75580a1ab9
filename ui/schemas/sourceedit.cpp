#include "schemas/sourceedit.h"

#include "article/newscolors.h"
#include "theme/contrast.h"
#include "theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr double sourceContrast = 4.5;

class Numbers : public QWidget
{
public:
    explicit Numbers(SourceEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {}

    [[nodiscard]] QSize sizeHint() const override { return {m_edit->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintNumbers(event); }

private:
    SourceEdit *m_edit;
};

// UTF-16 units of a number of code points.
int unitsOf(const QString &text, qint64 codePoints)
{
    int units = 0;
    for (qint64 i = 0; i < codePoints && units < text.size(); ++i)
        units += text[units].isHighSurrogate() && units + 1 < text.size() ? 2 : 1;
    return units;
}

} // namespace

// As the theme has it, moved until it is readable on the palette's ground.
class SourceEdit::Colors : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    void setGround(const QColor &ground) { m_ground = ground; }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        SyntaxHighlighter::applyFormat(offset, length, format);
        if (length == 0 || !format.hasTextColor(theme()))
            return;
        QTextCharFormat readableFormat = QSyntaxHighlighter::format(offset);
        readableFormat.setForeground(readable(format.textColor(theme()), m_ground, sourceContrast));
        readableFormat.clearBackground();
        setFormat(offset, length, readableFormat);
    }

private:
    QColor m_ground = Qt::white;
};

SourceEdit::SourceEdit(Syntax syntax, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
    , m_colors(new Colors(document()))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(u' '));
    if (syntax == Syntax::Json)
        setLayoutDirection(Qt::LeftToRight); // as code is read, in an Arabic window, too
    setLineWrapMode(syntax == Syntax::Json ? NoWrap : WidgetWidth);
    setTabChangesFocus(true);
    m_colors->setDefinition(
        syntaxRepository().definitionForName(syntax == Syntax::Json ? u"JSON"_s : u"Markdown"_s));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this](const QRect &rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    m_numbers->setVisible(syntax == Syntax::Json);
    recolor();
    placeNumbers();
}

SourceEdit::~SourceEdit() = default;

void SourceEdit::recolor()
{
    const bool dark = palette().color(QPalette::Base).lightnessF() < 0.5F;
    m_colors->setGround(palette().color(QPalette::Base));
    m_colors->setTheme(syntaxRepository().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                            : KSyntaxHighlighting::Repository::LightTheme));
    m_colors->rehighlight();
}

QTextCursor SourceEdit::cursorAt(const Place &place) const
{
    const QTextBlock block = document()->findBlockByNumber(int(std::max<qint64>(0, place.line - 1)));
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const QString line = cursor.block().text();
    const int begin = unitsOf(line, std::max<qint64>(0, place.column - 1));
    int end = begin;
    while (end < line.size() && !QStringView(u",:]} ").contains(line[end]))
        ++end;
    cursor.setPosition(cursor.block().position() + begin);
    cursor.setPosition(cursor.block().position() + std::max(end, std::min(begin + 1, int(line.size()))),
                       QTextCursor::KeepAnchor);
    return cursor;
}

void SourceEdit::setProblems(const QList<Error> &problems)
{
    m_problems = problems;
    const Theme theme = Theme::fromPalette(palette());
    QList<QTextEdit::ExtraSelection> marks;
    // As much as leaves the text readable.
    const double standsOut = std::max(1.0, contrast(theme.text, theme.ground) / sourceContrast);
    for (const Error &problem : problems) {
        if (problem.place.line < 1)
            continue;
        const QColor red = readable(QColor(0xd0, 0x20, 0x20), theme.ground, sourceContrast);
        QTextEdit::ExtraSelection line;
        line.cursor = cursorAt(problem.place);
        line.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        line.format.setUnderlineColor(red);
        marks.append(line);
        line.cursor.clearSelection();
        line.format = QTextCharFormat();
        line.format.setBackground(tint(theme.ground, red, 0.14, standsOut));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.prepend(line);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void SourceEdit::goTo(const Place &place)
{
    if (place.line < 1)
        return;
    setTextCursor(cursorAt(place));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

int SourceEdit::numbersWidth() const
{
    const auto digits = QString::number(std::max(99, blockCount())).size();
    return 14 + fontMetrics().horizontalAdvance(u'9') * int(digits);
}

void SourceEdit::placeNumbers()
{
    const int width = m_numbers->isHidden() ? 0 : numbersWidth();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void SourceEdit::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    const QColor faint = Theme::fromPalette(palette()).faint;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        const qint64 number = block.blockNumber() + 1;
        const bool wrong = std::ranges::any_of(
            m_problems, [number](const Error &problem) { return problem.place.line == number; });
        painter.setPen(wrong ? palette().color(QPalette::Text) : faint);
        QFont face = font();
        face.setBold(wrong);
        painter.setFont(face);
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - 7, fontMetrics().height()),
                         Qt::AlignRight, wrong ? u"✗ %1"_s.arg(number) : QString::number(number));
    }
}

bool SourceEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const qint64 line = cursorForPosition(viewport()->mapFrom(this, help->pos())).blockNumber() + 1;
    QStringList said;
    for (const Error &problem : std::as_const(m_problems)) {
        if (problem.place.line == line)
            said.append(problem.message);
    }
    QToolTip::showText(help->globalPos(), said.join(u'\n'), this);
    return true;
}

void SourceEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolor();
        setProblems(QList(m_problems));
    } else if (event->type() == QEvent::FontChange) {
        placeNumbers();
    }
}

void SourceEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

} // namespace Galley
