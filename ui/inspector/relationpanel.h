#pragma once

#include "annotation/session.h"

#include <QWidget>

class QListView;
class QPushButton;
class QToolButton;

namespace Galley {

class AttributeForm;
class RelationModel;

// The relations of the focused span: jump along one, remove one, start another.
class RelationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RelationPanel(QWidget *parent = nullptr);

    void show(const AnnotationSet &set, const SchemaSet &schemas, const Span &span);

Q_SIGNALS:
    void jumpRequested(Galley::SpanId span);
    void removeRequested(Galley::RelationId relation);
    void startRequested(const QString &type);
    void attributeEdited(Galley::RelationId relation, const QString &attribute, const QJsonValue &value);

private:
    void build();
    void fillTypes(const SchemaSet &schemas, const Span &span);
    void showChosen();
    void jump();
    void remove();
    [[nodiscard]] int chosenRow() const;

    RelationModel *m_model;
    QListView *m_list;
    QPushButton *m_jump;
    QPushButton *m_remove;
    QToolButton *m_start;
    AttributeForm *m_form;
    SchemaSet m_schemas;
    QHash<RelationId, Relation> m_relations; // of the span shown
};

} // namespace Galley
