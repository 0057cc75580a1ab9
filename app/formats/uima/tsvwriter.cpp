#include "formats/uima/tsvwriter.h"

#include "formats/uima/galleytypes.h"
#include "formats/uima/tsvescapes.h"
#include "formats/uima/tsvown.h"
#include "formats/uima/tsvunits.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace Galley::Tsv {

namespace {

// A type's columns, in the order of the header.
struct WrittenLayer
{
    QString type;
    QStringList features = {}; // that some annotation has
    QString base = {};         // of relations: the type of their ends
};

class Writer
{
public:
    Writer(const Cas &cas, const TypeSystem &types)
        : m_cas(cas)
        , m_types(types)
    {
        for (const CasStructure &structure : cas.structures()) {
            if (GalleyTypes::layerOf(structure.type))
                m_spans.append(&structure);
            else if (GalleyTypes::relationOf(structure.type))
                m_relations.append(&structure);
        }
    }

    QByteArray write()
    {
        const Rows rows(m_cas, m_spans);
        findLayers(m_spans, m_spanLayers);
        findLayers(m_relations, m_relationLayers);
        placeSpans(rows);
        placeRelations();
        writeHeader();
        for (size_t sentence = 0; sentence < rows.sentences().size(); ++sentence)
            writeSentence(rows.sentences()[sentence], qsizetype(sentence));
        if (rows.sentences().empty())
            writeOwn();
        return m_out.toUtf8();
    }

private:
    void findLayers(const QList<const CasStructure *> &structures, QList<WrittenLayer> &layers)
    {
        QMap<QString, std::set<QString>> used;
        for (const CasStructure *const structure : structures) {
            std::set<QString> &features = used[structure->type];
            for (auto feature = structure->features.begin(); feature != structure->features.end();
                 ++feature) {
                if (!feature->plain.isUndefined())
                    features.insert(feature.key());
            }
        }
        for (auto type = used.begin(); type != used.end(); ++type) {
            WrittenLayer layer{.type = type.key()};
            for (const CasFeature &feature : m_types.features(type.key())) {
                if (type->contains(feature.name))
                    layer.features.append(feature.name);
            }
            layers.append(layer);
        }
    }

    void placeSpans(const Rows &rows)
    {
        std::set<qint64> ends;
        for (const CasStructure *const relation : std::as_const(m_relations))
            ends.insert({relation->reference(Uima::Source), relation->reference(Uima::Target)});
        for (const CasStructure *const span : std::as_const(m_spans)) {
            const QList<RowAt> places = rows.rowsOf(*span->range);
            m_names.insert(span->id, places.first());
            for (const RowAt &place : places)
                m_annotations[place][span->type].append(span);
            if (places.size() > 1 || ends.contains(span->id))
                m_numbers.insert(span->id, 0);
        }
        for (const auto &byType : std::as_const(m_annotations)) {
            for (const QList<const CasStructure *> &stacked : byType) {
                for (qsizetype at = 0; stacked.size() > 1 && at < stacked.size(); ++at)
                    m_numbers.insert(stacked[at]->id, 0);
            }
        }
        int number = 0;
        for (const CasStructure *const span : std::as_const(m_spans)) {
            if (const auto numbered = m_numbers.find(span->id); numbered != m_numbers.end())
                *numbered = ++number;
        }
    }

    // A relation stands where it leads to. All relations of a type have one base.
    void placeRelations()
    {
        QMap<QString, std::set<QString>> bases;
        for (const CasStructure *const relation : std::as_const(m_relations)) {
            const qint64 target = relation->reference(Uima::Target);
            m_annotations[m_names.value(target)][relation->type].append(relation);
            for (const qint64 end : {relation->reference(Uima::Source), target})
                bases[relation->type].insert(m_cas.find(end)->type);
        }
        for (WrittenLayer &layer : m_relationLayers) {
            const std::set<QString> &types = bases[layer.type];
            layer.base = types.size() == 1 ? *types.begin() : Uima::Annotation;
        }
    }

    void writeHeader()
    {
        m_out = u"#FORMAT=WebAnno TSV 3.3\n"_s;
        for (const WrittenLayer &layer : std::as_const(m_spanLayers))
            m_out += u"#T_SP="_s + layer.type + u'|' + layer.features.join(u'|') + u'\n';
        for (const WrittenLayer &layer : std::as_const(m_relationLayers))
            m_out += u"#T_RL="_s + (QStringList{layer.type} + layer.features).join(u'|') + u"|BT_"_s +
                layer.base + u'\n';
        m_out += u'\n';
    }

    void writeOwn()
    {
        const QByteArray own = QJsonDocument(ownOf(m_cas, m_types)).toJson(QJsonDocument::Compact);
        m_out += u'\n' + QString(OwnPrefix) + QString::fromUtf8(own) + u'\n';
    }

    void writeSentence(const SentenceRows &sentence, qsizetype index)
    {
        if (index == 0)
            writeOwn();
        else
            m_out += u'\n';
        const QStringView text = QStringView(*m_cas.mainSofa()->text);
        for (const QStringView line : text.sliced(sentence.range.begin, sentence.range.length()).split(u'\n'))
            m_out += u"#Text="_s + escapedText(line) + u'\n';
        for (qsizetype token = 0; token < qsizetype(sentence.tokens.size()); ++token) {
            const TokenRow &row = sentence.tokens[size_t(token)];
            writeRow({index, token, 0}, row.range);
            for (qsizetype part = 0; part < qsizetype(row.parts.size()); ++part)
                writeRow({index, token, part + 1}, row.parts[size_t(part)]);
        }
    }

    void writeRow(const RowAt &place, Utf16Range range)
    {
        const QStringView token = QStringView(*m_cas.mainSofa()->text).sliced(range.begin, range.length());
        m_out += place.name() + u"\t%1-%2\t"_s.arg(range.begin).arg(range.end) + tokenText(token) + u'\t';
        const auto here = m_annotations.constFind(place);
        const auto of = [&](const QString &type) {
            return here == m_annotations.cend() ? QList<const CasStructure *>() : here->value(type);
        };
        for (const WrittenLayer &layer : std::as_const(m_spanLayers)) {
            const QList<const CasStructure *> spans = of(layer.type);
            for (const QString &feature : layer.features)
                writeColumn(spans, [&](const CasStructure &span) {
                    const int number = m_numbers.value(span.id);
                    return plain(span, feature) + (number > 0 ? u"[%1]"_s.arg(number) : QString());
                });
        }
        for (const WrittenLayer &layer : std::as_const(m_relationLayers)) {
            const QList<const CasStructure *> relations = of(layer.type);
            for (const QString &feature : layer.features)
                writeColumn(relations,
                            [&](const CasStructure &relation) { return plain(relation, feature); });
            writeColumn(relations, [&](const CasStructure &relation) { return source(relation); });
        }
        m_out += u'\n';
    }

    // Programs take it as it stands, so only what would break the row is escaped.
    static QString tokenText(QStringView token)
    {
        const bool breaks = std::ranges::any_of(token, [](QChar c) { return c.unicode() < 0x20; });
        return breaks ? escapedText(token) : token.toString();
    }

    template <typename Text>
    void writeColumn(const QList<const CasStructure *> &stacked, Text text)
    {
        QStringList values;
        for (const CasStructure *const structure : stacked)
            values.append(text(*structure));
        m_out += (values.isEmpty() ? u"_"_s : values.join(u'|')) + u'\t';
    }

    static QString plain(const CasStructure &structure, const QString &feature)
    {
        const auto value = structure.features.constFind(feature);
        return value == structure.features.cend() ? u"*"_s : escapedValue(textOf(value->plain));
    }

    [[nodiscard]] QString source(const CasStructure &relation) const
    {
        const qint64 from = relation.reference(Uima::Source);
        const qint64 to = relation.reference(Uima::Target);
        return m_names.value(from).name() + u"[%1_%2]"_s.arg(m_numbers.value(from)).arg(m_numbers.value(to));
    }

    const Cas &m_cas;
    const TypeSystem &m_types;
    QList<const CasStructure *> m_spans;
    QList<const CasStructure *> m_relations;
    QList<WrittenLayer> m_spanLayers;
    QList<WrittenLayer> m_relationLayers;
    QHash<qint64, RowAt> m_names;                                          // the first row of each span
    QHash<qint64, int> m_numbers;                                          // of spans that need one
    QMap<RowAt, QMap<QString, QList<const CasStructure *>>> m_annotations; // by row and type
    QString m_out;
};

} // namespace

QByteArray casToTsv(const Cas &cas, const TypeSystem &types)
{
    return Writer(cas, types).write();
}

} // namespace Galley::Tsv
