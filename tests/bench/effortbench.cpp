#include "effortbench.h"

#include "effortplan.h"
#include "goldcorpora.h"

#include "article/articleview.h"
#include "article/snapping.h"
#include "text/lines.h"
#include "text/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype mostSpans = 500; // of a corpus, rounded up to whole articles
constexpr QSize viewSize(900, 760);
constexpr QStringView keys = u"123456789abcd";

// One layer that allows everything and snaps to tokens; labels of a corpus share its keys in turn.
SchemaSet schemas()
{
    Layer layer{.id = u"gold"_s, .name = u"Gold"_s};
    for (const QChar key : keys) {
        Label label;
        label.id = label.name = label.key = QString(key);
        label.color = u"#0072b2"_s;
        layer.labels.append(label);
    }
    layer.crossParagraph = true;
    Schema schema;
    schema.id = u"effort"_s;
    schema.version = u"1.0.0"_s;
    schema.layers = {layer};
    return SchemaSet({schema});
}

class Replay : private EditSink
{
public:
    explicit Replay(const GoldArticle &article)
        : m_article(article)
        , m_session(dataOf(article), *this)
    {
        m_view.resize(viewSize);
        m_view.setLabelKeys(labelKeys(m_session.schemas()));
        m_view.setSession(&m_session);
        m_view.show();
        m_view.activateWindow();
        m_view.setFocus();
        (void)QTest::qWaitForWindowActive(&m_view);
    }

    ~Replay() override { m_view.setSession(nullptr); }
    Q_DISABLE_COPY_MOVE(Replay)

    void run(Effort &effort, bool withMouse)
    {
        QStringList labels;
        for (const GoldSpan &gold : m_article.spans) {
            if (gold.segments.size() != 1)
                continue;
            if (!labels.contains(gold.label))
                labels.append(gold.label);
            const QChar key = keys[labels.indexOf(gold.label) % keys.size()];
            const std::optional<int> actions = make(gold.segments.first(), key, withMouse);
            if (actions)
                effort.actions.append(*actions);
            else
                ++effort.missed;
        }
    }

private:
    void submit(SetId, const JournalEntry &) override {}

    static SessionData dataOf(const GoldArticle &article)
    {
        SessionData data;
        data.article.text = article.text;
        data.schemas = schemas();
        data.set = AnnotationSet(1, 1, Annotator{1, u"ann"_s});
        return data;
    }

    // How many actions it took, when just this span came out of them.
    std::optional<int> make(Range wanted, QChar key, bool withMouse)
    {
        if (!isVisible(wanted.begin) || !isVisible(std::max(wanted.begin, wanted.end - 1)))
            m_view.scrollToOffset(wanted.begin);
        const std::optional<int> selecting = withMouse ? selectByMouse(wanted) : selectByKeys(wanted);
        if (!selecting)
            return {};
        QTest::keyClicks(&m_view, QString(key));
        const Span *const span = m_session.set().span(m_view.focusedSpan());
        if (!span || span->segments != QList{wanted} || span->label != key)
            return {};
        return *selecting + 1;
    }

    [[nodiscard]] bool isVisible(qsizetype offset) const
    {
        return m_view.viewport()->rect().contains(m_view.characterRect(offset));
    }

    [[nodiscard]] Outlook outlook() const
    {
        const Range selection = m_view.selection();
        const qsizetype anchor = m_view.caret() == selection.end ? selection.begin : selection.end;
        return {m_article.text, m_session.set(), {}, {}, anchor, m_view.caret(), m_exact == selection};
    }

    std::optional<int> selectByKeys(Range wanted)
    {
        Outlook seen = outlook();
        if (!marks(seen, wanted)) {
            QTest::keyClicks(&m_view, u";"_s);
            seen.mentions = m_view.hints();
            QTest::keyClicks(&m_view, u";"_s);
            seen.words = m_view.hints();
            QTest::keyClick(&m_view, Qt::Key_Escape);
        }
        const std::optional<QList<KeyStroke>> strokes = fewestKeys(seen, wanted);
        if (!strokes)
            return {};
        for (const KeyStroke &stroke : *strokes)
            press(stroke);
        return int(strokes->size());
    }

    void press(const KeyStroke &stroke)
    {
        const Range before = m_view.selection();
        if (stroke.character.isNull())
            QTest::keyClick(&m_view, Qt::Key(inDirection(stroke.key)), stroke.modifiers);
        else
            QTest::keyClicks(&m_view, QString(stroke.character));
        if (stroke.character == u'=' || (!stroke.character.isNull() && m_view.selection() != before))
            m_exact = m_view.selection();
        else if (m_view.selection() != before)
            m_exact.reset();
    }

    // Forward is to the left where text runs from the right.
    [[nodiscard]] int inDirection(int key) const
    {
        if (!runsFromTheRight(m_view.caret()))
            return key;
        return key == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;
    }

    // Whether the paragraph does.
    [[nodiscard]] bool runsFromTheRight(qsizetype offset) const
    {
        const QStringView string = m_article.text.string();
        const Utf16Range line = lineAround(string, m_article.text.toUtf16(offset));
        return string.sliced(line.begin, line.length()).isRightToLeft();
    }

    // A label's key again, a click into a word, or a drag from end to end.
    std::optional<int> selectByMouse(Range wanted)
    {
        if (marks(outlook(), wanted))
            return 0;
        m_exact.reset();
        if (wordAt(m_article.text, wanted.begin) == wanted) {
            QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, edge(wanted.begin, true));
            QTest::qWait(0);
        } else {
            drag(wanted);
        }
        return 1;
    }

    void drag(Range wanted)
    {
        const bool exactly = snapped(m_article.text, wanted, Layer::Snap::Token) != wanted;
        const Qt::KeyboardModifiers modifiers = exactly ? Qt::AltModifier : Qt::NoModifier;
        QWidget *const viewport = m_view.viewport();
        const QPoint from = edge(wanted.begin, true);
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        const QPoint to = edge(wanted.end - 1, false);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
        if (exactly)
            m_exact = m_view.selection();
    }

    // Just inside a character, where it begins or ends.
    [[nodiscard]] QPoint edge(qsizetype offset, bool begin) const
    {
        const QRect rect = m_view.characterRect(offset);
        const QChar c = m_article.text.string()[m_article.text.toUtf16(offset)];
        const bool strong = c.isLetterOrNumber();
        const bool rightToLeft =
            strong ? c.direction() == QChar::DirR || c.direction() == QChar::DirAL : runsFromTheRight(offset);
        return {begin != rightToLeft ? rect.left() + 1 : rect.right(), rect.center().y()};
    }

    const GoldArticle &m_article;
    Session m_session;
    ArticleView m_view;
    std::optional<Range> m_exact;
};

Effort replay(const GoldCorpus &corpus, bool withMouse, bool all)
{
    Effort effort{corpus.name, withMouse ? u"mouse"_s : u"keyboard"_s, {}, 0};
    for (const GoldArticle &article : corpus.articles) {
        Replay(article).run(effort, withMouse);
        if (!all && effort.actions.size() >= mostSpans)
            break;
    }
    return effort;
}

double mean(const QList<double> &values)
{
    return values.isEmpty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

// All corpora of one way together, each span counting once.
Effort together(const QList<Effort> &efforts, const QString &way)
{
    Effort sum{u"all"_s, way, {}, 0};
    for (const Effort &effort : efforts) {
        if (effort.way != way)
            continue;
        sum.actions += effort.actions;
        sum.missed += effort.missed;
    }
    return sum;
}

} // namespace

QList<Effort> measureEffort(const QString &corpora, bool all)
{
    QList<Effort> efforts;
    const QList<GoldCorpus> read = goldCorpora(corpora);
    for (const bool withMouse : {false, true}) {
        for (const GoldCorpus &corpus : read)
            efforts.append(replay(corpus, withMouse, all));
    }
    for (const QString &way : {u"keyboard"_s, u"mouse"_s})
        efforts.append(together(efforts, way));
    return efforts;
}

QByteArray effortTable(const QList<Effort> &efforts)
{
    QString table = u"%1 %2 %3 %4 %5 %6\n"_s.arg(u"corpus"_s, -20)
                        .arg(u"with"_s, -9)
                        .arg(u"spans"_s, 7)
                        .arg(u"mean"_s, 6)
                        .arg(u"median"_s, 7)
                        .arg(u"missed"_s, 7);
    for (const Effort &effort : efforts) {
        table += u"%1 %2 %3 %4 %5 %6\n"_s.arg(effort.corpus, -20)
                     .arg(effort.way, -9)
                     .arg(effort.actions.size(), 7)
                     .arg(mean(effort.actions), 6, 'f', 2)
                     .arg(median(effort.actions), 7, 'f', 0)
                     .arg(effort.missed, 7);
    }
    return table.toUtf8();
}

QByteArray effortJson(const QList<Effort> &efforts)
{
    QJsonArray rows;
    for (const Effort &effort : efforts) {
        rows.append(QJsonObject{{u"corpus"_s, effort.corpus},
                                {u"with"_s, effort.way},
                                {u"spans"_s, effort.actions.size()},
                                {u"mean"_s, mean(effort.actions)},
                                {u"median"_s, median(effort.actions)},
                                {u"missed"_s, effort.missed}});
    }
    return QJsonDocument(rows).toJson();
}

} // namespace Galley
