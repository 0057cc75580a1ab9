#include "article/spanmenu.h"

#include "article/relationmode.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// The key stands where shortcuts stand; it is not one, because the view handles it itself.
QString withKey(QString name, const QString &key)
{
    name.replace(u'&', u"&&"_s);
    return key.isEmpty() ? name : name + u'\t' + key;
}

QString keyOf(const LabelKeys &keys, const Layer &layer, const Label &label)
{
    const LabelKey *const key = findLabelKey(keys, layer.id, label.id);
    return key ? key->key : QString();
}

} // namespace

SpanMenu::SpanMenu(const Session &session, const LabelKeys &keys, SpanId id, qsizetype offset,
                   QWidget *parent)
    : QMenu(parent)
{
    const Span *const span = session.set().span(id);
    const Layer *const layer = span ? session.schemas().layer(span->layer) : nullptr;
    if (!span)
        return;
    if (layer)
        addLabels(*layer, keys, span->label);
    addRelations(session, *span);
    if (layer && layer->discontinuous)
        addPieces(*span, offset);
    addSeparator();
    connect(addAction(withKey(tr("Attributes…"), tr("Enter"))), &QAction::triggered, this,
            &SpanMenu::attributesChosen);
    connect(addAction(withKey(tr("Delete mark"), tr("Del"))), &QAction::triggered, this,
            &SpanMenu::removalChosen);
    if (session.isReadOnly()) {
        const QList<QAction *> all = actions();
        for (QAction *const action : all)
            action->setEnabled(false);
    }
}

void SpanMenu::addLabels(const Layer &layer, const LabelKeys &keys, const QString &current)
{
    QMenu *const menu = addMenu(tr("Label"));
    for (const Label &label : layer.labels) {
        if (label.retired && label.id != current)
            continue;
        QAction *const action = menu->addAction(withKey(label.name, u':' + keyOf(keys, layer, label)));
        action->setCheckable(true);
        action->setChecked(label.id == current);
        connect(action, &QAction::triggered, this,
                [this, layerId = layer.id, labelId = label.id] { Q_EMIT labelChosen(layerId, labelId); });
    }
}

void SpanMenu::addRelations(const Session &session, const Span &span)
{
    const QStringList types = reachableRelations(session, span.id);
    if (types.isEmpty())
        return;
    QMenu *const menu = addMenu(tr("Relate"));
    for (const QString &type : types) {
        const RelationType *const found = session.schemas().relation(type);
        connect(menu->addAction(withKey(found ? found->name : type, {})), &QAction::triggered, this,
                [this, type] { Q_EMIT relationChosen(type); });
    }
}

void SpanMenu::addPieces(const Span &span, qsizetype offset)
{
    connect(addAction(withKey(tr("Add a piece…"), u"+"_s)), &QAction::triggered, this,
            &SpanMenu::pieceChosen);
    if (span.segments.size() < 2)
        return;
    connect(addAction(withKey(tr("Remove this piece"), u"-"_s)), &QAction::triggered, this,
            [this, offset] { Q_EMIT pieceRemovalChosen(offset); });
}

MarkMenu::MarkMenu(const SchemaSet &schemas, const LabelKeys &keys, QWidget *parent)
    : QMenu(parent)
{
    const SchemaSet offered = schemas.offered();
    for (const Schema &schema : offered.schemas()) {
        for (const Layer &layer : schema.layers) {
            QMenu *const menu = addMenu(tr("Mark as %1").arg(withKey(layer.name, {})));
            for (const Label &label : layer.labels) {
                connect(menu->addAction(withKey(label.name, keyOf(keys, layer, label))), &QAction::triggered,
                        this, [this, layerId = layer.id, labelId = label.id] {
                            Q_EMIT labelChosen(layerId, labelId);
                        });
            }
        }
    }
}

} // namespace Galley
