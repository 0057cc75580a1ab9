#include "window/sampleguide.h"

#include "article/articleview.h"
#include "common/boundkeys.h"
#include "common/noticebar.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString topic()
{
    return u"sample"_s;
}

// The country in the sample article; empty when the text is another one, or it is marked already.
Range firstName(const Session &session)
{
    const ArticleText &text = session.article().text;
    const QString name = u"Karsova"_s;
    const qsizetype found = text.string().indexOf(name);
    if (found < 0)
        return {};
    const Range place = text.toCodePoints(Utf16Range{found, found + name.size()});
    for (const SpanIndex::Entry &entry : session.set().index().touching(place)) {
        if (entry.extent == place)
            return {};
    }
    return place;
}

} // namespace

SampleGuide::SampleGuide(ArticleView &view, NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_notices(notices)
{}

void SampleGuide::begin(Session &session)
{
    const LabelKeys keys = labelKeys(session.schemas());
    const Range place = firstName(session);
    if (keys.isEmpty() || place.isEmpty() || session.isReadOnly())
        return;
    m_session = &session;
    connect(m_session, &Session::changed, this, &SampleGuide::goOn);
    connect(m_session, &QObject::destroyed, this, &SampleGuide::end);
    m_view.select(place);
    const LabelKey &first = keys.first();
    const Label *const label = session.schemas().label(first.layer, first.label);
    m_notices.post(
        {Notice::Kind::Information,
         topic(),
         tr("Try it: press %1 to mark “%2” as “%3”. Then click any word, or drag over several, and "
            "press a key from the list on the right. %4 takes it back; %5 shows all keys.")
             .arg(first.key, session.article().text.quote({place}), label ? label->name : first.label,
                  boundKey("undo"_L1, QKeySequence(u"Ctrl+Z"_s)),
                  boundKey("keyboard"_L1, QKeySequence(u"?"_s))),
         {}});
}

// In the place of the first line, so that the text does not jump under the annotator's eyes.
void SampleGuide::goOn(const Session::Touched &touched)
{
    if (touched.added.isEmpty())
        return;
    disconnect(m_session, &Session::changed, this, nullptr);
    m_notices.post({Notice::Kind::Information,
                    topic(),
                    tr("That is how marking goes, and it is saved already. What is known about the mark is "
                       "filled in at the lower right; %1 finishes the article.")
                        .arg(boundKey("done-and-next"_L1, QKeySequence(u"Ctrl+D"_s))),
                    {}});
}

void SampleGuide::end()
{
    m_notices.dismiss(topic());
}

} // namespace Galley
