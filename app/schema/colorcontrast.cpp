#include "schema/colorcontrast.h"

#include "schema/checklist.h"
#include "schema/rgb.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void checkOn(const Rgb &paper, const QString &color, const QString &pointer, const QString &message,
             Checklist &checklist)
{
    const std::optional<Rgb> own = rgbOf(color); // none: it is no colour, which is another fault
    const double ratio = own ? contrast(*own, paper) : shapeContrast;
    if (ratio < shapeContrast)
        checklist.add(pointer, message.arg(color).arg(ratio, 0, 'f', 1).arg(shapeContrast, 0, 'f', 0));
}

} // namespace

QList<Error> contrastFaults(const Schema &schema)
{
    Checklist checklist;
    for (qsizetype i = 0; i < schema.layers.size(); ++i) {
        const QList<Label> &labels = schema.layers.at(i).labels;
        for (qsizetype j = 0; j < labels.size(); ++j) {
            const QString label = u"/layers/%1/labels/%2/"_s.arg(i).arg(j);
            checkOn(
                lightPaper, labels.at(j).color, label + u"color"_s,
                Checklist::tr("“%1” is too light for a light ground: its contrast is %2 : 1, and %3 : 1 is "
                              "needed. Choose a darker colour"),
                checklist);
            checkOn(darkPaper, labels.at(j).darkColor, label + u"darkColor"_s,
                    Checklist::tr("“%1” is too dark for a dark ground: its contrast is %2 : 1, and %3 : 1 is "
                                  "needed. Choose a lighter colour"),
                    checklist);
        }
    }
    return checklist.problems;
}

} // namespace Galley
