#include "exchange/schemaderiver.h"
#include "schema/colorvision.h"
#include "schema/schemafile.h"
#include "theme/contrast.h"
#include "theme/palettes.h"
#include "theme/stroke.h"
#include "theme/theme.h"

#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace Galley;

namespace {

constexpr int generatedLabels = 60;

QList<Schema> shipped()
{
    QStringList paths;
    for (const QString &folder : {u"plugins"_s, u"resources/schemas/examples"_s}) {
        QDirIterator files(QStringLiteral(GALLEY_SOURCE_DIR "/") + folder, {u"*.schema.json"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort(); // as a new project has them: actor, attribution, claim, equipment; then others
    QList<Schema> schemas;
    for (const QString &path : std::as_const(paths))
        schemas.append(readSchemaFile(path).schema);
    return schemas;
}

// With the colours that an import gives to names that have none.
Schema generated()
{
    Schema schema{.id = u"large"_s, .name = u"Large"_s};
    Layer layer{.id = u"large"_s, .name = u"Large"_s};
    for (int i = 0; i < generatedLabels; ++i)
        layer.labels.append({.id = u"label-%1"_s.arg(i), .name = QString::number(i), .color = labelColor(i)});
    schema.layers = {layer};
    return schema;
}

// As the screen has it.
Rgb shown(const QColor &color)
{
    return *rgbOf(color.name());
}

} // namespace

class tst_Looks : public QObject
{
    Q_OBJECT
private:
    static void addLooks()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("high contrast, light") << Look::HighContrastLight;
        QTest::newRow("high contrast, dark") << Look::HighContrastDark;
    }

    QList<Schema> m_schemas;

private Q_SLOTS:

    void initTestCase()
    {
        m_schemas = shipped();
        QVERIFY(m_schemas.size() >= 5);
        m_schemas.append(generated());
    }

    void aLookIsWhatItSays_data() { addLooks(); }

    void aLookIsWhatItSays()
    {
        QFETCH(Look, look);
        const Theme theme = Theme::fromPalette(paletteOf(look));
        QCOMPARE(theme.dark, look == Look::Dark || look == Look::HighContrastDark);
        QCOMPARE(theme.highContrast, look == Look::HighContrastLight || look == Look::HighContrastDark);
        if (!theme.highContrast)
            QCOMPARE(shown(theme.ground), theme.dark ? darkPaper : lightPaper);
    }

    void everyWordOfTheWindowIsReadable_data() { addLooks(); }

    void everyWordOfTheWindowIsReadable()
    {
        QFETCH(Look, look);
        const QPalette palette = paletteOf(look);
        const bool high = Theme::fromPalette(palette).highContrast;
        using Role = QPalette::ColorRole;
        const QList<std::tuple<Role, Role, double>> pairs{
            {QPalette::WindowText, QPalette::Window, 7},
            {QPalette::Text, QPalette::Base, 7},
            {QPalette::Text, QPalette::AlternateBase, 7},
            {QPalette::ButtonText, QPalette::Button, 7},
            {QPalette::ToolTipText, QPalette::ToolTipBase, 7},
            {QPalette::HighlightedText, QPalette::Highlight, 7},
            {QPalette::PlaceholderText, QPalette::Window, high ? 7 : 4.5},
            {QPalette::PlaceholderText, QPalette::Base, high ? 7 : 4.5},
            {QPalette::Link, QPalette::Window, high ? 7 : 4.5},
            {QPalette::Highlight, QPalette::Base, high ? 4.5 : 1.2}};
        for (const auto &[text, ground, least] : pairs) {
            const double is = contrast(palette.color(text), palette.color(ground));
            QVERIFY2(is >= least, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(is)));
        }
        QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >=
                4.5);
    }

    void allTextKeepsItsContrastOnEveryTint_data() { addLooks(); }

    void allTextKeepsItsContrastOnEveryTint()
    {
        QFETCH(Look, look);
        const Theme theme = Theme::fromPalette(paletteOf(look));
        QList<QColor> texts{theme.text, theme.quiet};
        for (const QColor &color : {QColor(Qt::red), QColor(Qt::blue), QColor(Qt::green), QColor(Qt::gray)})
            texts.append(readable(color, theme.ground, theme.textRatio)); // as an article's own colours are
        QList<QRgb> tints;
        for (const Schema &schema : m_schemas) {
            for (const Layer &layer : schema.layers) {
                for (const Label &label : layer.labels)
                    tints.append(theme.colors(&label).tint.rgb());
            }
        }
        QList<QRgb> grounds = tints;
        grounds.append(theme.hit.rgb());
        for (qsizetype i = 0; i < tints.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                grounds.append(meanTint({tints[i], tints[j]}));
                grounds.append(meanTint({tints[i], tints[j], tints[(i + j) % tints.size()]}));
            }
        }
        for (const QColor &text : std::as_const(texts)) {
            for (const QRgb ground : std::as_const(grounds))
                QVERIFY(contrast(shown(text), shown(QColor::fromRgb(ground))) >= 7);
        }
        QVERIFY(contrast(theme.selectedText, theme.selection) >= 7);
    }

    void tintsBarsAndNamesStandOutFromThePaper_data() { addLooks(); }

    void tintsBarsAndNamesStandOutFromThePaper()
    {
        QFETCH(Look, look);
        const Theme theme = Theme::fromPalette(paletteOf(look));
        for (const Schema &schema : std::as_const(m_schemas)) {
            for (const Layer &layer : schema.layers) {
                for (const Label &label : layer.labels) {
                    const LabelColors colors = theme.colors(&label);
                    QVERIFY(contrast(shown(colors.tint), shown(theme.ground)) >= 1.1);
                    QVERIFY(contrast(shown(colors.bar), shown(theme.ground)) >= (theme.highContrast ? 4 : 3));
                    QVERIFY(contrast(shown(colors.ink), shown(theme.ground)) >= 7);
                }
            }
        }
    }

    void neighboursAreToldApartWhateverConeIsMissing_data() { addLooks(); }

    void neighboursAreToldApartWhateverConeIsMissing()
    {
        QFETCH(Look, look);
        const Theme theme = Theme::fromPalette(paletteOf(look));
        for (const Schema &schema : std::as_const(m_schemas)) {
            for (const Layer &layer : schema.layers) {
                for (qsizetype i = 1; i < layer.labels.size(); ++i) {
                    const Label &one = layer.labels[i - 1];
                    const Label &two = layer.labels[i];
                    const double difference =
                        leastDifference(shown(theme.colors(&one).bar), shown(theme.colors(&two).bar));
                    QVERIFY2(difference >= distinctColors,
                             qPrintable(u"%1 and %2: %3"_s.arg(one.id, two.id).arg(difference)));
                }
            }
        }
    }

    void labelsThatLookAlikeHaveOtherPatterns_data() { addLooks(); }

    void labelsThatLookAlikeHaveOtherPatterns()
    {
        QFETCH(Look, look);
        const Theme theme = Theme::fromPalette(paletteOf(look));
        constexpr double differs = 8;
        std::map<Stroke, QList<std::pair<QString, Rgb>>> seen;
        int place = 0;
        for (const Schema &schema : std::as_const(m_schemas)) {
            if (schema.id == "large"_L1)
                continue;
            for (const Layer &layer : schema.layers) {
                for (int i = 0; i < layer.labels.size(); ++i) {
                    auto &others = seen[strokeFor(place, i)];
                    const QString &name = layer.labels[i].id;
                    const Rgb bar = shown(theme.colors(&layer.labels[i]).bar);
                    for (const auto &[other, color] : std::as_const(others)) {
                        const double is = leastDifference(bar, color);
                        QVERIFY2(is >= differs, qPrintable(u"%1 and %2: %3"_s.arg(name, other).arg(is)));
                    }
                    others.append({name, bar});
                }
                ++place;
            }
        }
    }

    void patternsTellEightLabelsApartWithoutColour()
    {
        QSet<QByteArray> pictures;
        for (int label = 0; label < strokeCount; ++label) {
            QImage image(40, 3, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawStroke(painter, QRectF(image.rect()), Qt::black, strokeFor(2, label));
            painter.end();
            pictures.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(pictures.size(), strokeCount);
    }
};

QTEST_MAIN(tst_Looks)
#include "tst_looks.moc"
