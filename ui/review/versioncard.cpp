#include "review/versioncard.h"

#include "common/icons.h"
#include "history/namewords.h"
#include "theme/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype contextLength = 24; // code points on each side
constexpr qsizetype longestQuote = 240;

QString bold(const QString &text, bool differs)
{
    return differs ? u"<b>%1</b>"_s.arg(text.toHtmlEscaped()) : text.toHtmlEscaped();
}

// Whether each version has a span that is alike in something.
template <typename Alike>
bool everyHas(const ShownPlace &place, Alike alike)
{
    return std::ranges::all_of(place.versions, [&](const ShownVersion &version) {
        return std::ranges::any_of(version.spans, alike);
    });
}

QString around(const ArticleText &text, Range range)
{
    return text.view(range).toString().simplified().toHtmlEscaped();
}

QString shortened(QString quote)
{
    quote = quote.simplified();
    return quote.size() <= longestQuote
        ? quote
        : quote.first(longestQuote / 2) + u" … "_s + quote.last(longestQuote / 2);
}

// The quote between brackets, so that its ends are seen, and some text around it.
QString quoteHtml(const Span &span, const ShownPlace &place, const ArticleText &text, const QColor &faint)
{
    const Range extent = span.extent();
    const bool same = everyHas(place, [&](const Span &other) { return other.segments == span.segments; });
    QStringList pieces;
    for (const Range segment : span.segments)
        pieces.append(u"[%1]"_s.arg(shortened(text.view(segment).toString()).toHtmlEscaped()));
    const QString inside = pieces.join(u" … "_s);
    const QString before = around(text, {std::max<qsizetype>(0, extent.begin - contextLength), extent.begin});
    const QString after = around(text, {extent.end, std::min(text.length(), extent.end + contextLength)});
    const bool mirrored = text.view(extent).isRightToLeft();
    return u"<p dir=\"%1\" align=\"%2\" style=\"margin:0\"><span style=\"color:%3\">…%4 </span>%5<span style=\"color:%3\"> %6…</span></p>"_s
        .arg(mirrored ? u"rtl"_s : u"ltr"_s, mirrored ? u"right"_s : u"left"_s, faint.name(), before,
             same ? inside : u"<b>%1</b>"_s.arg(inside), after);
}

// In the direction of the interface, whatever that of the quote above it is.
QString line(const QString &html, bool apart = false)
{
    return u"<p dir=\"%1\" style=\"margin:%2px 0px 0px 0px\">%3</p>"_s
        .arg(QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s)
        .arg(apart ? 8 : 0)
        .arg(html);
}

QString attributesHtml(const Span &span, const ShownPlace &place, const SchemaSet &schemas)
{
    QStringList lines;
    for (auto at = span.attributes.begin(); at != span.attributes.end(); ++at) {
        const Attribute *const attribute = attributeOf(span, at.key(), schemas);
        const QString words = VersionCard::tr("%1: %2").arg(attributeName(at.key(), attribute),
                                                            valueName(at.value(), attribute));
        const bool same = everyHas(
            place, [&](const Span &other) { return other.attributes.value(at.key()) == at.value(); });
        lines.append(bold(words, !same));
    }
    if (!span.note.isEmpty())
        lines.append(VersionCard::tr("Note: %1").arg(span.note).toHtmlEscaped());
    return lines.isEmpty() ? QString() : line(lines.join(u"<br/>"_s));
}

QString spanHtml(const Span &span, const ShownPlace &place, const ArticleText &text, const SchemaSet &schemas,
                 const Theme &theme, bool first)
{
    const Label *const label = schemas.label(span.layer, span.label);
    const bool same = everyHas(
        place, [&](const Span &other) { return other.label == span.label && other.layer == span.layer; });
    QString name = label ? label->name : VersionCard::tr("%1 (not in the schema any more)").arg(span.label);
    const QString head = u"<span style=\"color:%1\">■</span> %2 <span style=\"color:%3\">%4</span>"_s.arg(
        theme.colors(label).bar.name(), bold(name, !same), theme.faint.name(),
        layerName(span, schemas).toHtmlEscaped());
    return line(head, !first) + quoteHtml(span, place, text, theme.faint) +
        attributesHtml(span, place, schemas);
}

} // namespace

QString versionHtml(const ShownVersion &version, const ShownPlace &place, const ArticleText &text,
                    const SchemaSet &schemas, const QPalette &palette)
{
    if (version.spans.isEmpty())
        return u"<b>%1</b>"_s.arg(VersionCard::tr("Nothing is marked").toHtmlEscaped());
    const Theme theme = Theme::fromPalette(palette);
    QString html;
    for (const Span &span : version.spans)
        html += spanHtml(span, place, text, schemas, theme, html.isEmpty());
    for (const QString &relation : version.relations)
        html += line(relation.toHtmlEscaped());
    return html;
}

QString versionWords(const ShownVersion &version, const SchemaSet &schemas)
{
    if (version.spans.isEmpty())
        return VersionCard::tr("nothing is marked");
    QStringList parts;
    for (const Span &span : version.spans) {
        QStringList words{VersionCard::tr("%1, “%2”").arg(labelName(span, schemas), span.quote)};
        for (auto at = span.attributes.begin(); at != span.attributes.end(); ++at) {
            const Attribute *const attribute = attributeOf(span, at.key(), schemas);
            words.append(VersionCard::tr("%1: %2").arg(attributeName(at.key(), attribute),
                                                       valueName(at.value(), attribute)));
        }
        parts.append(words.join(VersionCard::tr(", ")));
    }
    return (parts + version.relations).join(VersionCard::tr("; "));
}

VersionCard::VersionCard(QWidget *parent)
    : QFrame(parent)
    , m_key(new QLabel(this))
    , m_names(new QLabel(this))
    , m_sign(new QLabel(this))
    , m_body(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setCursor(Qt::PointingHandCursor);
    m_key->setFrameShape(QFrame::Box);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setMinimumWidth(fontMetrics().averageCharWidth() * 3);
    QFont strong = font();
    strong.setBold(true);
    m_key->setFont(strong);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_sign->setText(tr("✓ taken"));
    m_sign->setFont(strong);
    m_body->setTextFormat(Qt::RichText);
    m_body->setWordWrap(true);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_key);
    head->addWidget(m_names, 1);
    head->addWidget(m_sign);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addWidget(m_body);
}

void VersionCard::show(int number, const ShownVersion &version, const ShownPlace &place,
                       const ArticleText &text, const SchemaSet &schemas)
{
    const QString names = version.annotators.join(tr(", "));
    const QString key = number <= 9 ? QString::number(number) : QString();
    m_key->setText(key.isEmpty() ? u"–"_s : key);
    m_names->setText(names);
    m_body->setText(versionHtml(version, place, text, schemas, palette()));
    setToolTip(key.isEmpty() ? tr("Click to take what %1 marked").arg(names)
                             : tr("Take what %1 marked (%2)").arg(names, key));
    setAccessibleName(tr("Version %1, of %2").arg(number).arg(names));
    setAccessibleDescription(versionWords(version, schemas));
}

void VersionCard::setTaken(bool taken)
{
    m_sign->setVisible(taken);
}

void VersionCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT chosen();
}

} // namespace Galley
