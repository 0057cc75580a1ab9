#include "review/adjudication/feedback.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Feedback", text);
}

// Of either direction, whatever the page's is.
QString isolated(const QString &text, const QString &element = u"bdi"_s)
{
    return u"<%1 dir=\"auto\">%2</%1>"_s.arg(element, text.toHtmlEscaped());
}

QString rowOf(const QStringList &cells, const QString &element)
{
    QString html = u"<tr>"_s;
    for (const QString &text : cells)
        html += u"<%1>%2</%1>"_s.arg(element, text);
    return html + u"</tr>\n"_s;
}

QString percent(qint64 part, qint64 whole)
{
    return whole == 0 ? say(QT_TRANSLATE_NOOP("Feedback", "nothing to compare"))
                      : u"%1 %"_s.arg(100.0 * double(part) / double(whole), 0, 'f', 1);
}

QString attributesOf(const FeedbackSpan &span)
{
    return span.attributes.isEmpty()
        ? QString()
        : u" <code>%1</code>"_s.arg(
              QString::fromUtf8(QJsonDocument(span.attributes).toJson(QJsonDocument::Compact))
                  .toHtmlEscaped());
}

QString versionOf(const QList<FeedbackSpan> &spans)
{
    if (spans.isEmpty())
        return u"<i>%1</i>"_s.arg(say(QT_TRANSLATE_NOOP("Feedback", "nothing")).toHtmlEscaped());
    QStringList lines;
    for (const FeedbackSpan &span : spans)
        lines += u"<b>%1</b> "_s.arg(span.label.toHtmlEscaped()) + isolated(span.quote) + attributesOf(span);
    return lines.join("<br>"_L1);
}

QString causesOf(const FeedbackItem &item)
{
    QStringList words;
    for (const Cause cause : item.causes)
        words += wordFor(cause);
    return words.join(", "_L1).toHtmlEscaped();
}

QString whyOf(const FeedbackItem &item)
{
    QStringList lines;
    for (const QString &text : {item.reason, item.note}) {
        if (!text.isEmpty())
            lines += isolated(text);
    }
    if (!item.policy.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("Feedback", "by policy %1")).arg(item.policy).toHtmlEscaped();
    return lines.join("<br>"_L1);
}

QString countsOf(const Feedback &feedback)
{
    QString html = u"<table>\n"_s +
        rowOf({say(QT_TRANSLATE_NOOP("Feedback", "Cause")), say(QT_TRANSLATE_NOOP("Feedback", "Layer")),
               say(QT_TRANSLATE_NOOP("Feedback", "Marked")), say(QT_TRANSLATE_NOOP("Feedback", "Gold")),
               say(QT_TRANSLATE_NOOP("Feedback", "Places"))},
              u"th"_s);
    const auto label = [](const QString &name) {
        return name.isEmpty() ? u"<i>%1</i>"_s.arg(say(QT_TRANSLATE_NOOP("Feedback", "nothing")))
                              : name.toHtmlEscaped();
    };
    for (const FeedbackCount &count : feedback.counts)
        html += rowOf({wordFor(count.cause), count.layer.toHtmlEscaped(), label(count.own), label(count.gold),
                       QString::number(count.places)},
                      u"td"_s);
    return html + u"</table>\n"_s;
}

QString itemsOf(const Feedback &feedback)
{
    QString html;
    QString article;
    for (const FeedbackItem &item : feedback.items) {
        if (item.externalId != article) {
            html += article.isEmpty() ? QString() : u"</table>\n"_s;
            article = item.externalId;
            html += u"<h3>%1 <small>%2</small></h3>\n<table>\n"_s.arg(isolated(item.title),
                                                                      article.toHtmlEscaped());
            html += rowOf(
                {say(QT_TRANSLATE_NOOP("Feedback", "Text")), say(QT_TRANSLATE_NOOP("Feedback", "Cause")),
                 say(QT_TRANSLATE_NOOP("Feedback", "Marked")), say(QT_TRANSLATE_NOOP("Feedback", "Gold")),
                 say(QT_TRANSLATE_NOOP("Feedback", "Why"))},
                u"th"_s);
        }
        const QString text = u"<span dir=\"auto\" class=\"text\">%1<mark>%2</mark>%3</span>"_s.arg(
            item.before.toHtmlEscaped(), item.marked.toHtmlEscaped(), item.after.toHtmlEscaped());
        html +=
            rowOf({text, causesOf(item), versionOf(item.own), versionOf(item.gold), whyOf(item)}, u"td"_s);
    }
    return html + (article.isEmpty() ? QString() : u"</table>\n"_s);
}

QString sectionOf(const Feedback &feedback)
{
    QString html = u"<h2>%1</h2>\n<p>%2</p>\n"_s.arg(
        isolated(feedback.annotator),
        say(QT_TRANSLATE_NOOP("Feedback",
                              "Articles compared: %1. Places: %2, of which %3 are as in gold (%4)."))
            .arg(feedback.articles)
            .arg(feedback.places)
            .arg(feedback.same)
            .arg(percent(feedback.same, feedback.places))
            .toHtmlEscaped());
    if (feedback.undecided > 0)
        html += u"<p>%1</p>\n"_s.arg(
            say(QT_TRANSLATE_NOOP("Feedback", "Places left out, because gold is not decided there yet: %1."))
                .arg(feedback.undecided));
    if (feedback.items.isEmpty())
        return html + u"<p>%1</p>\n"_s.arg(say(QT_TRANSLATE_NOOP("Feedback", "No differences from gold.")));
    return html + countsOf(feedback) + itemsOf(feedback);
}

constexpr auto style =
    R"(body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em;
color:#1b1b1b;background:#fff}
table{border-collapse:collapse;margin:.5em 0 1.5em;width:100%}
th,td{border:1px solid #c8c8c8;padding:.3em .6em;text-align:start;vertical-align:top}
th{background:#f0f0f0}mark{background:#ffe58a;color:inherit;text-decoration:underline}
.text{display:block}small{color:#666;font-weight:normal}
@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#1d1f21}th{background:#2c2f33}
th,td{border-color:#4a4d52}mark{background:#6b5600}small{color:#aaa}}
)"_L1;

} // namespace

QString feedbackHtml(const QList<Feedback> &feedback, const QString &project)
{
    const QString title =
        say(QT_TRANSLATE_NOOP("Feedback", "Differences from gold: %1")).arg(project).toHtmlEscaped();
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n<style>\n"_s.arg(title);
    html += style + u"</style>\n</head>\n<body>\n<h1>%1</h1>\n"_s.arg(title);
    for (const Feedback &one : feedback)
        html += sectionOf(one);
    return html + u"</body>\n</html>\n"_s;
}

} // namespace Galley
