#include "concordance/bulkmenus.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QJsonArray>
#include <QMenu>

namespace Galley::BulkMenus {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::BulkMenus)
};

template <typename Make>
void fillLabels(QMenu *menu, const SchemaSet &schemas, const Choose &choose, Make make)
{
    menu->clear();
    const SchemaSet offered = schemas.offered();
    for (const Schema &schema : offered.schemas()) {
        for (const Layer &layer : schema.layers) {
            menu->addSection(layer.name);
            for (const Label &label : layer.labels) {
                QAction *const action = menu->addAction(label.name);
                action->setToolTip(label.description);
                QObject::connect(action, &QAction::triggered, menu,
                                 [choose, chosen = make(layer.id, label.id)] { choose(chosen); });
            }
        }
    }
}

void addValue(QMenu *menu, const QString &name, const Choose &choose, const QString &attribute,
              const QJsonValue &value)
{
    QObject::connect(menu->addAction(name), &QAction::triggered, menu,
                     [=] { choose(BulkAttribute{attribute, value}); });
}

// A number is taken as one where it is one; whether it is allowed is seen in the preview.
QJsonValue valueOf(const QString &text, Attribute::Kind kind)
{
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    return kind == Attribute::Kind::Number && isNumber ? QJsonValue(number) : QJsonValue(text);
}

void ask(const Attribute &attribute, const Choose &choose, QWidget *window)
{
    auto *const dialog = new QInputDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(attribute.name);
    dialog->setLabelText(attribute.description.isEmpty() ? attribute.name : attribute.description);
    QObject::connect(dialog, &QInputDialog::textValueSelected, window,
                     [choose, id = attribute.id, kind = attribute.kind](const QString &text) {
                         choose(BulkAttribute{id, valueOf(text.trimmed(), kind)});
                     });
    dialog->open();
}

void fillValues(QMenu *menu, const Attribute &attribute, const Choose &choose, QWidget *window)
{
    if (attribute.kind == Attribute::Kind::Boolean) {
        addValue(menu, Words::tr("Yes"), choose, attribute.id, true);
        addValue(menu, Words::tr("No"), choose, attribute.id, false);
    } else if (attribute.options.isEmpty()) {
        QObject::connect(menu->addAction(Words::tr("Value…")), &QAction::triggered, menu,
                         [=] { ask(attribute, choose, window); });
    }
    for (const Option &option : attribute.options) {
        const bool isOne = attribute.kind == Attribute::Kind::OneOf;
        addValue(menu, option.name, choose, attribute.id,
                 isOne ? QJsonValue(option.id) : QJsonValue(QJsonArray{option.id}));
    }
    menu->addSeparator();
    addValue(menu, Words::tr("None: take it away"), choose, attribute.id, QJsonValue::Undefined);
}

} // namespace

void fillMark(QMenu *menu, const SchemaSet &schemas, const Choose &choose)
{
    fillLabels(menu, schemas, choose,
               [](const QString &layer, const QString &label) { return BulkMark{layer, label}; });
}

void fillRelabel(QMenu *menu, const SchemaSet &schemas, const Choose &choose)
{
    fillLabels(menu, schemas, choose,
               [](const QString &layer, const QString &label) { return BulkRelabel{layer, label}; });
}

void fillAttribute(QMenu *menu, const SchemaSet &schemas, const Choose &choose, QWidget *window)
{
    menu->clear();
    for (const Schema &schema : schemas.schemas()) {
        for (const Layer &layer : schema.layers) {
            if (layer.attributes.isEmpty())
                continue;
            menu->addSection(layer.name);
            for (const Attribute &attribute : layer.attributes)
                fillValues(menu->addMenu(attribute.name), attribute, choose, window);
        }
    }
}

} // namespace Galley::BulkMenus
