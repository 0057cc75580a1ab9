#include "formats/uima/xmifeatures.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// The type of an array's or list's elements; empty: the range is no array or list.
QString elementOf(const QString &range)
{
    const qsizetype from = QLatin1StringView("uima.cas.").size();
    if (range.endsWith("[]"_L1))
        return u"FS"_s;
    if (!range.startsWith("uima.cas."_L1))
        return {};
    for (const QLatin1StringView kind : {"Array"_L1, "List"_L1}) {
        if (range.endsWith(kind))
            return range.sliced(from, range.size() - from - kind.size());
    }
    return {};
}

QStringList words(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

XmiFeatures::XmiFeatures(const TypeSystem &types, const std::vector<RawStructure> &structures,
                         const Place &place)
    : m_types(types)
    , m_place(place)
{
    for (const RawStructure &raw : structures) {
        const bool anchored = std::ranges::any_of(
            raw.attributes, [](const auto &attribute) { return attribute.first == "begin"_L1; });
        m_ids.insert(raw.structure.id, anchored);
        m_typeOf.insert(raw.structure.id, raw.structure.type);
    }
}

void XmiFeatures::report(const CasStructure &structure, const QString &message)
{
    Place place = m_place;
    place.line = structure.line;
    m_problems.append({Error::Kind::InvalidInput,
                       QCoreApplication::translate("UimaXmi", "%1 %2: %3")
                           .arg(shortTypeName(structure.type), QString::number(structure.id), message),
                       {},
                       place});
}

CasStructure XmiFeatures::resolved(const RawStructure &raw)
{
    CasStructure structure = raw.structure;
    std::optional<qint64> begin;
    std::optional<qint64> end;
    for (const auto &[name, text] : raw.attributes) {
        bool good = true;
        if (name == "begin"_L1)
            begin = text.toLongLong(&good);
        else if (name == "end"_L1)
            end = text.toLongLong(&good);
        else if (name == "sofa"_L1)
            structure.sofa = text.toLongLong(&good);
        else
            set(structure, name, text);
        if (!good)
            report(structure,
                   QCoreApplication::translate("UimaXmi", "“%1” is no number for “%2”.").arg(text, name));
    }
    for (auto list = raw.elements.begin(); list != raw.elements.end(); ++list)
        structure.features.insert(list.key(), CasValue{QJsonArray::fromStringList(*list)});
    if (begin && end)
        structure.range = Utf16Range{qsizetype(*begin), qsizetype(*end)};
    return structure;
}

void XmiFeatures::set(CasStructure &structure, const QString &name, const QString &text)
{
    const CasValue value = valueOf(structure, name, text);
    if (!value.plain.isUndefined() || !value.references.isEmpty())
        structure.features.insert(name, value);
}

CasValue XmiFeatures::valueOf(const CasStructure &structure, const QString &name, const QString &text)
{
    if (name == "elements"_L1 && !elementOf(structure.type).isEmpty())
        return listed(structure, elementOf(structure.type), text);
    const auto key = std::pair(structure.type, name);
    auto known = m_features.constFind(key);
    if (known == m_features.cend())
        known = m_features.insert(key, m_types.feature(structure.type, name));
    if (*known)
        return declared(structure, **known, text);
    return looksLikeReferences(name, text) ? CasValue{.references = idsIn(structure, text)}
                                           : CasValue{QJsonValue(text)};
}

CasValue XmiFeatures::declared(const CasStructure &structure, const CasFeature &feature, const QString &text)
{
    if (feature.range == Uima::String || m_types.isA(feature.range, Uima::String))
        return CasValue{QJsonValue(text)};
    if (feature.range == Uima::Boolean)
        return CasValue{QJsonValue(text == "true"_L1 || text == "1"_L1)};
    if (const QString element = elementOf(feature.range); !element.isEmpty()) {
        // Shared arrays and lists are structures of their own, and the feature refers to them.
        const QList<qint64> one =
            element == "FS"_L1 || words(text).size() != 1 ? QList<qint64>() : QList{text.toLongLong()};
        if (one.size() == 1 && m_types.isA(m_typeOf.value(one.first()), feature.range))
            return CasValue{.references = one};
        return listed(structure, element, text);
    }
    static const QStringList numbers{u"uima.cas.Byte"_s, u"uima.cas.Short"_s, u"uima.cas.Integer"_s,
                                     u"uima.cas.Long"_s, u"uima.cas.Float"_s, u"uima.cas.Double"_s};
    if (numbers.contains(feature.range))
        return CasValue{number(structure, feature.range, text)};
    return CasValue{.references = idsIn(structure, text)};
}

CasValue XmiFeatures::listed(const CasStructure &structure, const QString &element, const QString &text)
{
    if (element == "FS"_L1)
        return CasValue{.references = idsIn(structure, text)};
    if (element == "Byte"_L1) // hexadecimal
        return CasValue{QJsonValue(text)};
    QJsonArray items;
    for (const QString &word : words(text)) {
        if (element == "Boolean"_L1)
            items.append(word == "true"_L1);
        else if (element == "String"_L1)
            items.append(word);
        else
            items.append(number(structure, u"uima.cas."_s + element, word));
    }
    return CasValue{items};
}

// What JSON has no number for stays a string.
QJsonValue XmiFeatures::number(const CasStructure &structure, const QString &range, const QString &text)
{
    bool good = false;
    if (range == "uima.cas.Float"_L1 || range == "uima.cas.Double"_L1) {
        if (text == "NaN"_L1 || text == "Infinity"_L1 || text == "-Infinity"_L1)
            return text;
        const double value = text.toDouble(&good);
        if (good)
            return value;
    } else {
        const qint64 value = text.toLongLong(&good);
        if (good)
            return value;
    }
    report(structure, QCoreApplication::translate("UimaXmi", "“%1” is no number.").arg(text));
    return QJsonValue::Undefined;
}

// Of features that no type declares: what only structures without a place answer to cannot be a number that
// happens to be an id, as nothing else would lead to them.
bool XmiFeatures::looksLikeReferences(const QString &name, const QString &text) const
{
    static const QSet<QString> usual{Uima::Source, Uima::Target, u"target"_s, u"first"_s,
                                     u"next"_s,    u"head"_s,    u"tail"_s};
    const QStringList parts = words(text);
    return !parts.isEmpty() && std::ranges::all_of(parts, [&](const QString &part) {
        bool good = false;
        const auto found = m_ids.constFind(part.toLongLong(&good));
        return good && found != m_ids.cend() && (!*found || usual.contains(name));
    });
}

QList<qint64> XmiFeatures::idsIn(const CasStructure &structure, const QString &text)
{
    QList<qint64> ids;
    for (const QString &word : words(text)) {
        bool good = false;
        const qint64 id = word.toLongLong(&good);
        if (!good || (id != 0 && !m_ids.contains(id)))
            report(structure,
                   QCoreApplication::translate("UimaXmi", "It refers to “%1”, which is not in the file.")
                       .arg(word));
        else
            ids.append(id);
    }
    return ids;
}

} // namespace Galley
