#include "formats/brat/bratconfig.h"

#include <QRegularExpression>

#include <utility>

namespace Galley::Brat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 100'000; // also when placeholders are filled in
constexpr qsizetype MostTypes = 1000;      // of a section

class Parser
{
public:
    Config run(const QByteArray &bytes)
    {
        const QString text = QString::fromUtf8(bytes);
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (line.size() <= LongestLine)
                take(line);
        }
        return std::move(m_config);
    }

private:
    void take(QStringView line)
    {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            return;
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
            m_section = trimmed.sliced(1).chopped(1).trimmed().toString();
            m_open.clear();
            m_placeholders.clear();
        } else if (!isPlaceholder(trimmed) && !isRule(trimmed)) {
            add(filled(line.toString()));
        }
    }

    // "<POG>=Person|Organization": stands for the types from here on.
    bool isPlaceholder(QStringView line)
    {
        static const QRegularExpression form(u"\\A(<[A-Za-z_-]+>)=\\s*(.*)\\z"_s);
        const QRegularExpressionMatch match = form.matchView(line);
        if (match.hasMatch())
            m_placeholders.append({match.captured(1), match.captured(2)});
        return match.hasMatch();
    }

    // What lines of hyphens divide, and what says how spans may overlap, are no types.
    static bool isRule(QStringView line)
    {
        return line.startsWith(u'<') || line.startsWith("ENTITY-NESTING"_L1) ||
            std::ranges::all_of(line, [](QChar c) { return c == u'-'; });
    }

    QString filled(QString line) const
    {
        for (const auto &[name, types] : m_placeholders) {
            if (line.size() + line.count(name) * types.size() <= LongestLine)
                line.replace(name, types);
        }
        return line;
    }

    void add(const QString &line)
    {
        QList<ConfigType> &section = m_config[m_section];
        const auto begin = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
        const qsizetype indent = begin - line.begin();
        while (!m_open.isEmpty() && m_open.last().first >= indent)
            m_open.removeLast();
        ConfigType type;
        type.parent = m_open.isEmpty() ? -1 : m_open.last().second;
        fill(type, QStringView(line).sliced(indent));
        if (type.name.isEmpty() || section.size() >= MostTypes)
            return;
        m_open.append({indent, section.size()});
        section.append(std::move(type));
    }

    void fill(ConfigType &type, QStringView line) const
    {
        // Names to show may have spaces in them; the rest stands behind a tab.
        const bool isLabel = m_section == "labels"_L1;
        const auto end =
            std::ranges::find_if(line, [&](QChar c) { return isLabel ? c == u'\t' : c.isSpace(); });
        const QStringView names = line.first(end - line.begin());
        for (const QStringView name : names.split(u'|', Qt::SkipEmptyParts))
            type.others.append(name.trimmed().toString());
        type.name = type.others.isEmpty() ? QString() : type.others.takeFirst();
        type.isAbstract = type.name.startsWith(u'!');
        if (type.isAbstract)
            type.name.remove(0, 1);
        for (const QStringView argument : line.sliced(names.size()).split(u',', Qt::SkipEmptyParts)) {
            const QStringView said = argument.trimmed();
            const qsizetype colon = said.indexOf(u':');
            if (colon > 0)
                type.arguments.append({keyOf(said.first(colon)),
                                       said.sliced(colon + 1).toString().split(u'|', Qt::SkipEmptyParts)});
        }
    }

    static QString keyOf(QStringView written)
    {
        static const QRegularExpression howOften(u"([?*+]|\\{[^}]*\\})\\z"_s);
        return written.toString().remove(howOften);
    }

    Config m_config;
    QString m_section;
    QList<std::pair<QString, QString>> m_placeholders;
    QList<std::pair<qsizetype, qsizetype>> m_open; // indentation and index of the types that others lie below
};

} // namespace

Config parseConfig(const QByteArray &bytes)
{
    return Parser().run(bytes);
}

} // namespace Galley::Brat
