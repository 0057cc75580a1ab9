#include "formats/brat/bratlines.h"

#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

// A line is an id, then what it says, then free text, with tabs between.
struct Fields
{
    explicit Fields(QStringView line)
    {
        const qsizetype first = line.indexOf(u'\t');
        id = line.first(std::max<qsizetype>(first, 0));
        const QStringView rest = line.sliced(first + 1);
        const qsizetype second = first < 0 ? -1 : rest.indexOf(u'\t');
        said = first < 0 ? QStringView() : second < 0 ? rest : rest.first(second);
        if (second >= 0)
            text = rest.sliced(second + 1);
    }

    [[nodiscard]] QList<QStringView> words() const { return said.split(u' ', Qt::SkipEmptyParts); }

    QStringView id;
    QStringView said;
    std::optional<QStringView> text;
};

std::optional<Range> fragmentFrom(QStringView said)
{
    const QList<QStringView> words = said.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2)
        return {};
    bool isBegin = false;
    bool isEnd = false;
    const Range range{words[0].toLongLong(&isBegin), words[1].toLongLong(&isEnd)};
    return isBegin && isEnd ? std::optional(range) : std::nullopt;
}

struct Named
{
    QString name;
    QString target;
};

std::optional<Named> namedFrom(QStringView word)
{
    const qsizetype colon = word.lastIndexOf(u':');
    if (colon < 1 || colon + 1 == word.size())
        return {};
    return Named{word.first(colon).toString(), word.sliced(colon + 1).toString()};
}

// "Theme2" is the second Theme of its event when there is a Theme before.
QString withoutNumber(const QString &role, const QList<Argument> &before)
{
    const auto end = std::find_if(role.crbegin(), role.crend(), [](QChar c) { return !c.isDigit(); });
    const QString plain = role.first(role.crend() - end);
    const bool isNumbered = plain.size() < role.size() && role != QString(plain + u'1');
    return isNumbered && std::ranges::contains(before, plain, &Argument::role) ? plain : role;
}

class Parser
{
public:
    explicit Parser(LineReader &reader)
        : m_reader(reader)
    {}

    Lines run()
    {
        while (m_lines.problems.size() < MostProblems) {
            const std::optional<Result<QByteArray>> line = m_reader.next();
            if (!line)
                break;
            if (*line)
                bytes(**line);
            else
                m_lines.problems.append(line->error());
        }
        return std::move(m_lines);
    }

private:
    void report(const QString &message, qint64 column = -1)
    {
        Place place = m_reader.place();
        place.column = column;
        m_lines.problems.append({Error::Kind::InvalidInput, message, {}, place});
    }

    void refuse(const Fields &fields, const char *expected)
    {
        report(QCoreApplication::translate("Brat", "This line must be of the form “%1”.")
                   .arg(QString::fromUtf8(expected)),
               fields.id.size() + 2);
    }

    void bytes(const QByteArray &bytes)
    {
        if (const Utf8Scan scan = scanUtf8(bytes); scan.firstInvalid >= 0)
            report(QCoreApplication::translate("Brat", "The line is not UTF-8: save the file as UTF-8."),
                   scan.firstInvalid + 1);
        else if (const QString text = exactFromUtf8(bytes); !text.trimmed().isEmpty())
            line(text);
    }

    void line(const QString &text)
    {
        const Fields fields(text);
        const QChar kind = text[0];
        if (kind == u'#')
            note(fields);
        else if (fields.id.isEmpty())
            report(QCoreApplication::translate("Brat", "The line has no id with a tab after it."), 1);
        else if (kind == u'T')
            textBound(fields);
        else if (kind == u'E')
            event(fields);
        else if (kind == u'R')
            relation(fields);
        else if (kind == u'*')
            equivalence(fields);
        else if (kind == u'A' || kind == u'M')
            attribute(fields);
        else if (kind == u'N')
            reference(fields);
        else
            report(QCoreApplication::translate("Brat", "A line cannot begin with “%1”.").arg(kind), 1);
    }

    void textBound(const Fields &fields)
    {
        const qsizetype space = fields.said.indexOf(u' ');
        TextBound span{.id = fields.id.toString(),
                       .type = fields.said.first(std::max<qsizetype>(space, 0)).toString(),
                       .fragments = {},
                       .text = {},
                       .line = m_reader.place().line};
        for (const QStringView part : fields.said.sliced(std::max<qsizetype>(space, 0)).split(u';')) {
            const std::optional<Range> fragment = fragmentFrom(part);
            if (span.type.isEmpty() || !fragment) {
                refuse(fields, "T1⇥Type 3 9;12 20⇥text");
                return;
            }
            span.fragments.append(*fragment);
        }
        if (fields.text)
            span.text = fields.text->toString();
        m_lines.spans.append(std::move(span));
    }

    void event(const Fields &fields)
    {
        const QList<QStringView> words = fields.words();
        const std::optional<Named> trigger = namedFrom(words.value(0));
        Event event{.id = fields.id.toString(),
                    .type = trigger ? trigger->name : QString(),
                    .trigger = trigger ? trigger->target : QString(),
                    .arguments = {},
                    .line = m_reader.place().line};
        for (const QStringView word : words.sliced(std::min<qsizetype>(1, words.size()))) {
            const std::optional<Named> argument = namedFrom(word);
            if (!argument) {
                refuse(fields, "E1⇥Type:T3 Role:T1 Role2:E2");
                return;
            }
            event.arguments.append({withoutNumber(argument->name, event.arguments), argument->target});
        }
        if (trigger)
            m_lines.events.append(std::move(event));
        else
            refuse(fields, "E1⇥Type:T3 Role:T1 Role2:E2");
    }

    void relation(const Fields &fields)
    {
        const QList<QStringView> words = fields.words();
        std::optional<Named> from = namedFrom(words.value(1));
        std::optional<Named> to = namedFrom(words.value(2));
        if (words.size() != 3 || !from || !to) {
            refuse(fields, "R1⇥Type Arg1:T1 Arg2:T2");
            return;
        }
        if (from->name == "Arg2"_L1 && to->name == "Arg1"_L1)
            std::swap(from, to);
        m_lines.relations.append({fields.id.toString(), words[0].toString(), from->target, to->target});
    }

    void equivalence(const Fields &fields)
    {
        QStringList members;
        const QList<QStringView> words = fields.words();
        for (const QStringView word : words)
            members.append(word.toString());
        if (members.size() < 3) {
            refuse(fields, "*⇥Equiv T1 T2 T3");
            return;
        }
        const QString type = members.takeFirst();
        m_lines.equivalences.append({type, members});
    }

    void attribute(const Fields &fields)
    {
        const QList<QStringView> words = fields.words();
        if (words.size() < 2) {
            refuse(fields, "A1⇥Name T1 value");
            return;
        }
        Value value{.name = words[0].toString(),
                    .target = words[1].toString(),
                    .value = {},
                    .line = m_reader.place().line};
        if (words.size() > 2) // a value may have spaces
            value.value = fields.said.sliced(words[2].data() - fields.said.data()).trimmed().toString();
        m_lines.values.append(std::move(value));
    }

    void reference(const Fields &fields)
    {
        const QList<QStringView> words = fields.words();
        if (words.size() != 3 || !namedFrom(words[2])) {
            refuse(fields, "N1⇥Reference T1 Database:id⇥text");
            return;
        }
        QString value = words[2].toString();
        if (fields.text && !fields.text->trimmed().isEmpty())
            value += u' ' + fields.text->trimmed().toString();
        m_lines.values.append({words[0].toString(), words[1].toString(), value, true, m_reader.place().line});
    }

    void note(const Fields &fields)
    {
        const QList<QStringView> words = fields.words();
        if (fields.id.size() < 2 || words.size() != 2)
            m_lines.leftOut.add(
                u"comment"_s, QCoreApplication::translate("Brat", "Lines that are comments about nothing."));
        else
            m_lines.notes.append({words[0].toString(), words[1].toString(),
                                  fields.text.value_or(QStringView()).toString(), m_reader.place().line});
    }

    LineReader &m_reader;
    Lines m_lines;
};

} // namespace

Lines parse(LineReader &reader)
{
    return Parser(reader).run();
}

} // namespace Galley::Brat
