#include "formats/articles/htmlcheck.h"

#include <QCoreApplication>
#include <QSet>

#include <vector>

namespace Galley {

namespace {

constexpr qsizetype DeepestTag = 2000;
constexpr qint64 MostTags = 500'000;
constexpr qint64 MostAttributes = 500;     // of one element
constexpr qint64 MostReopened = 5'000'000; // formatting elements that a parser may have to open again
constexpr qint64 MostSteps = 500'000'000;  // through the open elements
constexpr size_t LongestSearch = 200;      // for the element that an end tag closes

QSet<QByteArray> names(const char *list)
{
    const QList<QByteArray> all = QByteArray(list).split(' ');
    return {all.begin(), all.end()};
}

bool isVoid(const QByteArray &name)
{
    static const QSet<QByteArray> all =
        names("area base basefont bgsound br col embed frame hr image img input "
              "keygen link meta param source track wbr html head body");
    return all.contains(name);
}

// What the next one of its kind ends.
bool isImplied(const QByteArray &name)
{
    static const QSet<QByteArray> all = names("p li dt dd tr td th tbody thead tfoot colgroup option");
    return all.contains(name);
}

bool isFormatting(const QByteArray &name)
{
    static const QSet<QByteArray> all = names("a b big code em font i nobr s small strike strong tt u");
    return all.contains(name);
}

// Beyond these, an end tag closes nothing.
bool isBoundary(const QByteArray &name)
{
    static const QSet<QByteArray> all =
        names("table caption object applet marquee template button select svg math foreignobject desc");
    return all.contains(name);
}

// Content is text up to the end tag.
bool isRaw(const QByteArray &name)
{
    static const QSet<QByteArray> all = names("script style title textarea xmp iframe noembed noframes");
    return all.contains(name);
}

// Ends a drawing, or opens HTML in it.
bool leavesDrawing(const QByteArray &name)
{
    static const QSet<QByteArray> all = names("b big blockquote body br center code dd div dl dt em embed "
                                              "font h1 h2 h3 h4 h5 h6 head hr i img li listing "
                                              "menu meta nobr ol p pre ruby s small span strong strike sub "
                                              "sup table tt u ul var foreignobject desc title "
                                              "annotation-xml mi mo mn ms mtext");
    return all.contains(name);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

class Scan
{
public:
    explicit Scan(QByteArrayView html)
        : m_html(html)
    {}

    Result<void> run()
    {
        while (m_problem.isEmpty()) {
            m_at = m_html.indexOf('<', m_at);
            if (m_at < 0)
                break;
            if (rest().startsWith("<!--"))
                skipPast("-->", 4);
            else if (rest().startsWith("<!") || rest().startsWith("<?"))
                skipPast(">", 2);
            else if (rest().startsWith("</"))
                endTag();
            else
                startTag();
        }
        if (m_problem.isEmpty())
            return {};
        return fail(Error::Kind::Unsupported, m_problem, {}, Place{.offset = m_at});
    }

private:
    [[nodiscard]] QByteArrayView rest() const { return m_html.sliced(m_at); }

    [[nodiscard]] bool ended() const { return m_at >= m_html.size(); }

    void skipPast(QByteArrayView what, qsizetype from)
    {
        const qsizetype start = std::min(m_at + from, m_html.size());
        const qsizetype found = m_html.indexOf(what, start);
        m_at = found < 0 ? m_html.size() : found + what.size();
    }

    QByteArray takeName()
    {
        const qsizetype from = m_at;
        while (!ended() && !isSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>')
            ++m_at;
        constexpr qsizetype LongestName = 40;
        return m_html.sliced(from, std::min(m_at - from, LongestName)).toByteArray().toLower();
    }

    // Past the tag's end; true when it closes itself.
    bool takeAttributes()
    {
        qint64 count = 0;
        bool inName = false;
        while (!ended() && m_html[m_at] != '>') {
            const char c = m_html[m_at++];
            if (c == '=') {
                takeValue();
                inName = false;
            } else if (isSpace(c) || c == '/') {
                inName = false;
            } else if (!inName) {
                inName = true;
                ++count;
            }
        }
        if (count > MostAttributes)
            m_problem = QCoreApplication::translate("HtmlCheck",
                                                    "The page is too complex: an element has more than %1 "
                                                    "attributes.")
                            .arg(MostAttributes);
        const bool closed = m_at > 0 && !ended() && m_html[m_at - 1] == '/';
        m_at = std::min(m_at + 1, m_html.size());
        return closed;
    }

    void takeValue()
    {
        while (!ended() && isSpace(m_html[m_at]))
            ++m_at;
        if (ended())
            return;
        const char quote = m_html[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return;
        }
        while (!ended() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
    }

    void startTag()
    {
        ++m_at;
        if (ended() || !((m_html[m_at] | 0x20) >= 'a' && (m_html[m_at] | 0x20) <= 'z'))
            return;
        const QByteArray name = takeName();
        const bool closed = takeAttributes();
        m_inDrawing = name == "svg" || name == "math" || (m_inDrawing && !leavesDrawing(name));
        count();
        if (isRaw(name) && !m_inDrawing)
            return skipRaw(name);
        if (isVoid(name) || isImplied(name) || (closed && m_inDrawing))
            return;
        if (isFormatting(name))
            ++m_formatting;
        m_open.push_back(name);
        if (qsizetype(m_open.size()) > DeepestTag)
            m_problem =
                QCoreApplication::translate("HtmlCheck",
                                            "The page is too complex: its elements are nested more than %1 "
                                            "deep.")
                    .arg(DeepestTag);
    }

    void count()
    {
        m_reopened += m_formatting;
        m_steps += qint64(m_open.size());
        if (++m_tags > MostTags || m_reopened > MostReopened || m_steps > MostSteps)
            m_problem = QCoreApplication::translate("HtmlCheck",
                                                    "The page is too complex: it has too many elements, or "
                                                    "too many that are not closed.");
    }

    void skipRaw(const QByteArray &name)
    {
        for (;;) {
            m_at = m_html.indexOf("</", m_at);
            if (m_at < 0) {
                m_at = m_html.size();
                return;
            }
            if (rest()
                    .sliced(2)
                    .first(std::min(name.size(), rest().size() - 2))
                    .compare(name, Qt::CaseInsensitive) == 0)
                return;
            m_at += 2;
        }
    }

    void endTag()
    {
        m_at += 2;
        const QByteArray name = takeName();
        takeAttributes();
        const bool formatting = isFormatting(name);
        if (formatting)
            m_formatting = std::max<qint64>(0, m_formatting - 1);
        count();
        for (size_t i = m_open.size(); i > 0 && m_open.size() - i < LongestSearch; --i) {
            if (m_open[i - 1] == name) {
                // What was opened in formatting stays open when that ends.
                m_open.erase(m_open.begin() + qsizetype(i) - 1,
                             formatting ? m_open.begin() + qsizetype(i) : m_open.end());
                m_inDrawing = m_inDrawing && name != "svg" && name != "math";
                return;
            }
            if (isBoundary(m_open[i - 1]))
                return;
        }
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    std::vector<QByteArray> m_open;
    qint64 m_formatting = 0; // that is open
    qint64 m_tags = 0;
    qint64 m_reopened = 0;
    qint64 m_steps = 0;
    bool m_inDrawing = false;
    QString m_problem;
};

} // namespace

Result<void> checkHtml(QByteArrayView utf8)
{
    return Scan(utf8).run();
}

} // namespace Galley
